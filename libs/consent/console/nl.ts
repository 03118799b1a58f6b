export const nl = {
  resources: {
    consents: {
      name: 'Toestemming |||| Toestemmingen',
    },
  },
  consent: { title: 'Toestemming' },
};
