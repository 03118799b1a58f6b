import type { DemoOrganisation } from './organisations.js';
import type { DemoPerson } from './people.js';
import { Random } from './random.js';

const streets = [
  'Lindenlaan', 'Kerkstraat', 'Stationsweg', 'Dorpsplein', 'Molenweg', 'Wilgenhof', 'Nieuwe Gracht', 'Parkweg', 'Zonnebloemstraat', 'Schoolstraat',
  'Marktplein', 'Havenkade', 'Burgemeesterslaan', 'Industrieweg', 'Korenmaat',
];
// without those that are never given out
const letters = 'ABCDEFGHJKLMNPRSTVWXZ';

/** Where letters go: the invented organisations for the greater part, and those who work there. Real bodies have none. */
export function giveAddresses(people: readonly DemoPerson[], organisations: readonly DemoOrganisation[]): void {
  const random = new Random('addresses');
  const letter = () => letters.charAt(random.int(0, letters.length - 1));
  const make = () => ({
    street: `${random.pick(streets)} ${random.int(1, 240)}${random.chance(0.1) ? ' a' : ''}`,
    // no postcode begins with a zero, and SA, SD and SS are left out by having no S in front
    postcode: `${random.int(1011, 9999)} ${random.pick([...'ABCDEFGHJKLMNPRTVWXZ'])}${letter()}`,
  });
  for (const organisation of organisations) if (!organisation.real && random.chance(0.8)) Object.assign(organisation, make());
  for (const person of people) {
    const at = person.organisations[0];
    if (at?.street && person.city === at.city && random.chance(0.7)) Object.assign(person, { street: at.street, postcode: at.postcode });
  }
}
