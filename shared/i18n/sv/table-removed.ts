/** What was removed from my folder, as the client reads it. */
export const removed = {
  open: 'Det jag har tagit bort',
  title: 'Borttaget de senaste 30 dagarna',
  help: 'Du kan lägga tillbaka det. Efter 30 dagar försvinner det för gott.',
  none: 'Inget är borttaget.',
  on: (day: string) => `Togs bort ${day}`,
  noWords: 'Utan ord',
  kinds: {
    plan: 'Ur planen',
    notes: 'En anteckning',
    said: 'Något du sa på telefon',
    suggestions: 'Ett förslag',
    person: 'Om dig',
  },
  putBack: 'Lägg tillbaka',
  putBackOf: (words: string) => `Lägg tillbaka: ${words}`,
  isBack: 'Det är tillbaka. Du kan ångra.',
  needsYou: 'Det läggs tillbaka när du använder din nyckel.',
  erase: 'Radera nu',
  eraseOf: (words: string) => `Radera nu: ${words}`,
  sure: 'Radera för gott?',
  sureHelp:
    'Orden, äldre ord och utkast försvinner nu, och det går inte att ångra. Säkerhetskopior kan ha det kvar i upp till 90 dagar. Har det lämnats ut står det kvar att något lämnades, men inte vad.',
  yes: 'Ja, radera för gott',
  erased: 'Det är raderat.',
};
