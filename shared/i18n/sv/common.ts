import { stored } from './stored.ts';

/** Words that every screen shares; the client reads them too. */
export const common = {
  product: 'Egenmakt',
  loading: 'Hämtar …',
  saved: (time: string) => `Sparat ${time}`,
  notSaved: (why: string) => `Inte sparat än. Texten står kvar. ${why}`,
  undo: 'Ångra',
  redo: 'Gör om',
  undone: 'Det är ångrat.',
  redone: 'Det är gjort igen.',
  close: 'Stäng',
  cancel: 'Avbryt',
  back: 'Tillbaka',
  next: 'Vidare',
  noCopy: 'Det går inte att kopiera eller dra text härifrån.',
  lockSoon: (seconds: number) =>
    `Skärmen låses om ${seconds === 1 ? 'en sekund' : `${seconds} sekunder`}. Det du har skrivit finns kvar.`,
  stay: 'Jag är kvar',
  show: 'Visa',
  showOf: (label: string) => `Visa: ${label}`,
  hide: 'Dölj',
  hideOf: (label: string) => `Dölj: ${label}`,
  shown: 'Du har skrivit',
  stored,
  reading: {
    tools: 'Läshjälp',
    listen: 'Lyssna',
    stopListening: 'Sluta läsa',
    size: 'Textstorlek',
    sizes: { '1': 'Vanlig', '1.25': 'Större', '1.5': 'Mycket större', '2': 'Störst' },
    easier: 'Lättare ord',
    language: 'Språk',
  },
};
