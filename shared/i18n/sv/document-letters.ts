/** What a letter is about when it takes a mandate or consent back, already worded. */
interface TakesBack {
  who: string;
  whom: string;
  matter: string;
}

/**
 * Letters to agencies: the fixed words, and what each kind begins with.
 * MARKED FOR A LAWYER'S REVIEW, like `law.ts`: none of these sentences has been reviewed by a lawyer yet.
 */
export const letter = {
  draft: 'Utkast till brev',
  reference: (number: string) => `Ert nummer: ${number}`,
  closing: 'Med vänlig hälsning',
  signature: 'Underskrift',
  beside: 'Samma brev på mitt språk',
  interpreted: (who: string) => `Tolkat av ${who}.`,
  matters: {
    appeal: 'Överklagande',
    complaint: 'Klagomål',
    withdrawal: 'Jag tar tillbaka det jag har sagt ja till',
  },
  bodies: {
    agency: 'Jag skriver till er om:\n\nJag vill att ni:\n\nSvara mig gärna skriftligt.',
    appeal:
      'Jag överklagar ert beslut. Beslutet gäller:\n\nBeslutet är daterat:\n\nJag fick det den:\n\nJag vill att beslutet ändras så att:\n\nJag tycker att det är fel därför att:\n\nJag skickar med de här handlingarna:',
    complaint:
      'Jag är inte nöjd. Det här har hänt:\n\nNär och var:\n\nSå blev det för mig:\n\nDet här vill jag att ni gör:\n\nJag vill ha ett skriftligt svar.',
    withdrawal:
      'Jag tar tillbaka det jag har sagt ja till hos er.\n\nDet gällde:\n\nDet gäller från och med i dag. Jag vill ha ett svar på att ni har fått det här brevet.',
  },
  /** The body when it is known what is taken back. */
  takesBack: {
    mandate: ({ who, whom, matter }: TakesBack) =>
      `Jag tar tillbaka den fullmakt som jag har gett ${who} hos ${whom}.\n\nDet gällde: ${matter}\n\nFrån och med i dag får ingen handla för mig med stöd av den. Jag vill ha ett svar på att ni har fått det här brevet.`,
    consent: ({ who, whom, matter }: TakesBack) =>
      `Jag tar tillbaka mitt samtycke till att ${who} lämnar uppgifter om mig till ${whom}.\n\nDet gällde: ${matter}\n\nFrån och med i dag får inga uppgifter om mig lämnas med stöd av det. Jag vill ha ett svar på att ni har fått det här brevet.`,
  },
};
