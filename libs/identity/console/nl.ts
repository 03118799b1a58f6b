export const nl = {
  association: {
    title: 'Vereniging',
    intro: 'Staat in brieven over voorkeuren, in inzagerapporten en in het verwerkingsregister.',
    name_help: 'Zoals buitenstaanders haar kennen',
    email_help: 'Waar mensen over hun gegevens kunnen schrijven',
    retention_help: 'Na zoveel maanden zonder contact beoordeelt u of iemands gegevens nog nodig zijn',
    saved: 'Opgeslagen',
  },
  resources: {
    association: { fields: { name: 'Naam', privacyEmail: 'E-mailadres voor privacy', retentionMonths: 'Bewaartermijn in maanden' } },
    users: {
      name: 'Gebruiker |||| Gebruikers',
      fields: {
        name: 'Naam',
        email: 'E-mailadres',
        roles: 'Rollen',
        role: 'Rol',
        jobTitle: 'Functie',
        locale: 'Taal',
        active: 'Actief',
        password: 'Wachtwoord',
        text: 'Zoeken',
      },
    },
  },
  identity: {
    menu: { users: 'Gebruikers' },
    sign_in: {
      title: 'Aanmelden',
      tagline: 'Issues, relaties en afspraken op één plek.',
      submit: 'Aanmelden',
      failed: 'Dit e-mailadres en wachtwoord horen niet bij elkaar, of het account is niet actief.',
      again_title: 'Uw sessie is voorbij',
      again_text: 'Meld u opnieuw aan en ga verder waar u was. Wat u hebt ingevuld staat er nog.',
      leave: 'Stoppen',
    },
    password: {
      title: 'Wachtwoord wijzigen',
      current: 'Huidig wachtwoord',
      next: 'Nieuw wachtwoord',
      rule: 'Ten minste 12 tekens. Een zin onthoudt beter dan een raadsel.',
      changed: 'Uw wachtwoord is gewijzigd',
      too_short: 'Ten minste 12 tekens',
    },
    users: {
      empty: 'Niemand gevonden met deze filters.',
      inactive_help: 'Wie niet actief is kan niet aanmelden en wordt meteen afgemeld. Het werk blijft staan.',
      password_help: 'Vul alleen iets in om een nieuw wachtwoord te zetten.',
      inactive: 'Niet actief',
    },
    language: 'Switch to English',
  },
  // what the server says of a field
  signIn: {
    wrong: 'Dit e-mailadres en wachtwoord horen niet bij elkaar, of het account is niet actief.',
    wrongPassword: 'Dit is niet uw huidige wachtwoord',
  },
  users: {
    emailTaken: 'Een andere gebruiker heeft dit e-mailadres',
    lastAdmin: 'Er moet een beheerder overblijven',
  },
};
