import { month } from './month.ts';

/** What the client released, on paper, and how the list of what has been shared calls its receiver. */
export const release = {
  receiver: {
    deficiency: 'listan över det som inte fungerar, för ledningsgruppen',
    supervision: 'kollegor i handledning, utan namn',
  },
  kinds: { deficiency: 'Det här fungerar inte', supervision: 'En fråga till kollegor' },
  released: (day: string) => `Jag sa ja till att berätta vidare ${day}`,
  withdrawn: (day: string) => `Jag tog tillbaka det ${day}`,
  draft: (day: string) => `Utkast från ${day}, inte berättat vidare`,
  ledTo: (words: string) => `Det ledde till: ${words}`,
  remedy: (words: string) => `Det här skulle hjälpa: ${words}`,
  place: (words: string) => `Plats: ${words}`,
  onlyBody: 'Bara till ledningsgruppen',
  notBefore: (from: string) => `Inte före ${month(from)}`,
  untilTold: 'Inte förrän jag säger till',
  interpreted: (who: string) => `Tolkat av ${who}`,
};
