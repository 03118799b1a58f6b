export const nl = {
  resources: {
    consents: {
      name: 'Toestemming |||| Toestemmingen',
      fields: {
        purpose: 'Doel',
        channel: 'Kanaal',
        status: 'Wat is gezegd',
        source: 'Bron',
        note: 'Toelichting',
        wordingVersion: 'Versie van de bewoording',
      },
    },
  },
  enums: {
    Language: { NL: 'Nederlands', EN: 'Engels' },
    PreferenceLetterKind: { LINK: 'Voorkeurenlink', CONFIRMATION: 'Bevestiging van een wijziging' },
  },
  consent: { title: 'Toestemming' },
};
