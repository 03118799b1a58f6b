import { at, workdays, type Day } from './calendar.js';
import { Random } from './random.js';
import type { UserRow } from './rows.js';

// key (before the @), name, roles, job title
const office: readonly (readonly [string, string, string, string])[] = [
  ['regisseur', 'Marieke de Vries', 'REGISSEUR', 'Regisseur jeugd en wijkteams'],
  ['regisseur2', 'Youssef el Amrani', 'REGISSEUR', 'Regisseur bestaanszekerheid'],
  ['director', 'Hanneke van den Heuvel', 'DIRECTOR', 'Directeur'],
  ['board', 'Willem-Jan Terpstra', 'BOARD', 'Voorzitter van het bestuur'],
  ['communications', 'Fleur Jansen-de Wit', 'COMMUNICATIONS', 'Communicatieadviseur'],
  ['expert', 'Ruud Koopmans', 'EXPERT', 'Jurist en adviseur bekostiging'],
  ['controller', 'Anita Sewnarain', 'CONTROLLER', 'Controller'],
  ['admin', 'Tjeerd Hoekstra', 'ADMIN', 'Functioneel beheerder'],
  ['sanne.ijsbrandij', 'Sanne IJsbrandij', 'REGISSEUR', 'Regisseur ouderen en mantelzorg'],
  ['karim.bouzidi', 'Karim Bouzidi', 'REGISSEUR', 'Regisseur jongerenwerk'],
  ['lotte.vanthof', "Lotte van 't Hof", 'REGISSEUR', 'Regisseur opbouwwerk en vrijwilligerswerk'],
  ['joost.vermeulen', 'Joost Vermeulen', 'REGISSEUR', 'Regisseur arbeidsmarkt en vakmanschap'],
  ['noor.ozdemir', 'Noor Özdemir', 'REGISSEUR,COMMUNICATIONS', 'Regisseur nieuwkomers en public affairs'],
  ['bram.wiersma', 'Bram Wiersma', 'REGISSEUR', 'Regisseur schoolmaatschappelijk werk'],
  ['gerda.slot', 'Gerda Slot', 'REGISSEUR', 'Regisseur (uit dienst)'],
  ['renee.dancona', "Renée d'Ancona", 'DIRECTOR', 'Adjunct-directeur'],
  ['board2', 'Sheila Ramdin', 'BOARD', 'Penningmeester van het bestuur'],
  ['board3', 'Kees van der Meulen', 'BOARD', 'Bestuurslid'],
  ['board4', 'Fatima Aziz-Visser', 'BOARD', 'Bestuurslid'],
  ['jasper.dijkgraaf', 'Jasper Dijkgraaf', 'COMMUNICATIONS', 'Redacteur'],
  ['mirjam.vos', 'Mirjam Vos', 'COMMUNICATIONS', 'Medewerker bijeenkomsten'],
  ['thijs.brouwer', 'Thijs Brouwer', 'EXPERT', 'Onderzoeker'],
  ['ilse.degroot', 'Ilse de Groot', 'EXPERT', 'Adviseur kwaliteit en leren'],
  ['daan.pietersen', 'Daan Pietersen', 'EXPERT', 'Adviseur cao en arbeidsvoorwaarden'],
  ['wendy.maas', 'Wendy Maas', 'EXPERT', 'Projectmedewerker'],
];

export interface DemoUser extends UserRow {
  key: string;
}

/** The office; the first eight are the accounts that the demo shows, named after their roles. */
export function makeUsers(today: Day): DemoUser[] {
  const random = new Random('users');
  return office.map(([key, name, roles, job_title]) => {
    const created = at(workdays(today - 1990, random.int(1, 8)), 9 * 60 + random.int(0, 400));
    return {
      key, id: random.id(created), name, email: `${key}@demo.example`, roles: roles.split(','), job_title,
      locale: key === 'wendy.maas' ? 'en' : 'nl', active: key !== 'gerda.slot',
      created_at: created.toISOString(), updated_at: created.toISOString(),
    };
  });
}
