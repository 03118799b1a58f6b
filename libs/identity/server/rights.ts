import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Role } from './user.entity.js';

/** The kinds of records that a right is about: a row of the table below. */
export enum Resource {
  THEMES = 'THEMES',
  ISSUES = 'ISSUES',
  STAKEHOLDERS = 'STAKEHOLDERS',
  CONTACT_DETAILS = 'CONTACT_DETAILS',
  POSITIONS = 'POSITIONS',
  STANCE_BALANCE = 'STANCE_BALANCE',
  INTERACTIONS = 'INTERACTIONS',
  COMMITMENTS = 'COMMITMENTS',
  CONSENT = 'CONSENT',
  CONTACT_LISTS = 'CONTACT_LISTS',
  LIST_EXPORTS = 'LIST_EXPORTS',
  IMPORTS = 'IMPORTS',
  PRIVACY = 'PRIVACY',
  PORTFOLIO = 'PORTFOLIO',
  HISTORY = 'HISTORY',
  ADMINISTRATION = 'ADMINISTRATION',
}
registerEnumType(Resource, { name: 'Resource' });

/** Read, or write (which includes reading). */
export type Access = 'read' | 'write';
type Letter = 'R' | 'W' | '-';

const { REGISSEUR, DIRECTOR, BOARD, COMMUNICATIONS, EXPERT, CONTROLLER, ADMIN } = Role;
const columns = [REGISSEUR, DIRECTOR, BOARD, COMMUNICATIONS, EXPERT, CONTROLLER, ADMIN];

/**
 * Who may do what: the widest that a role is ever granted. The rules on single records (own, team, shared, confidentiality)
 * come on top, in each domain's policy.
 */
const table: Record<Resource, string> = {
  //                          REG DIR BOA COM EXP CON ADM
  [Resource.THEMES]:         ' R   W   R   R   R   R   W ',
  [Resource.ISSUES]:         ' W   W   R   R   W   R   R ',
  [Resource.STAKEHOLDERS]:   ' W   W   R   W   R   -   R ',
  [Resource.CONTACT_DETAILS]:' R   R   -   R   R   -   R ',
  [Resource.POSITIONS]:      ' W   W   -   R   R   -   - ',
  [Resource.STANCE_BALANCE]: ' R   R   R   R   R   -   - ',
  [Resource.INTERACTIONS]:   ' W   W   -   W   W   -   - ',
  [Resource.COMMITMENTS]:    ' W   W   -   W   W   -   - ',
  [Resource.CONSENT]:        ' W   R   -   W   -   -   R ',
  [Resource.CONTACT_LISTS]:  ' W   R   -   W   -   -   - ',
  [Resource.LIST_EXPORTS]:   ' W   -   -   W   -   -   - ',
  [Resource.IMPORTS]:        ' -   -   -   W   -   -   W ',
  [Resource.PRIVACY]:        ' -   W   -   W   -   -   R ',
  [Resource.PORTFOLIO]:      ' R   R   R   R   -   R   - ',
  [Resource.HISTORY]:        ' R   R   -   R   R   R   R ',
  [Resource.ADMINISTRATION]: ' -   -   -   -   -   -   W ',
};

const letters = new Map(
  Object.entries(table).map(([resource, row]) => {
    const cells = row.trim().split(/\s+/) as Letter[];
    return [resource as Resource, new Map(columns.map((role, index) => [role, cells[index]!]))];
  }),
);

/** Whether any of the roles grants this access to this kind of record. */
export function mayAccess(roles: readonly Role[], resource: Resource, access: Access): boolean {
  return roles.some((role) => {
    const letter = letters.get(resource)?.get(role);
    return letter === 'W' || (letter === 'R' && access === 'read');
  });
}

@ObjectType({ description: "what the viewer's roles grant on a kind of record; the rules on single records come on top" })
export class Right {
  @Field(() => Resource)
  resource!: Resource;

  @Field()
  read!: boolean;

  @Field()
  write!: boolean;
}

/** The table as a user with these roles meets it. */
export function rightsOf(roles: readonly Role[]): Right[] {
  return Object.values(Resource).map((resource) => ({
    resource,
    read: mayAccess(roles, resource, 'read'),
    write: mayAccess(roles, resource, 'write'),
  }));
}
