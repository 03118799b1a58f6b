import type { ConsolePart } from '@regiekamer/shared-console';
import { consentPart } from '@regiekamer/consent-console';
import { identityPart } from '@regiekamer/identity-console';
import { importsPart } from '@regiekamer/imports-console';
import { interactionsPart } from '@regiekamer/interactions-console';
import { issuesPart } from '@regiekamer/issues-console';
import { listsPart } from '@regiekamer/lists-console';
import { portfolioPart } from '@regiekamer/portfolio-console';
import { positionsPart } from '@regiekamer/positions-console';
import { privacyPart } from '@regiekamer/privacy-console';
import { searchPart } from '@regiekamer/search-console';
import { stakeholdersPart } from '@regiekamer/stakeholders-console';

/** What the domains add; a domain that is not in this list does not exist for the console. */
export const parts: readonly ConsolePart[] = [identityPart, stakeholdersPart, issuesPart, positionsPart, consentPart, interactionsPart, listsPart, importsPart, searchPart, portfolioPart, privacyPart];
