import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import type { ConsolePart } from '@regiekamer/shared-console';
import { nl } from './nl.js';
import { imports, pages } from './resources.js';

export const importsPart: ConsolePart = {
  messages: { nl, en: () => import('./en.js').then(({ en }) => en), pages },
  resources: [imports],
  menu: [{ group: 'relations', order: 50, to: '/imports', label: 'imports.menu', icon: UploadIcon, access: { resource: 'imports', action: 'list' } }],
};
