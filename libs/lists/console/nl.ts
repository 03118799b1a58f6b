/** What shows before a page of contact lists is open. */
export const nl = {
  resources: { contactLists: { name: 'Contactlijst |||| Contactlijsten' } },
  lists: { title: 'Contactlijsten', make: 'Maak er een contactlijst van' },
};
