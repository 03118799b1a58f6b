import { at, isoDay, workdayFrom, workdays, type Day } from './calendar.js';
import type { DemoIssue } from './issues.js';
import { Random } from './random.js';
import type { BriefSectionRow, DecisionMomentRow } from './rows.js';

interface Brief {
  title: string;
  sections: Record<string, string>;
  /** in so many days is decided, and what */
  moments: readonly (readonly [number, string])[];
}

/** What the regisseurs wrote about the issues that press most. */
const briefs: readonly Brief[] = [
  {
    title: 'Cao Sociaal Werk: onderhandelingen vastgelopen',
    sections: {
      OCCASION: 'De vakbonden verlieten na de vierde ronde de tafel. Het verschil zit in de loonruimte, niet in de regels over roosters.',
      CONSEQUENCES_FOR_MEMBERS: 'Acties raken vooral de buurthuizen en het jongerenwerk. Leden met lopende contracten zonder indexatie kunnen een hogere loonruimte niet dragen.',
      STANDPOINT: 'Wij willen een cao die past bij wat gemeenten vergoeden, en vragen gemeenten om de OVA volledig door te geven.',
      KEY_MESSAGE: 'Goed werk verdient een goede cao. Die kan er alleen komen als gemeenten de loonstijging vergoeden.',
      FOR_AND_AGAINST: 'Voor: instroom en behoud van vakmensen, gelijk speelveld met de zorg.\nTegen: gemeenten wijzen op het ravijnjaar; kleine leden vrezen dat zij het verschil zelf betalen.',
      STRATEGY: 'Eerst met de grootste twintig gemeenten een gezamenlijke lijn over indexatie, daarna terug naar de onderhandelingstafel.',
      COSTS: 'Elke procent loonruimte kost de sector naar schatting 22 miljoen euro per jaar.',
      SOURCES: 'Loonruimteonderzoek van de werkgroep cao; ledenpeiling van september; OVA-besluit van het ministerie van VWS.',
    },
    moments: [[9, 'Ledenraad stelt het mandaat voor de onderhandelingen vast'], [16, 'Vijfde onderhandelingsronde met de vakbonden'], [44, 'Gemeenteraden behandelen de indexatie van lopende contracten']],
  },
  {
    title: 'Wachttijden in de jeugdzorg en de rol van het voorveld',
    sections: {
      CONSEQUENCES_FOR_MEMBERS: 'Leden begeleiden gezinnen maanden langer dan de opdracht toelaat. De caseload per werker steeg in een jaar met een vijfde.',
      STANDPOINT: 'Overbruggingszorg is echte zorg en wordt als zodanig bekostigd. Het voorveld is geen wachtkamer.',
      KEY_MESSAGE: 'Geen kind op een wachtlijst zonder iemand die meeloopt, en geen sociaal werker die dat onbetaald doet.',
      FOR_AND_AGAINST: 'Voor: gezinnen worden niet losgelaten, minder escalatie.\nTegen: gemeenten vrezen een nieuwe vorm van jeugdhulp met een open einde.',
      STRATEGY: 'Met drie jeugdregio’s laten zien wat overbruggingszorg kost en bespaart, en dat voor het commissiedebat brengen.',
    },
    moments: [[12, 'Commissiedebat Jeugdbeleid in de Tweede Kamer'], [37, 'Bestuurlijk overleg van Rijk, VNG en jeugdregio’s']],
  },
  {
    title: 'Ravijnjaar: tekort op het gemeentefonds',
    sections: {
      OCCASION: 'Gemeenten stellen hun begroting vast met een gat dat zij zelf niet kunnen dichten. Welzijn is de post die niet wettelijk vastligt.',
      CONSEQUENCES_FOR_MEMBERS: 'Uit de peiling: 61 procent van de leden heeft een korting aangekondigd gekregen, gemiddeld 9 procent van de opdracht.',
      STANDPOINT: 'Geen onomkeerbare bezuiniging op de sociale basis zolang Rijk en gemeenten over het fonds spreken.',
      KEY_MESSAGE: 'Wie nu op welzijn bezuinigt, betaalt later dubbel aan zorg en veiligheid.',
      FOR_AND_AGAINST: 'Voor: breed gedragen door gemeenten, zorg en woningcorporaties.\nTegen: het ministerie van Financiën ziet ruimte in de reserves van gemeenten.',
      STRATEGY: 'Samen optrekken met de VNG op het bestuurlijk overleg; per regio een lid met een lokaal voorbeeld in de krant.',
      SOURCES: 'Septembercirculaire; ledenpeiling bezuinigingen; rapport van de Raad voor het Openbaar Bestuur.',
    },
    moments: [[6, 'Gemeenteraden stellen de begrotingen vast'], [23, 'Bestuurlijk overleg financiële verhoudingen'], [58, 'Tweede Kamer behandelt het gemeentefonds']],
  },
  {
    title: 'IZA-middelen voor de sociale basis bevroren',
    sections: {
      STANDPOINT: 'Geef de middelen vrij en laat ze rechtstreeks in de sociale basis landen, niet via de zorgverzekeraar.',
      KEY_MESSAGE: 'Wie van zorg naar welzijn wil, moet welzijn laten beginnen.',
      STRATEGY: 'Regioplannen die klaar zijn naast elkaar leggen en het ministerie laten zien dat wachten niets oplevert.',
    },
    moments: [[19, 'Ministerie beslist over de specifieke uitkering'], [40, 'Toetsing van de regioplannen']],
  },
  {
    title: 'Energiearmoede na het aflopen van het noodfonds',
    sections: {
      STANDPOINT: 'Een structurele regeling voor de winter, met energiecoaches vanuit het buurthuis.',
      KEY_MESSAGE: 'Kou is geen incident. Een noodfonds dat elk jaar opnieuw nodig is, is geen noodfonds.',
    },
    moments: [[15, 'Begrotingsbehandeling Sociale Zaken en Werkgelegenheid']],
  },
];

/** The text that the regisseurs wrote in the briefs of their most pressing issues, and when is decided on these. */
export function makeBriefs(today: Day, issues: readonly DemoIssue[]): { briefSections: BriefSectionRow[]; decisionMoments: DecisionMomentRow[] } {
  const random = new Random('briefs');
  const briefSections: BriefSectionRow[] = [];
  const decisionMoments: DecisionMomentRow[] = [];
  for (const { title, sections, moments } of briefs) {
    const issue = issues.find((candidate) => candidate.title === title);
    if (!issue) throw new Error(`No issue ${title}`);
    for (const [section, body] of Object.entries(sections)) {
      const when = at(workdays(today, -random.int(3, 10)), random.int(540, 1000));
      briefSections.push({ id: random.id(when), issue_id: issue.id, section, body, at: when.toISOString(), by_id: issue.regisseur_id });
    }
    for (const [days, description] of moments) {
      const when = at(workdays(today, -2), random.int(540, 1000));
      decisionMoments.push({ id: random.id(when), issue_id: issue.id, day: isoDay(workdayFrom(today + days)), description, created_at: when.toISOString() });
    }
  }
  return { briefSections, decisionMoments };
}
