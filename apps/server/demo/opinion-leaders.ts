import type { DemoOrganisation } from './organisations.js';
import type { DemoPerson } from './people.js';
import { Random } from './random.js';
import type { OpinionLeaderRow } from './rows.js';
import { themeTexts } from './themes.js';

const personal = [
  'tweede_kamer', 'media', 'kennisinstituut', 'koepel', 'adviesraad_planbureau', 'vakbond', 'gemeente', 'lid',
  'maatschappelijk',
  'clienten_bewoners',
];
const institutional = ['media', 'koepel', 'kennisinstituut', 'adviesraad_planbureau', 'maatschappelijk'];
const channels = ['LinkedIn', 'krant', 'podcast', 'televisie', 'radio', 'vakblad', 'nieuwsbrief', 'congressen', 'Instagram', 'X', 'blog'];
const notes = [
  'Schrijft maandelijks een column over het sociaal domein.', 'Wordt vaak gevraagd voor talkshows.',
  'Spreekt op ons jaarcongres; deelt onze berichten geregeld.',
  'Kritisch maar eerlijk; eerst bellen, dan mailen.', 'Invloed vooral onder wethouders.',
  'Heeft een groot bereik onder jonge professionals.', 'Ontvangt graag cijfers van leden.',
];

/** Who shapes what others think about social work. */
export function makeOpinionLeaders(people: readonly DemoPerson[], organisations: readonly DemoOrganisation[]): OpinionLeaderRow[] {
  const random = new Random('opinion leaders');
  const topics = themeTexts.map(([, name]) => name);
  const chosen = [
    ...random.sample(people.filter(({ category }) => personal.includes(category)), 118),
    ...random.sample(organisations.filter(({ category, real }) => real && institutional.includes(category)), 34),
  ];
  return chosen.map(({ id, kind, category }) => ({
    stakeholder_id: id, kind,
    reach: category === 'gemeente' || category === 'lid' ? random.int(1, 3) : random.weighted([[2, 2], [3, 4], [4, 3], [5, 2]]),
    channels: random.sample(channels, random.int(1, 4)), topics: random.sample(topics, random.int(1, 3)),
    note: random.chance(0.7) ? random.pick(notes) : null,
  }));
}
