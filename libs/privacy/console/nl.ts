export const nl = {
  resources: {
    privacyRequests: {
      name: 'Privacyverzoek |||| Privacyverzoeken',
      fields: {
        kind: 'Recht',
        receivedOn: 'Ontvangen op',
        dueOn: 'Uiterlijk',
        way: 'Langs welke weg',
        status: 'Stand',
        stakeholder: 'Voor wie',
        stakeholderId: 'Persoon in de administratie',
        subjectName: 'Naam, als niemand gevonden is',
        asked: 'Wat is gevraagd',
        identityCheck: 'Hoe is vastgesteld dat zij het zijn',
        extendedOn: 'Verlengd op',
        extensionReason: 'Reden van verlenging',
        outcome: 'Wat is geantwoord',
        closedOn: 'Afgesloten op',
        handler: 'Behandelaar',
        handlerId: 'Behandelaar',
      },
    },
  },
  privacy: { menu: 'Privacy' },
};
