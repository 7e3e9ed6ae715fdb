/**
 * The fixed sentences of mandates and consents on paper.
 * MARKED FOR A LAWYER'S REVIEW, like `law.ts`: none of these sentences has been reviewed by a lawyer yet.
 */
export const mandate = {
  title: { mandate: 'Fullmakt', consent: 'Samtycke' },
  intro: {
    mandate:
      'Jag ger den här fullmakten av egen vilja. Den gäller bara det som står här. Jag kan ta tillbaka den när jag vill.',
    consent:
      'Jag samtycker av egen vilja till att uppgifter om mig lämnas så som det står här, och inte på något annat sätt. Jag kan ta tillbaka det när jag vill.',
  },
  onTheirForm: 'Det här står på myndighetens egen blankett.',
  withdrawn: (day: string) => `Tillbakatagen ${day}. Det här gäller inte längre.`,
  who: { mandate: 'Vem som får handla för mig', consent: 'Vem som får lämna uppgifter om mig' },
  whom: { mandate: 'Hos vem', consent: 'Till vem' },
  matter: 'Vad det gäller',
  records: 'Handlingar och uppgifter',
  purpose: 'Vad de ska användas till',
  time: 'Hur länge',
  lasts: (from: string, until: string) => `Gäller från och med ${from} till och med ${until}.`,
  passOn: 'Det får föras vidare till andra som arbetar med samma sak.',
  notPassOn: 'Det får inte föras vidare till någon annan.',
  signing: 'Underskrift',
  signs: {
    mandate: (who: string, whom: string) => `Jag ger fullmakt åt ${who} hos ${whom}, så som det står här.`,
    consent: (who: string, whom: string) =>
      `Jag samtycker till att ${who} lämnar uppgifter om mig till ${whom}, så som det står här.`,
  },
  place: 'Ort och datum',
  signature: 'Underskrift',
  clearly: 'Namnförtydligande',
  number: 'Personnummer',
  interpreted: (who: string) => `Tolkat av ${who}.`,
  withdrawal: {
    title: { mandate: 'Jag tar tillbaka min fullmakt', consent: 'Jag tar tillbaka mitt samtycke' },
    to: (receiver: string) => `Till: ${receiver}`,
    gave: {
      mandate: (who: string, whom: string, day: string) =>
        day === ''
          ? `Jag har gett fullmakt åt ${who} hos ${whom}.`
          : `Den ${day} gav jag fullmakt åt ${who} hos ${whom}.`,
      consent: (who: string, whom: string, day: string) =>
        day === ''
          ? `Jag har samtyckt till att ${who} lämnar uppgifter om mig till ${whom}.`
          : `Den ${day} samtyckte jag till att ${who} lämnar uppgifter om mig till ${whom}.`,
    },
    about: (matter: string) => `Det gällde: ${matter}`,
    ends: {
      mandate: (day: string) =>
        `Jag tar tillbaka fullmakten. Från och med ${day} får ingen handla för mig med stöd av den.`,
      consent: (day: string) =>
        `Jag tar tillbaka samtycket. Från och med ${day} får inga uppgifter om mig lämnas med stöd av det.`,
    },
    answer: 'Jag vill ha ett svar på att ni har fått det här brevet.',
  },
};
