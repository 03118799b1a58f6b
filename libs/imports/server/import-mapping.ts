import { parsePhone } from '@regiekamer/stakeholders-server';
import type { ImportField } from './import-fields.js';
import type { ColumnMapping } from './import.entity.js';
import type { FileRow } from './import-table.js';

/** Headings as offices write them, Dutch and English, without what is no letter; of vCards the names of the standard. */
const headings: Record<ImportField, string> = {
  fullName: 'naam volledigenaam naamvolledig contactpersoon contact persoon name fullname contactname contactperson displayname weergavenaam fn',
  initials: 'voorletters voorletter initialen initials initiaal vl',
  givenName: 'roepnaam voornaam voornamen givenname firstname forename ngiven',
  surnamePrefix: 'tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels tv tussenv surnameprefix prefix infix middlename',
  surname: 'achternaam familienaam geslachtsnaam surname lastname familyname nfamily',
  partnerSurname: 'partnernaam achternaampartner geslachtsnaampartner naampartner partnersurname',
  formOfAddress: 'aanhef geslacht aanspreekvorm aanspreektitel gender sex salutation formofaddress mv title nprefix titulatuur',
  email: 'email emailadres mail mailadres emailaddress emailwerk emailzakelijk workemail',
  phone: 'telefoon telefoonnummer tel telnr telefoonnr telefoonvast telefoonwerk telefoonzakelijk phone phonenumber telephone workphone businessphone vast vastnummer doorkiesnummer',
  mobile: 'mobiel mobieltelefoon mobielnummer telefoonmobiel gsm mobile mobilephone mobilenumber cell cellphone telcell',
  organisation: 'organisatie organisatienaam naamorganisatie bedrijf bedrijfsnaam werkgever instelling instellingsnaam lidorganisatie gemeente organisation organization organisationname organizationname company companyname employer org',
  function: 'functie functienaam functietitel rol function jobtitle position role job functieomschrijving',
  street: 'adres straat straatenhuisnummer straatnaam bezoekadres postadres adresregel adresregel1 address street streetaddress address1 adrstreet',
  postcode: 'postcode pc postalcode zip zipcode adrpostcode',
  city: 'plaats woonplaats plaatsnaam vestigingsplaats stad city town adrcity',
  country: 'land landcode country countrycode adrcountry',
  category: 'categorie category soort soortrelatie soortorganisatie relatietype doelgroep sector',
  tags: 'tags tag labels label trefwoorden kenmerken keywords groepen groups categories',
  kvkNumber: 'kvk kvknummer kvknr kamervankoophandel handelsregister handelsregisternummer kvknumber chamberofcommerce',
  website: 'website web url webadres internet site homepage internetadres',
  memberSince: 'lidsinds lidvanaf lidmaatschapsinds lidmaatschapsdatum ingangsdatumlidmaatschap startdatumlidmaatschap membersince memberfrom',
};
const fieldOf = new Map(Object.entries(headings).flatMap(([field, names]) => names.split(' ').map((name) => [name, field as ImportField] as const)));

const plain = (heading: string) =>
  heading.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase().replace(/\(\d+\)$/, '').replace(/[^a-z0-9]/g, '');

/** Rows that are looked at to guess what a column holds. */
const sampled = 200;

/**
 * The columns as an office would map them: by their heading, or else by what most of their values look like. No field twice.
 * A title ('mr', 'mevrouw') and the job of a vCard share a heading, which what stands under it decides.
 */
export function suggestMapping(columns: readonly string[], rows: readonly FileRow[]): ColumnMapping[] {
  const taken = new Map<ImportField, string>();
  const named = new Map(columns.map((column) => [column, fieldOf.get(plain(column))]));
  columns.forEach((column, index) => {
    const values = valuesOf(rows, index);
    const field = named.get(column);
    const meant = field === 'formOfAddress' && !mostly(values, isForm) ? (plain(column) === 'title' ? 'function' : undefined) : field;
    if (meant && !taken.has(meant) && values.length > 0) taken.set(meant, column);
  });
  columns.forEach((column, index) => {
    if ([...taken.values()].includes(column) || named.get(column)) return;
    const field = fieldByContents(valuesOf(rows, index));
    if (field && !taken.has(field)) taken.set(field, column);
  });
  const whole = taken.get('fullName');
  // a whole name beside its parts adds nothing, and may contradict them; of cards it may be all there is
  if (taken.has('surname') && whole !== 'FN') taken.delete('fullName');
  const contact = columns.find((column) => /^contact/.test(plain(column)) && column !== whole && named.get(column) === 'fullName');
  const isOrganisations = /^naam$|^name$/.test(plain(whole ?? '')) && !taken.has('organisation') && (contact ?? (taken.has('kvkNumber') || taken.has('memberSince')));
  if (whole && isOrganisations && !taken.has('surname')) {
    // «Naam, KvK, contactpersoon»: the name is the organisation's
    taken.set('organisation', whole);
    taken.delete('fullName');
    if (contact) taken.set('fullName', contact);
  }
  const fields = new Map([...taken].map(([field, column]) => [column, field]));
  return columns.flatMap((column) => (fields.has(column) ? [{ column, field: fields.get(column)! }] : []));
}

function valuesOf(rows: readonly FileRow[], index: number): string[] {
  return rows.slice(0, sampled).map(({ values }) => values[index]).filter((value) => typeof value === 'string');
}

const isForm = (value: string) => formOfAddressOf(value) !== null;

const shapes: [ImportField, (value: string) => boolean][] = [
  ['email', (value) => /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(value)],
  ['postcode', (value) => /^[1-9]\d{3}\s?[a-z]{2}$/i.test(value)],
  ['mobile', (value) => /^\+316/.test(parsePhone(value) ?? '')],
  ['phone', (value) => /^[+0(]/.test(value) && parsePhone(value) !== null],
  ['website', (value) => /^(?:https?:\/\/|www\.)\S+$/i.test(value)],
];

const mostly = (values: readonly string[], is: (value: string) => boolean) => values.filter(is).length >= Math.max(values.length * 0.8, 1);

function fieldByContents(values: readonly string[]): ImportField | undefined {
  return shapes.find(([, is]) => mostly(values, is))?.[0];
}

/** 'M', 'dhr.', 'mevrouw', 'Ms', 'Geachte heer De Boer' …; null where it is none of them. */
export function formOfAddressOf(text: string): 'MR' | 'MRS' | 'NEUTRAL' | null {
  const words = text.toLowerCase().replace(/^(?:geachte|beste|dear)\s+/, '').replace(/^de\s+(?=heer)/, '');
  if (/^(?:m|heer|meneer|dhr\.?|hr\.?)\s*\/\s*(?:v|mevrouw|mevr\.?|mw\.?)(?![a-z])/.test(words)) return 'NEUTRAL';
  if (/^(?:m|man|heer|dhr|hr|meneer|mr|male|mannelijk)(?![a-z])/.test(words)) return 'MR';
  if (/^(?:v|vrouw|mevrouw|mevr|mw|mej|mrs|ms|miss|female|f|vrouwelijk)(?![a-z])/.test(words)) return 'MRS';
  return /^(?:x|o|onbekend|neutraal|neutral|unknown|anders|other|non-?binair)(?![a-z])/.test(words) ? 'NEUTRAL' : null;
}
