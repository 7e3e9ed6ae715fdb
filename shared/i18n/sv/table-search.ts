/** Searching in my folder, as the client reads it. */
export const search = {
  open: 'Sök i min pärm',
  title: 'Sök i min pärm',
  help: 'Ord eller delar av ord. Det du har skrivit bara för dig söks inte.',
  label: 'Sök efter',
  find: 'Leta upp',
  found: (total: number) =>
    total === 0 ? 'Inget hittades.' : total === 1 ? 'En träff.' : `${total} träffar.`,
  shown: (shown: number, total: number) => `${shown} av ${total} visas: hela ord först, sedan det nyaste.`,
  list: 'Det som hittades',
  more: 'Visa fler',
  kinds: {
    plan: 'Min plan',
    notes: 'Anteckningar',
    said: 'Det du har sagt på telefon',
    suggestions: 'Förslag till dig',
    person: 'Om dig',
  },
};
