import { Resource, type Viewer } from '@regiekamer/identity-server';
import type { Bind } from '@regiekamer/shared-server';
import { type ConsentFilter, ConsentStatus } from '@regiekamer/stakeholders-server';

/**
 * The stakeholders `s` who stand as the filter asks, for one purpose over one channel. Whoever was never asked has no row,
 * so asking for those too is asking that there is no row that says otherwise.
 * @throws Forbidden where the viewer may read no consent: the answer would tell it
 */
export function consentCondition(viewer: Viewer, { purpose, channel, statusIn }: ConsentFilter, bind: Bind): string {
  viewer.require(Resource.CONSENT, 'read');
  const notAsked = statusIn.includes(ConsentStatus.NOT_ASKED);
  const status = `c.status ${notAsked ? '<> all' : '= any'}(${bind(statusIn)}::text[])`;
  return `${notAsked ? 'not ' : ''}exists (
    select from consent c
    where c.stakeholder_id = s.id and c.purpose_id = (select p.id from purpose p where p.code = ${bind(purpose)})
      and c.channel = ${bind(channel)} and ${status})`;
}
