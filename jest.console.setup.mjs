// What a browser has and jsdom lacks.
import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/dom';

Object.assign(globalThis, { TextDecoder, TextEncoder });
window.scrollTo = () => undefined;

// What is waited for may take longer on a machine that has other work.
configure({ asyncUtilTimeout: 8_000 });
