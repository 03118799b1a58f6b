import type { ExportColumn } from './list-export.entity.js';

export type ExportLocale = 'nl' | 'en';

interface ExportTexts {
  person: string;
  organisation: string;
  columns: Record<ExportColumn, string>;
  dateFormat: string;
}

/** What stands in an exported file besides what was recorded. */
export const exportTexts: Record<ExportLocale, ExportTexts> = {
  nl: {
    person: 'persoon',
    organisation: 'organisatie',
    dateFormat: 'd-m-yyyy',
    columns: {
      SALUTATION: 'Aanhef',
      NAME: 'Naam',
      SORT_NAME: 'Naam (sorteervolgorde)',
      INITIALS: 'Voorletters',
      GIVEN_NAME: 'Roepnaam',
      SURNAME_PREFIX: 'Tussenvoegsel',
      SURNAME: 'Achternaam',
      KIND: 'Soort',
      ORGANISATION: 'Organisatie',
      FUNCTION: 'Functie',
      EMAIL: 'E-mailadres',
      PHONE: 'Telefoon',
      STREET: 'Straat en nummer',
      POSTCODE: 'Postcode',
      CITY: 'Plaats',
      COUNTRY: 'Land',
      CATEGORY: 'Categorie',
      TAGS: 'Labels',
      RELATION_OWNER: 'Relatiebeheerder',
      LAST_CONTACT: 'Laatste contact',
    },
  },
  en: {
    person: 'person',
    organisation: 'organisation',
    dateFormat: 'd mmm yyyy',
    columns: {
      SALUTATION: 'Salutation',
      NAME: 'Name',
      SORT_NAME: 'Name (sort order)',
      INITIALS: 'Initials',
      GIVEN_NAME: 'Given name',
      SURNAME_PREFIX: 'Surname prefix',
      SURNAME: 'Surname',
      KIND: 'Kind',
      ORGANISATION: 'Organisation',
      FUNCTION: 'Function',
      EMAIL: 'E-mail address',
      PHONE: 'Telephone',
      STREET: 'Street and number',
      POSTCODE: 'Postcode',
      CITY: 'City',
      COUNTRY: 'Country',
      CATEGORY: 'Category',
      TAGS: 'Tags',
      RELATION_OWNER: 'Relation owner',
      LAST_CONTACT: 'Last contact',
    },
  },
};

/** The language of whoever exports. */
export const localeOf = (user: { locale: string } | null): ExportLocale => (user?.locale === 'en' ? 'en' : 'nl');
