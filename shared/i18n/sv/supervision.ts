import { month } from './month.ts';

/** A question for colleagues, on paper. */
export const supervisionPaper = {
  title: 'En fråga till kollegor',
  number: (number: string) => `Fråga ${number}`,
  said: 'Vad säger ni?',
  footer: 'Här nämns ingen klient. Skriv inte heller här vem det gäller.',
};

/** Questions for colleagues on the desk. */
export const supervision = {
  rail: 'Frågor till kollegor',
  title: 'Frågor till kollegor',
  help: 'För handledning. Här står inget om vem det gäller. En fråga från en klient har klienten själv släppt, ord för ord.',
  waiting: (count: number) =>
    count === 1
      ? 'En fråga från en klient kommer in i listan när månaden är slut.'
      : `${count} frågor från klienter kommer in i listan när månaden är slut.`,
  empty: 'Här finns inga frågor än.',
  add: 'Skriv en fråga',
  list: 'Frågor till kollegor',
  own: 'din egen',
  released: 'släppt av en klient',
  asked: 'har ställts',
  notAsked: 'har inte ställts',
  answered: 'kollegornas svar finns',
  untitled: 'Fråga utan ord än',
  undo: 'Ångra',
  undone: 'Det är ångrat.',
  back: 'Till alla frågor',
  number: (number: string) => `Fråga ${number}`,
  question: 'Vad vill du fråga?',
  questionHelp:
    'Skriv så att ingen kan kännas igen: inga namn, inga dagar, inga nummer. Det sparas medan du skriver.',
  releasedHelp: 'Klienten har släppt precis de här orden. De ändras inte här.',
  untilTold: 'Klienten vill vänta. Frågan får ställas först när klienten säger till.',
  notBefore: (from: string) => `Klienten vill vänta. Frågan får ställas från ${month(from)}.`,
  ask: 'Ställ frågan',
  askHelp:
    'När sidan är sparad eller utskriven räknas frågan som ställd. Då kan den inte längre ändras eller tas tillbaka.',
  againHelp: 'Frågan har ställts. Samma sida kan sparas och skrivas ut igen.',
  mustGo: 'Något i texten måste bort innan frågan kan ställas.',
  writeFirst: 'Skriv frågan först.',
  save: 'Spara som PDF',
  saved: 'Sidan är sparad.',
  print: 'Skriv ut',
  printed: 'Sidan är öppen i ett eget fönster. Skriv ut den där.',
  said: 'Jag har frågat muntligt',
  saidNow: 'Frågan är ställd.',
  learnedTitle: 'Det här sa kollegorna',
  learned: 'Vad tar du med dig?',
  learnedHelp: 'Skriv om frågan, inte om någon person. Det sparas medan du skriver.',
  remove: 'Ta bort frågan',
  removed: 'Frågan är borttagen. Du kan ångra.',
  removedTitle: 'Borttagna frågor',
  removedHelp: 'Den här månadens och förra månadens. Äldre försvinner av sig själva.',
  removedOpen: (count: number) => `Borttaget (${count})`,
  nothingRemoved: 'Inget är borttaget.',
  putBack: 'Lägg tillbaka',
  putBackOf: (question: string) => `Lägg tillbaka: ${question}`,
  isBack: 'Frågan är tillbaka.',
  withdraw: 'Klienten har tagit tillbaka den',
  withdrawTitle: 'Har klienten tagit tillbaka frågan?',
  withdrawHelp: 'Frågan tas bort för gott. Det går inte att ångra.',
  withdrawYes: 'Ja, ta bort den',
  withdrawn: 'Frågan är borttagen för gott.',
  cancel: 'Avbryt',
};
