/** The themes of the association: key, name, description, and the key of the user who leads it. */
export const themeTexts = [
  ['jeugd', 'Jeugd', 'Opgroeien in de eigen buurt: preventie, stevige lokale teams en steun aan gezinnen voordat zorg nodig is.', 'regisseur'],
  ['wijkteams', 'Wijkteams en sociale basis', 'De voorzieningen dicht bij huis waar iedereen op terug kan vallen, en de teams die er werken.', 'regisseur'],
  ['schulden', 'Schulden en armoede', 'Bestaanszekerheid, vroegsignalering en sociaal raadsliedenwerk.', 'regisseur2'],
  ['eenzaamheid', 'Eenzaamheid', 'Ontmoeting, betekenis en contact, voor jong en oud.', 'sanne.ijsbrandij'],
  ['mantelzorg', 'Mantelzorg', 'Ondersteuning van wie voor een ander zorgt, van jonge mantelzorgers tot werkende partners.', 'sanne.ijsbrandij'],
  ['vrijwilligerswerk', 'Vrijwilligerswerk', 'Inzet van vrijwilligers en informele hulp, en wat daarvoor nodig is.', 'lotte.vanthof'],
  ['jongerenwerk', 'Jongerenwerk', 'Professioneel jongerenwerk op straat, online en in het jongerencentrum.', 'karim.bouzidi'],
  ['opbouwwerk', 'Opbouwwerk', 'Bewoners die samen hun buurt verbeteren, en opbouwwerkers die hen daarin steunen.', 'lotte.vanthof'],
  ['schoolmaatschappelijk', 'Schoolmaatschappelijk werk', 'Sociaal werk in en om de school, van basisschool tot mbo.', 'bram.wiersma'],
  ['ouderen', 'Ouderen', 'Langer zelfstandig en met plezier wonen; welzijn naast zorg.', 'sanne.ijsbrandij'],
  ['nieuwkomers', 'Inburgering en nieuwkomers', 'Meedoen vanaf dag één, voor statushouders, Oekraïners en arbeidsmigranten.', 'noor.ozdemir'],
  ['arbeidsmarkt', 'Arbeidsmarkt en vakmanschap', 'Genoeg en goed toegeruste sociaal werkers, een goede cao en erkenning van het vak.', 'joost.vermeulen'],
] as const;

export type ThemeKey = (typeof themeTexts)[number][0];

/** What conversations on a theme are about, whatever the issue; each fits after "over". */
export const themeAspects: Record<ThemeKey, readonly string[]> = {
  jeugd: ['de samenwerking met de huisarts', 'het normaliseren van opvoedvragen', 'de overgang naar achttien jaar', 'de inzet van ervaringsdeskundige ouders', 'de rol van het consultatiebureau', 'de verdeling van het jeugdbudget'],
  wijkteams: ['de caseload van de teams', 'de aansluiting van team en buurthuis', 'de aanbesteding van welzijn', 'het outreachend werken', 'de gegevensdeling in het team', 'de opdrachtgeversrol van de gemeente'],
  schulden: ['de vroegsignalering van betaalachterstanden', 'de toegang tot sociaal raadslieden', 'de nazorg na een traject', 'de samenwerking met vrijwillige schuldhulp', 'het niet-gebruik van regelingen', 'de stress die geldzorgen geven'],
  eenzaamheid: ['de lokale coalities', 'de inloop zonder drempel', 'de schaamte om hulp te vragen', 'de rol van huisarts en apotheek', 'het meten van resultaten', 'de campagne in de herfst'],
  mantelzorg: ['de respijtzorg', 'het mantelzorgcompliment', 'de werkgever als bondgenoot', 'de jonge mantelzorger op school', 'de combinatie van formele en informele zorg', 'de onafhankelijke cliëntondersteuning'],
  vrijwilligerswerk: ['de vergoeding voor vrijwilligers', 'de begeleiding door beroepskrachten', 'de verklaring omtrent het gedrag', 'de werving onder jongeren', 'de regeldruk', 'de verzekering van vrijwilligers'],
  jongerenwerk: ['de aanwezigheid op straat', 'het online jongerenwerk', 'de samenwerking met politie en school', 'de veiligheid van de jongerenwerker', 'de positie van meiden', 'de erkende interventies'],
  opbouwwerk: ['de zeggenschap van bewoners', 'het eigendom van buurthuizen', 'de samenwerking met de corporatie', 'de rol in de energietransitie', 'de lange adem die opbouwwerk vraagt', 'het tellen van wat er toe doet'],
  schoolmaatschappelijk: ['de bekostiging per school', 'de samenwerking met het samenwerkingsverband', 'de bereikbaarheid voor ouders', 'het verzuim', 'de rol in de gelijke kansen', 'de positie in het mbo'],
  ouderen: ['de valpreventie', 'het welzijn op recept', 'de woonvormen tussen thuis en verpleeghuis', 'de dagactiviteiten in de buurt', 'de samenwerking met de wijkverpleging', 'de digitale vaardigheden'],
  nieuwkomers: ['de eerste weken na de verhuizing', 'het taalmaatje', 'de spreiding over gemeenten', 'de huisvesting', 'de inzet van sleutelpersonen', 'de weg naar werk'],
  arbeidsmarkt: ['de loonontwikkeling', 'de instroom van zij-instromers', 'het verzuim', 'de werkdruk', 'de beroepscode', 'de stageplaatsen'],
};
