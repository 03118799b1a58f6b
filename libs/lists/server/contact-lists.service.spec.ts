import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { BadInput } from '@regiekamer/shared-server';
import { Channel } from '@regiekamer/stakeholders-server';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import { LegalBasis } from './contact-list.entity.js';
import { ContactListsService } from './contact-lists.service.js';
import { ListsModule } from './lists.module.js';
import { MembershipReader } from './membership.reader.js';

describe('contact lists', () => {
  let domain: DomainUnderTest;
  let lists: ContactListsService;
  let membership: MembershipReader;
  let regisseur: User;

  beforeAll(async () => {
    domain = await startDomain([ListsModule]);
    lists = domain.app.get(ContactListsService);
    membership = domain.app.get(MembershipReader);
    regisseur = await aUser(domain.database, { roles: [Role.REGISSEUR] });
  });
  afterAll(() => domain.stop());

  const input = { name: 'Nieuwsbrief', purpose: 'newsletter', channel: Channel.EMAIL, basis: LegalBasis.CONTRACT, reviewOn: '2999-01-01' };

  it('hold whoever matches, once for each address', async () => {
    const [one, same] = [
      await aPerson(domain.database, { givenName: 'Anna', email: 'post@demo.example', formOfAddress: 'MRS' }),
      await aPerson(domain.database, { givenName: 'Bea', email: 'Post@demo.example' }),
    ];
    const { id } = await domain.as(regisseur, () => lists.create({ ...input, criteria: { ids: [same, one] } }));
    const { members, exclusions } = await domain.as(regisseur, async () => ({
      members: (await membership.members(id)).items,
      exclusions: (await membership.exclusions(id)).items,
    }));
    expect(members).toMatchObject([{ stakeholderId: one, address: 'post@demo.example', salutation: 'Geachte mevrouw Den Boer,' }]);
    expect(exclusions).toMatchObject([{ stakeholderId: same, reason: 'DUPLICATE_ADDRESS' }]);
  });

  it('ask for a review to come, and a balancing test where an interest is weighed', async () => {
    const create = (changed: object) => domain.as(regisseur, () => lists.create({ ...input, criteria: {}, ...changed }));
    await expect(create({ reviewOn: '2020-01-01' })).rejects.toEqual(new BadInput({ reviewOn: 'contactLists.reviewHasPassed' }));
    await expect(create({ basis: LegalBasis.LEGITIMATE_INTEREST })).rejects.toEqual(new BadInput({ basisNote: 'validation.required' }));
  });
});
