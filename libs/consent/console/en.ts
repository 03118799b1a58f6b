import type { nl } from './nl.js';

export const en: typeof nl = {
  resources: {
    consents: {
      name: 'Consent |||| Consents',
      fields: { purpose: 'Purpose', channel: 'Channel', status: 'What was said', source: 'Source', note: 'Note' },
    },
  },
  consent: {
    title: 'Consent',
    record: 'Record',
    record_title: 'Record a consent or an objection',
    recorded: 'Recorded',
    empty: 'Nothing about consent has been recorded yet. Not asked is no consent.',
    source_help: 'Where it was said: a form, a letter, a conversation',
    append_only: 'What you record stays. If something is wrong, record what does hold.',
    since: 'since %{date}',
    ledger: 'Course (%{count})',
    ledger_of: 'Course of %{purpose} by %{channel}',
    event: '%{date} · by %{by} · source: %{source}',
  },
};
