export const nl = {
  resources: { imports: { name: 'Import |||| Imports' } },
  imports: { menu: 'Importeren' },
  // the reasons show wherever somebody is typed in
  duplicates: {
    title: 'Dubbele records',
    sameName: 'zelfde naam',
    similarName: 'naam lijkt erop',
    sameSurname: 'zelfde achternaam',
    initials: 'voorletters passen bij de naam',
    swappedNames: 'voor- en achternaam verwisseld',
    partnerSurname: 'met en zonder naam van de partner',
    abbreviation: 'afkorting van de naam',
    sameEmail: 'zelfde e-mailadres, nu of eerder',
    sameLocalPart: 'zelfde naam voor de @',
    samePhone: 'zelfde telefoonnummer',
    sameOrganisation: 'zelfde organisatie',
    sameCity: 'zelfde plaats',
    sameAddress: 'zelfde adres',
    sameKvk: 'zelfde KvK-nummer',
    sameWebsite: 'zelfde website of maildomein',
  },
  merges: { panel: 'Samenvoegen' },
};
