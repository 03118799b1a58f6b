import type { nl } from './nl.js';

export const en: typeof nl = {
  resources: {
    people: { name: 'Person |||| People' },
    organisations: { name: 'Organisation |||| Organisations' },
    'opinion-leaders': { name: 'Opinion leader |||| Opinion leaders' },
    affiliations: { name: 'Role |||| Roles' },
    reference_items: { name: 'Choice |||| Choices' },
  },
  stakeholders: {
    menu: {
      people: 'People',
      organisations: 'Organisations',
      opinion_leaders: 'Opinion leaders',
      reference_data: 'Lists of choices',
    },
  },
};
