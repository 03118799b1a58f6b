import type { ConsolePart } from '@regiekamer/shared-console';
import { identityPart } from '@regiekamer/identity-console';

/** What the domains add; a domain that is not in this list does not exist for the console. */
export const parts: readonly ConsolePart[] = [identityPart];
