import { at, type Day } from './calendar.js';
import type { DemoPerson } from './people.js';
import { Random } from './random.js';
import type { ConsentEventRow } from './rows.js';
import type { DemoUser } from './users.js';

export const consentingPeople = 4000;

const sources: Record<string, readonly string[]> = {
  NOT_ASKED: ['import uit het vorige systeem', 'visitekaartje'],
  GRANTED: ['aanmeldformulier website', 'aanmelding congres', 'mondeling, bevestigd per e-mail', 'ledenportaal'],
  WITHDRAWN: ['afmeldlink nieuwsbrief', 'verzoek per e-mail', 'telefonisch verzoek'],
  OBJECTED: ['bezwaar per e-mail', 'bezwaar per brief'],
};
// Where people end up, and what went before.
const courses: readonly (readonly [readonly string[], number])[] = [
  [['NOT_ASKED'], 22], [['GRANTED'], 38], [['NOT_ASKED', 'GRANTED'], 20], [['GRANTED', 'WITHDRAWN'], 9],
  [['NOT_ASKED', 'GRANTED', 'WITHDRAWN', 'GRANTED'], 3], [['OBJECTED'], 2.5], [['GRANTED', 'OBJECTED'], 3],
  [['GRANTED', 'WITHDRAWN', 'OBJECTED'], 2.5],
];
// How many of them were asked for what, over which channel.
const asked: readonly (readonly [string, string, number])[] = [
  ['newsletter', 'EMAIL', 1], ['invitation', 'EMAIL', 0.7], ['invitation', 'POST', 0.15],
  ['relationship_management', 'EMAIL', 0.25], ['relationship_management', 'PHONE', 0.12],
];

/** The ledger of consent: what people agreed to, and what they took back. */
export function makeConsents(today: Day, users: readonly DemoUser[], people: readonly DemoPerson[]): ConsentEventRow[] {
  const random = new Random('consents');
  const writers = users.filter(({ active, roles }) => active && roles.includes('COMMUNICATIONS'));
  const until = at(today - 1, 17 * 60).getTime();
  return random
    .sample(people, consentingPeople)
    .flatMap((person) =>
      asked
        .filter(([, , share]) => random.chance(share))
        .flatMap(([purpose, channel]) => {
          const by_id = random.pick(writers).id;
          let time = person.created.getTime();
          return random.weighted(courses).map((status): ConsentEventRow => {
            time += random.next() ** 2 * (until - time);
            const when = new Date(time);
            return {
              id: random.id(when), stakeholder_id: person.id, purpose, channel, status, at: when.toISOString(), by_id,
              source: random.pick(sources[status] ?? ['onbekend']),
              note: random.chance(0.08) ? 'Tekst van het formulier: versie 3.' : null,
            };
          });
        }),
    )
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
