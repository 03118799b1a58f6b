import { registerEnumType } from '@nestjs/graphql';

/** What ties two stakeholders, or a colleague to a stakeholder. */
export enum TieKind {
  /** a role that a person has at an organisation now */
  AFFILIATION = 'AFFILIATION',
  /** they took part in the same interaction */
  MET_TOGETHER = 'MET_TOGETHER',
}
registerEnumType(TieKind, { name: 'TieKind' });
