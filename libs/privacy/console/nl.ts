export const nl = {
  resources: {
    privacyRequests: {
      name: 'Privacyverzoek |||| Privacyverzoeken',
    },
  },
  privacy: { menu: 'Privacy' },
};
