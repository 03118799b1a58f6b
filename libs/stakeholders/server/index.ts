export * from './affiliation.entity.js';
export * from './category.entity.js';
export {
  displayName,
  informalSalutation,
  normaliseInitials,
  organisationSalutation,
  type PersonName,
  salutation,
  sortKey,
  sortName,
  splitName,
} from './names.js';
export * from './phone.js';
export * from './stakeholder.entity.js';
export * from './stakeholder-filter.inputs.js';
export * from './stakeholder.filters.js';
export * from './stakeholder.list.js';
export * from './stakeholder.pages.js';
export * from './stakeholder.reader.js';
export * from './stakeholder.references.js';
export * from './stakeholder.service.js';
export * from './stakeholder.inputs.js';
export * from './affiliation.service.js';
export * from './category.service.js';
export * from './postcode.js';
export * from './stakeholders.module.js';
