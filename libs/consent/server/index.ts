export { Consent, ConsentEvent } from './consent-event.entity.js';
export * from './consent.module.js';
export { ConsentService } from './consent.service.js';
export { Purpose } from './purpose.entity.js';
export { PurposeService } from './purpose.service.js';
export { type Recognisable, Suppressions, suppressedSql } from './suppressions.js';
