import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildI18n, messagesOf, type Catalogue, type StakeholderFilter } from '@regiekamer/shared-console';
import { toTree } from './criteria-tree.js';
import { listsPart } from './index.js';
import { sentence, type Words } from './sentence.js';

const names: Record<string, string> = { o1: 'Gemeente Utrecht', o2: 'Incluzio', i1: 'Jeugdhulp', i2: 'Wmo', t1: 'Zorg', u1: 'Anna de Vries', p1: 'Piet den Boer', gemeente: 'Gemeente', telefoon: 'Telefoon', newsletter: 'Nieuwsbrief' };
const name = (_kind: string, id: string) => names[id] ?? '…';

const filters: [StakeholderFilter, nl: string, en: string][] = [
  [{}, 'alle personen en organisaties', 'all people and organisations'],
  [{ kind: 'PERSON' }, 'personen', 'people'],
  [
    {
      kind: 'PERSON',
      affiliation: { organisationMember: true, organisationCityIn: ['Utrecht'] },
      position: { issueIn: ['i1'], stanceIn: ['SUPPORTIVE', 'STRONGLY_SUPPORTIVE'] },
    },
    'personen bij een lid in Utrecht die op Jeugdhulp medestander zijn',
    'people at a member in Utrecht who are an ally on Jeugdhulp',
  ],
  [
    { kind: 'ORGANISATION', cityIn: ['Utrecht', 'Den Haag'], member: false },
    'organisaties in Utrecht of Den Haag die geen lid zijn',
    'organisations in Utrecht or Den Haag that are not a member',
  ],
  [
    { kind: 'PERSON', opinionLeader: true, tagIn: ['jeugd'], relationOwnerIn: ['u1'] },
    'personen die opinieleider zijn, het label jeugd hebben en Anna de Vries als relatiebeheerder hebben',
    'people who are an opinion leader, have the tag jeugd and have Anna de Vries as relation owner',
  ],
  [
    { kind: 'PERSON', affiliation: { organisationIn: ['o1', 'o2'] }, interaction: { since: '2026-01-15', issueIn: ['i1'], typeIn: ['telefoon'] } },
    'personen bij Gemeente Utrecht of Incluzio die contact met ons hadden (Telefoon) over Jeugdhulp sinds 15-1-2026',
    'people at Gemeente Utrecht or Incluzio who were in touch with us (Telefoon) about Jeugdhulp since 15-1-2026',
  ],
  [
    { affiliation: { functionContains: 'wethouder', organisationCategoryIn: ['gemeente'] }, notContactedSince: '2026-06-01' },
    'personen en organisaties die als “wethouder” bij een organisatie (Gemeente) werken en sinds 1-6-2026 geen contact met ons hadden',
    'people and organisations that work as “wethouder” at an organisation (Gemeente) and have not been in touch with us since 1-6-2026',
  ],
  [
    { kind: 'PERSON', affiliation: { organisationIn: ['o1'], current: false } },
    'personen die bij Gemeente Utrecht werkten',
    'people who worked at Gemeente Utrecht',
  ],
  [
    { kind: 'PERSON', any: [{ opinionLeader: true }, { cityIn: ['Utrecht'], tagIn: ['jeugd'] }] },
    'personen die opinieleider zijn of (in Utrecht zitten en het label jeugd hebben)',
    'people who are an opinion leader or (are in Utrecht and have the tag jeugd)',
  ],
  [
    { kind: 'PERSON', tagIn: ['jeugd'], any: [{ opinionLeader: true }, { member: true }] },
    'personen die het label jeugd hebben en (opinieleider zijn of lid zijn)',
    'people who have the tag jeugd and (are an opinion leader or are a member)',
  ],
  [
    { kind: 'PERSON', not: { affiliation: { organisationMember: true } } },
    'personen die niet bij een lid werken',
    'people who do not work at a member',
  ],
  [
    { kind: 'PERSON', not: { any: [{ cityIn: ['Utrecht'] }, { opinionLeader: true }] } },
    'personen die noch in Utrecht zitten noch opinieleider zijn',
    'people who neither are in Utrecht nor are an opinion leader',
  ],
  [
    { not: { cityIn: ['Utrecht'], opinionLeader: true } },
    'personen en organisaties die niet tegelijk in Utrecht zitten en opinieleider zijn',
    'people and organisations that do not at the same time are in Utrecht and are an opinion leader',
  ],
  [
    { kind: 'PERSON', consent: { purpose: 'newsletter', channel: 'EMAIL', statusIn: ['GRANTED', 'NOT_ASKED'] } },
    'personen die voor Nieuwsbrief per e-mail de stand ‘gegeven’ of ‘niet gevraagd’ hebben',
    'people who have the state ‘granted’ or ‘not asked’ for Nieuwsbrief by e-mail',
  ],
  [
    { kind: 'PERSON', position: { themeIn: ['t1'], stanceIn: ['NEUTRAL'], minDecisionPower: 4 } },
    'personen die op het thema Zorg (beslissingsmacht minstens 4) de houding ‘neutraal’ hebben',
    'people who have the stance ‘neutral’ on the theme Zorg (decision power at least 4)',
  ],
  [
    { kind: 'PERSON', position: { issueIn: ['i1', 'i2'], stanceIn: ['STRONGLY_OPPOSED', 'OPPOSED'] } },
    'personen die op Jeugdhulp of Wmo tegenstander zijn',
    'people who are an opponent on Jeugdhulp or Wmo',
  ],
  [{ ids: ['p1'], archived: true }, 'gearchiveerde personen en organisaties die Piet den Boer zijn', 'archived people and organisations that are Piet den Boer'],
  [{ kind: 'PERSON', cityIn: [], interaction: { loggedByIn: ['u1'] } }, 'personen in … die contact met Anna de Vries hadden', 'people in … who were in touch with Anna de Vries'],
  [
    { kind: 'PERSON', shoeSizeIn: [41] } as StakeholderFilter,
    'personen die voldoen aan “shoeSizeIn” (hier niet te tonen)',
    'people who meet “shoeSizeIn” (cannot be shown here)',
  ],
];

describe.each(['nl', 'en'] as const)('in %s a filter reads', (locale) => {
  let words: Words;

  beforeAll(async () => {
    const catalogues: Catalogue[] = [listsPart.messages];
    const messages = await messagesOf(locale, catalogues);
    const { translate } = buildI18n(catalogues, {
      english: messages, // whatever the language: these are the texts it starts with
      onMissing: (key) => {
        throw new Error(`No text for '${key}'.`);
      },
    });
    words = { locale, translate: (key, options) => translate(key, options), name };
  });

  it.each(filters)('%j', (filter, nl, en) => {
    expect(sentence(toTree(filter), words)).toBe(locale === 'nl' ? nl : en);
  });
});
