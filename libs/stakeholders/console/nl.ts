export const nl = {
  resources: {
    people: { name: 'Persoon |||| Personen' },
    organisations: { name: 'Organisatie |||| Organisaties' },
    'opinion-leaders': { name: 'Opinieleider |||| Opinieleiders' },
    affiliations: { name: 'Functie |||| Functies' },
    reference_items: { name: 'Keuze |||| Keuzes' },
  },
  stakeholders: {
    menu: {
      people: 'Personen',
      organisations: 'Organisaties',
      opinion_leaders: 'Opinieleiders',
      reference_data: 'Keuzelijsten',
    },
  },
};
