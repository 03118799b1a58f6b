import { today } from '@regiekamer/shared-console';

interface Role {
  endedOn: string | null;
  primary: boolean;
}

/** A role counts until the day that it ends. */
export const isCurrent = ({ endedOn }: Role, now = today()): boolean => endedOn === null || endedOn > now;

/** The role that stands for a person in a list: the main one, else the latest. */
export function mainRole<R extends Role>(roles: readonly R[]): R | undefined {
  const current = roles.filter((role) => isCurrent(role));
  return current.find(({ primary }) => primary) ?? current[0];
}
