export const nl = {
  search: {
    title: 'Zoeken',
    placeholder: 'Zoek mensen, organisaties, issues, contactmomenten…',
    recent: 'Onlangs geopend',
    start: 'Typ een naam, een telefoonnummer of een woord uit een notitie.',
    none: 'Niets gevonden voor “%{text}”.',
    log_with: 'Contact vastleggen met %{name}',
    log_about: 'Contact vastleggen over %{name}',
    do: 'Doen',
    keys: 'pijltjes kiezen · enter opent · alt+enter legt contact vast · esc sluit',
    results: '%{smart_count} resultaat |||| %{smart_count} resultaten',
    groups: {
      PERSON: 'Mensen',
      ORGANISATION: 'Organisaties',
      ISSUE: 'Issues',
      INTERACTION: 'Contactmomenten',
      COMMITMENT: 'Toezeggingen',
      THEME: 'Thema’s',
      CONTACT_LIST: 'Contactlijsten',
      USER: 'Collega’s',
    },
  },
};
