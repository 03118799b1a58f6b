import { Resource, type Viewer } from '@regiekamer/identity-server';
import { officeTimeZone, visibleInteractions } from '@regiekamer/interactions-server';
import type { Bind } from '@regiekamer/shared-server';
import { Channel } from '@regiekamer/stakeholders-server';
import type { ContactList } from './contact-list.entity.js';
import { ExportColumn, ExportFormat } from './list-export.entity.js';
import { type ExportLocale, exportTexts } from './list-export.texts.js';
import type { Reach } from './reach.js';

const { EMAIL, PHONE, STREET, POSTCODE, CITY, COUNTRY } = ExportColumn;

/** The contact details of each channel. */
const details: Record<Channel, readonly ExportColumn[]> = {
  [Channel.EMAIL]: [EMAIL],
  [Channel.PHONE]: [PHONE],
  [Channel.POST]: [STREET, POSTCODE, COUNTRY],
};

/** What a file holds unless its maker chose: a person, where they work, and the address that the list is for. */
export function usualColumns(channel: Channel): ExportColumn[] {
  const own = channel === Channel.POST ? [...details[channel], CITY] : details[channel];
  return inOrder([ExportColumn.SALUTATION, ExportColumn.NAME, ExportColumn.ORGANISATION, ExportColumn.FUNCTION, ...own]);
}

/** Each once, in the order of a file. */
export const inOrder = (columns: readonly ExportColumn[]): ExportColumn[] =>
  Object.values(ExportColumn).filter((column) => columns.includes(column));

/** What the columns of an export rest on. */
export interface ExportContext {
  list: ContactList;
  format: ExportFormat;
  locale: ExportLocale;
  viewer: Viewer;
  reach: Reach;
  bind: Bind;
}

/** What stands in front in a row of a card, so that it is one whatever was chosen. */
export const cardColumns = ['s.id::text', 's.kind', 's.display_name', `surname_alone(s.display_name, coalesce(nullif(s.given_name, ''), s.initials, ''), false)`,
  `coalesce(nullif(s.given_name, ''), s.initials)`, 's.sort_name'];

/** The main role that a person has now, as `a`, joined to the stakeholder `s`. */
export const mainRoleSql = `left join lateral (
  select a.function, o.display_name as organisation
  from affiliation a join stakeholder o on o.id = a.organisation_id
  where a.person_id = s.id and (a.ended_on is null or a.ended_on > current_date)
  order by a.is_primary desc, a.started_on desc nulls last, a.id
  limit 1
) a on true`;

/** How each column reads in SQL, on the stakeholder `s` and their main role `a`: text, or null. */
export function columnSql(column: ExportColumn, context: ExportContext): string {
  const { list, format, locale, viewer, bind } = context;
  const detail = Object.values(Channel).find((channel) => details[channel].includes(column));
  const plain: Record<ExportColumn, () => string> = {
    SALUTATION: () => 'salutation(s)',
    NAME: () => 's.display_name',
    SORT_NAME: () => 's.sort_name',
    INITIALS: () => 's.initials',
    GIVEN_NAME: () => 's.given_name',
    SURNAME_PREFIX: () => 's.surname_prefix',
    SURNAME: () => `coalesce(s.surname, s.name)`,
    KIND: () => `case s.kind when 'PERSON' then ${bind(exportTexts[locale].person)} else ${bind(exportTexts[locale].organisation)} end`,
    ORGANISATION: () => 'a.organisation',
    FUNCTION: () => 'a.function',
    EMAIL: () => 's.email',
    // a card is read by a telephone, which knows E.164
    PHONE: () => (format === ExportFormat.VCARD ? 's.phone' : 'national_phone(s.phone)'),
    STREET: () => 's.street',
    POSTCODE: () => 's.postcode',
    CITY: () => 's.city',
    COUNTRY: () => 's.country',
    CATEGORY: () => `(select g.label_${locale} from category g where g.id = s.category_id)`,
    // a card keeps them apart
    TAGS: () => `array_to_string(s.tags, ${format === ExportFormat.VCARD ? `E'\\n'` : `', '`})`,
    RELATION_OWNER: () => `(select u.name from app_user u where u.id = s.relation_owner_id)`,
    LAST_CONTACT: () =>
      viewer.may(Resource.INTERACTIONS, 'read')
        ? `(select to_char(l.occurred_at at time zone '${officeTimeZone}', 'YYYY-MM-DD')
            from interaction_participant l join interaction i on i.id = l.interaction_id
            where l.stakeholder_id = s.id and i.archived_at is null and ${visibleInteractions(viewer, bind, 'i')}
            order by l.occurred_at desc limit 1)`
        : 'null',
  };
  const sql = plain[column]();
  if (!detail || detail === list.channel) return sql;
  // what was said of one channel says nothing of another
  const status = `(select k.status from consent k
    where k.stakeholder_id = s.id and k.purpose_id = ${bind(list.purposeId)}::uuid and k.channel = '${detail}')`;
  return `case when ${context.reach.forbidden(status, `${bind(list.basis)}::text`, detail)} is null then ${sql} end`;
}
