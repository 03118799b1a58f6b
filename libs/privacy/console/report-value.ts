import { useTranslate } from 'react-admin';
import { useFormat } from '@regiekamer/shared-console';

/** Fields that hold a code of an enum. */
const enums: Readonly<Record<string, readonly string[]>> = {
  stance: ['Stance'],
  confidence: ['Confidence'],
  direction: ['Direction', 'CommitmentDirection'],
  status: ['ConsentStatus', 'CommitmentStatus'],
  channel: ['Channel'],
  action: ['ChangeAction'],
  kind: ['RequestKind', 'StakeholderKind'],
  way: ['RequestWay'],
  request_status: ['RequestStatus'],
  decision: ['RetentionChoice'],
  form_of_address: ['FormOfAddress'],
};

type Pair = [before: unknown, after: unknown];

/** How a reader meets what the database holds. */
export function useReportValue() {
  const translate = useTranslate();
  const format = useFormat();
  const label = (name: string): string => translate(`privacy.access.field.${name}`, { _: name });

  const shown = (name: string, value: string): string => {
    if (name === 'where') return translate(`privacy.mentions.type.${value}`, { _: value });
    if (value === 'true' || value === 'false') return translate(value === 'true' ? 'privacy.access.yes' : 'privacy.access.no');
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return format.date(value);
    if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(value)) return format.dateTime(value);
    if (name === 'changes') return changes(value);
    for (const one of enums[name] ?? []) {
      const text = translate(`enums.${one}.${value}`, { _: ' ' });
      if (text.trim()) return text;
    }
    return value;
  };

  /** What a change was, field by field; ids of other records say nothing to a reader. */
  const changes = (json: string): string =>
    Object.entries(JSON.parse(json) as Record<string, Pair>)
      .filter(([name]) => !name.endsWith('_id'))
      .map(([name, [before, after]]) => `${label(name)}: ${plain(before)} → ${plain(after)}`)
      .join('\n');

  const plain = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return '–';
    if (typeof value === 'string') return shown('', value);
    if (Array.isArray(value)) return value.map(plain).join(', ') || '–';
    if (typeof value === 'object') {
      return Object.entries(value)
        .filter(([name, inner]) => !name.endsWith('_id') && inner !== null)
        .map(([name, inner]) => `${label(name)} ${plain(inner)}`)
        .join(', ');
    }
    return shown('', JSON.stringify(value));
  };

  return { label, shown };
}
