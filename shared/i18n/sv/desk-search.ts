/** Searching all folders that the ombudsperson may open, and what was removed from one. */
export const search = {
  rail: 'Sök',
  title: 'Sök i pärmarna',
  help: 'Ord eller delar av ord, med eller utan prickar. Ctrl+K går hit.',
  label: 'Sök efter',
  kind: 'Var?',
  everywhere: 'Överallt',
  kinds: {
    plan: 'Planen',
    notes: 'Anteckningar',
    said: 'Sagt på telefon',
    suggestions: 'Förslag',
    person: 'Om personen',
  },
  from: 'Från och med (du kan lämna det tomt)',
  until: 'Till och med (du kan lämna det tomt)',
  dayUnclear: 'Dagen går inte att läsa. Skriv den som 2026-03-24, eller lämna det tomt.',
  find: 'Leta upp',
  found: (total: number) =>
    total === 0 ? 'Inget hittades.' : total === 1 ? 'En träff.' : `${total} träffar.`,
  shown: (shown: number, total: number) => `${shown} av ${total} visas: hela ord först, sedan det nyaste.`,
  onlyWithClient: (count: number) =>
    count === 1
      ? 'En pärm öppnas bara med sin klient. Den har inte sökts.'
      : `${count} pärmar öppnas bara med sin klient. De har inte sökts.`,
  unreadable: (count: number) =>
    count === 1
      ? 'En pärm gick inte att öppna. Den har inte sökts.'
      : `${count} pärmar gick inte att öppna. De har inte sökts.`,
  list: 'Det som hittades',
  more: 'Visa fler',
  where: (alias: string, kind: string) => `${alias}, ${kind}`,
};

/** What was removed from the open folder. */
export const removed = {
  open: 'Borttaget de senaste 30 dagarna',
  title: 'Borttaget de senaste 30 dagarna',
  help: 'Efter 30 dagar försvinner det för gott.',
  none: 'Inget är borttaget.',
  on: (day: string) => `togs bort ${day}`,
  noWords: 'utan ord',
  putBack: 'Lägg tillbaka',
  putBackOf: (words: string) => `Lägg tillbaka: ${words}`,
  isBack: 'Det är tillbaka. Du kan ångra.',
  needsClient: (alias: string) => `Togs bort med ${alias}, och läggs tillbaka när ni ses.`,
};
