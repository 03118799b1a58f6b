export const nl = {
  resources: {
    consents: {
      name: 'Toestemming |||| Toestemmingen',
      fields: { purpose: 'Doel', channel: 'Kanaal', status: 'Wat is gezegd', source: 'Bron', note: 'Toelichting' },
    },
  },
  consent: {
    title: 'Toestemming',
    record: 'Vastleggen',
    record_title: 'Toestemming of bezwaar vastleggen',
    recorded: 'Vastgelegd',
    empty: 'Er is nog niets over toestemming vastgelegd. Niet gevraagd is geen toestemming.',
    source_help: 'Waar het is gezegd: een formulier, een brief, een gesprek',
    append_only: 'Wat u vastlegt blijft staan. Klopt iets niet, leg dan vast wat wel geldt.',
    since: 'sinds %{date}',
    ledger: 'Verloop (%{count})',
    ledger_of: 'Verloop van %{purpose} per %{channel}',
    event: '%{date} · door %{by} · bron: %{source}',
  },
};
