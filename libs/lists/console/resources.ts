import ListIcon from '@mui/icons-material/ContactMailOutlined';
import { defineResource } from '@regiekamer/shared-console';
import { page } from './pages.js';

/** How the verbs reach the server; that comes with the first that is used, since a first visit uses none. */
const verbs = () => import('./verbs.js');

export const changeable = ['name', 'basis', 'basisNote', 'reviewOn', 'shared', 'criteria', 'includeIds', 'excludeIds'] as const;
/** What people agreed to is bound to a purpose and a channel, so a list keeps them. */
export const creatable = [...changeable, 'purpose', 'channel'] as const;

export const contactLists = defineResource({
  name: 'contactLists',
  access: 'CONTACT_LISTS',
  list: { run: async (args) => (await verbs()).list(args) },
  one: { run: async (args) => (await verbs()).one.run(args) },
  create: { fields: creatable, run: async (values) => (await verbs()).create(values) },
  update: { fields: changeable, run: async (id, version, values) => (await verbs()).update(id, version, values) },
  archive: { run: async (id) => (await verbs()).archive.run(id) },
  restore: { run: async (id) => (await verbs()).restore.run(id) },
  recordRepresentation: 'name',
  icon: ListIcon,
  pages: {
    list: page(() => import('./ContactListList.js')),
    show: page(() => import('./ContactListShow.js')),
    edit: page(() => import('./ContactListEdit.js')),
    create: page(() => import('./ContactListCreate.js')),
  },
});
