import type { DemoIssue } from './issues.js';
import type { Random } from './random.js';
import { themeAspects, themeTexts } from './themes.js';

/** Fills {issue}, {aspect}, {other}, {org}, {month} and the like; a sentence begins with a capital. */
function fill(template: string, values: Record<string, string>): string {
  const text = template.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  return text.replace(/(^|[.!?] )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const subjects: Record<string, readonly string[]> = {
  gesprek: ['Kennismaking: {issue}', 'Gesprek over {issue}', 'Bijpraten over {issue}', 'Koffie over {aspect}', '{org} over {issue}'],
  overleg: ['Overleg {org} over {issue}', 'Stand van zaken rond {issue}', 'Werkgroep {theme}: {aspect}', 'Bestuurlijk overleg over {issue}', 'Afstemming over {aspect}'],
  telefoon: ['Telefonisch: {issue}', 'Teruggebeld over {aspect}', 'Korte vraag over {issue}', 'Gebeld over {aspect}'],
  videogesprek: ['Videogesprek over {issue}', 'Online overleg: {aspect}', 'Teams-overleg {theme}'],
  email: ['Mail over {issue}', 'Informatie gedeeld over {aspect}', 'Reactie op onze vraag over {issue}', 'Vraag over {aspect}'],
  brief: ['Brief over {issue}', 'Gezamenlijke brief over {aspect}'],
  bericht: ['Appje over {aspect}', 'Bericht over {issue}'],
  werkbezoek: ['Werkbezoek bij {org}: {issue}', 'Werkbezoek rond {aspect}'],
  bijeenkomst: ['Congres {theme}', 'Bijeenkomst over {issue}', 'Ledenbijeenkomst: {aspect}', 'Netwerkbijeenkomst {theme}'],
  commissievergadering: ['Commissiedebat over {issue}', 'Commissie bijgewoond: {aspect}'],
  rondetafel: ['Rondetafelgesprek over {issue}', 'Inbreng geleverd over {aspect}'],
  position_paper: ['Position paper over {issue}', 'Position paper verzonden: {aspect}'],
  informeel: ['Gesproken op de receptie: {issue}', 'In de wandelgangen over {aspect}'],
  mediacontact: ['Vraag van {org} over {issue}', 'Interview over {aspect}', 'Achtergrondgesprek over {issue}'],
  sociale_media: ['Draad op LinkedIn over {issue}', 'Reactie op bericht over {aspect}'],
};

const openings = [
  'Goed gesprek over {issue}.', 'Gesproken over {issue}, vooral over {aspect}.',
  '{org} ziet {issue} als belangrijk onderwerp voor de komende maanden.', 'Zij maken zich zorgen over {aspect}.',
  'Sfeer was open; men herkent ons beeld van {issue}.', 'Kort contact over {aspect}.', 'Ons standpunt over {issue} toegelicht.',
  'Men vroeg naar onze kijk op {aspect}.', 'Voorzichtig in de uitspraken over {issue}.',
];
const middles = [
  'Voorbeelden van leden maken indruk, zeker die over {other}.', 'Vraagt om cijfers over {aspect} voor {month}.',
  'Ook gesproken over {other}; daar denken zij anders over dan wij.',
  'Intern is de ruimte beperkt, maar over {aspect} valt te praten.',
  'Besluit wordt verwacht in {month}.', 'Zij willen samen optrekken richting ministerie en VNG.',
  'Het punt over {other} ligt gevoelig; niet naar buiten brengen zonder overleg.',
  'Wil graag een werkbezoek om het zelf te zien.',
  'De gemeente legt de bal bij het Rijk, het Rijk bij de gemeente.', 'Financiën houdt de boot af; op inhoud is er steun.',
  'Er komt een interne notitie over {aspect}; die krijgen wij in concept.',
  'De wisseling van portefeuille maakt dat het dossier even stilligt.',
  'In de praktijk gaat de meeste tijd zitten in {other}.', 'Verwijst naar het rapport van Movisie over dit onderwerp.',
  'Is bereid in de klankbordgroep mee te denken.', 'Achterban is verdeeld over {aspect}.',
];
const closings = [
  'Afgesproken dat wij over twee weken weer contact hebben.', 'Wij sturen onze notitie na.', 'Volgend gesprek in {month}.',
  'Zij koppelen terug na hun bestuursvergadering.', 'Meenemen in het overleg met collega’s van {theme}.', 'Geen vervolgactie.',
  'Blijft een bondgenoot.',
  'Nog geen toezegging; wel een opening.', 'Verslag gedeeld met het team.',
];
const pointNotes = [
  'Steunt onze lijn over {aspect}.', 'Twijfelt over {aspect}.', 'Ziet vooral problemen bij {aspect}.', 'Wil cijfers zien.',
  'Wacht het advies af.', 'Positief, mits er middelen bij komen.', 'Noemt {other} als grootste zorg.',
  'Tegen, vanwege de kosten.', 'Denkt graag mee over {aspect}.', 'Heeft dit intern op de agenda gezet.',
  'Vraagt om een voorbeeld uit de regio.', 'Geen standpunt ingenomen.',
];
const privateNotes = ['Vertrouwelijk: overweegt een andere functie; nog niet delen.', 'In vertrouwen gesproken over de verhoudingen in het bestuur. Niet verder verspreiden.', 'Persoonlijk gesprek na de moeilijke vergadering; blijft tussen ons.'];
const teamNotes = ['Alleen voor het team: de onderhandelingsruimte is groter dan naar buiten wordt gezegd.', 'Strategie besproken; niet buiten het team delen.', 'Concept onder embargo ontvangen.'];

const madeCommitments = ['Notitie sturen over {issue}', 'Cijfers van leden aanleveren over {aspect}', 'Praktijkvoorbeelden verzamelen over {aspect}', 'Afspraak plannen voor een werkbezoek', 'Reactie geven op het concept over {aspect}', 'Contact leggen met een lid in de regio', 'Inbreng voor de vergadering aanleveren', 'Verslag van het gesprek delen', 'Spreker zoeken voor de bijeenkomst over {issue}', 'Terugbellen na overleg met de directeur'];
const receivedCommitments = ['Stuurt de conceptbrief over {issue}', 'Agendeert {aspect} in het bestuurlijk overleg', 'Levert cijfers over {aspect}', 'Koppelt terug wat de wethouder vindt', 'Brengt ons in contact met de dossierhouder', 'Stelt schriftelijke vragen over {issue}', 'Deelt de planning van de besluitvorming', 'Publiceert ons stuk over {aspect}', 'Nodigt ons uit voor de rondetafel'];
const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'september', 'oktober', 'november', 'december'];

const themeWords = new Map(themeTexts.map(([key, name]) => [key, name.charAt(0).toLowerCase() + name.slice(1)]));

/** What is written about a conversation: Dutch from templates, about the issue at hand. */
export class Phrases {
  constructor(private readonly random: Random) {}

  private values(issue: DemoIssue, organisation: string): Record<string, string> {
    const aspects = [...issue.text.aspects, ...issue.text.aspects, ...themeAspects[issue.text.theme]];
    const aspect = this.random.pick(aspects);
    let other = this.random.pick(aspects);
    if (other === aspect) other = issue.text.short;
    return { issue: issue.text.short, aspect, other, org: organisation, month: this.random.pick(months), theme: themeWords.get(issue.text.theme) ?? '' };
  }

  private say(templates: readonly string[], issue: DemoIssue, organisation = 'deze organisatie'): string {
    return fill(this.random.pick(templates), this.values(issue, organisation));
  }

  subject(type: string, issue: DemoIssue, organisation: string): string {
    return this.say(subjects[type] ?? subjects.gesprek ?? [], issue, organisation);
  }

  notes(issue: DemoIssue, organisation: string, confidentiality: string): string | null {
    if (confidentiality === 'PRIVATE') return this.random.pick(privateNotes);
    if (this.random.chance(0.18)) return null;
    const sentences = [this.say(openings, issue, organisation)];
    for (const middle of this.random.sample(middles, this.random.weighted([[0, 25], [1, 40], [2, 25], [4, 10]]))) sentences.push(this.say([middle], issue, organisation));
    if (confidentiality === 'TEAM') sentences.push(this.random.pick(teamNotes));
    if (this.random.chance(0.6)) sentences.push(this.say(closings, issue, organisation));
    return sentences.join(' ');
  }

  point(issue: DemoIssue): string | null {
    return this.random.chance(0.3) ? null : this.say(pointNotes, issue);
  }

  commitment(direction: 'MADE' | 'RECEIVED', issue: DemoIssue): string {
    return this.say(direction === 'MADE' ? madeCommitments : receivedCommitments, issue);
  }
}
