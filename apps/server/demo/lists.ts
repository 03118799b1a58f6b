import { at, isoDay, type Day } from './calendar.js';
import { Random } from './random.js';
import type { ContactListRow, ThemeRow } from './rows.js';
import type { DemoUser } from './users.js';

type Criteria = Record<string, unknown>;

interface ListText {
  owner: string;
  name: string;
  purpose: string;
  channel: 'EMAIL' | 'PHONE' | 'POST';
  basis: string;
  note?: string;
  shared: boolean;
  /** days until it is reviewed; what was reviewed too long ago is below zero */
  review: number;
  criteria: Criteria;
}

const allies = ['SUPPORTIVE', 'STRONGLY_SUPPORTIVE'];

/** Contact lists as an office has them: shared and private ones, on several bases, one of them due for review. */
export function makeLists(today: Day, users: readonly DemoUser[], themes: readonly ThemeRow[]): ContactListRow[] {
  const random = new Random('lists');
  const user = (key: string): string => users.find((one) => one.key === key)?.id ?? '';
  const theme = (name: string): string => themes.find((one) => one.name === name)?.id ?? '';
  const texts: ListText[] = [
    {
      owner: 'communications', name: 'Nieuwsbrief Sociaal Werk', purpose: 'newsletter', channel: 'EMAIL', basis: 'CONSENT', shared: true, review: 120,
      criteria: { kind: 'PERSON' },
    },
    {
      owner: 'communications', name: 'Algemene ledenvergadering: uitnodiging', purpose: 'invitation', channel: 'EMAIL', basis: 'CONTRACT', shared: true, review: 60,
      criteria: { kind: 'PERSON', affiliation: { organisationMember: true, current: true } },
    },
    {
      owner: 'jasper.dijkgraaf', name: 'Medestanders Jeugd', purpose: 'relationship_management', channel: 'EMAIL', basis: 'LEGITIMATE_INTEREST', shared: true, review: 90,
      note: 'Zij steunen ons standpunt en verwachten op de hoogte te blijven. Eén bericht per kwartaal, met afmeldmogelijkheid; hun belang bij rust weegt daar niet tegen op.',
      criteria: { kind: 'PERSON', position: { themeIn: [theme('Jeugd')], stanceIn: allies } },
    },
    {
      owner: 'mirjam.vos', name: 'Bijeenkomst Utrecht: mensen bij leden', purpose: 'invitation', channel: 'EMAIL', basis: 'CONSENT', shared: true, review: -14,
      criteria: { kind: 'PERSON', affiliation: { organisationMember: true, organisationCityIn: ['Utrecht'], current: true } },
    },
    {
      owner: 'communications', name: 'Utrecht: medestanders op Jeugd bij leden', purpose: 'relationship_management', channel: 'EMAIL', basis: 'CONTRACT',
      shared: true, review: 150,
      criteria: {
        kind: 'PERSON', affiliation: { organisationMember: true, organisationCityIn: ['Utrecht'], current: true },
        position: { themeIn: [theme('Jeugd')], stanceIn: allies },
      },
    },
    {
      owner: 'communications', name: 'Kerstkaart', purpose: 'relationship_management', channel: 'POST', basis: 'CONTRACT', shared: true, review: 20,
      criteria: { kind: 'PERSON', tagIn: ['kerstkaart'] },
    },
    {
      owner: 'regisseur', name: 'Jeugd: wie ik nog moet bellen', purpose: 'relationship_management', channel: 'PHONE', basis: 'LEGITIMATE_INTEREST', shared: false, review: 30,
      note: 'Eén gesprek met wie bij het onderwerp betrokken is; wie dat niet wil, wordt niet meer gebeld.',
      criteria: { kind: 'PERSON', position: { themeIn: [theme('Jeugd')], minDecisionPower: 4 }, notContactedSince: isoDay(today - 90) },
    },
    {
      owner: 'regisseur2', name: 'Klankbordgroep schulden', purpose: 'member_consultation', channel: 'EMAIL', basis: 'CONTRACT', shared: false, review: 200,
      criteria: { kind: 'PERSON', tagIn: ['klankbordgroep'], any: [{ position: { themeIn: [theme('Schulden en armoede')] } }, { affiliation: { organisationMember: true, current: true } }] },
    },
  ];
  return texts.map(({ owner, note, review, criteria, ...rest }) => {
    const created = at(today - random.int(20, 300), random.int(540, 1020));
    return {
      ...rest, id: random.id(created), basis_note: note ?? null, owner_id: user(owner), review_on: isoDay(today + review),
      criteria: JSON.stringify(criteria), created_at: created.toISOString(), updated_at: created.toISOString(),
    };
  });
}
