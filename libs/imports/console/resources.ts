import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { defineResource, pagesWith, run } from '@regiekamer/shared-console';
import { ImportsDocument } from './documents.generated.js';

export const pages = {
  nl: () => import('./pages.nl.js').then(({ nl }) => nl),
  en: () => import('./pages.en.js').then(({ en }) => en),
};
const page = pagesWith(pages);

export const imports = defineResource({
  name: 'imports',
  access: 'IMPORTS',
  list: {
    run: async ({ page, perPage, signal }) => (await run(ImportsDocument, { paging: { page, perPage } }, signal ? { signal } : {})).imports,
  },
  recordRepresentation: 'fileName',
  icon: UploadIcon,
  pages: {
    list: page(() => import('./ImportList.js')),
    create: page(() => import('./ImportUpload.js')),
    show: page(() => import('./ImportShow.js')),
  },
});
