import { useCanAccess, useGetIdentity } from 'react-admin';
import type { Role } from '@regiekamer/shared-console';

/** What an issue has to tell to know whose it is. */
interface Owned {
  regisseur: { id: string };
  team: readonly { user: { id: string } }[];
}

function useRoles(): { id: string | undefined; has: (role: Role) => boolean } {
  const { identity } = useGetIdentity();
  const roles = (identity?.['roles'] ?? []) as readonly Role[];
  return { id: identity?.id === undefined ? undefined : String(identity.id), has: (role) => roles.includes(role) };
}

/** A director changes every issue, a regisseur and an expert those on whose team they are; the server decides. */
export function useMayWriteIssue(): (issue: Owned) => boolean {
  const { canAccess } = useCanAccess({ resource: 'issues', action: 'edit' });
  const { id, has } = useRoles();
  return ({ regisseur, team }) =>
    canAccess === true && (has('DIRECTOR') || regisseur.id === id || team.some(({ user }) => user.id === id));
}

/** An expert works in the team of issues that exist, and makes none. */
export function useMayCreateIssue(): boolean {
  const { canAccess } = useCanAccess({ resource: 'issues', action: 'create' });
  const { has } = useRoles();
  return canAccess === true && (has('DIRECTOR') || has('REGISSEUR'));
}
