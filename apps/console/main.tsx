import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startConsole } from './App.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
// no top-level await: the bundler would put every shared module into a chunk of its own, 23 kB more on a first visit
void startConsole().then((console) => createRoot(root).render(<StrictMode>{console}</StrictMode>));
