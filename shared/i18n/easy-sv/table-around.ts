import type { Unfinished } from '../shape.ts';
import type * as swedish from '../sv/table-around.ts';

/** How to reach me, in easier Swedish. */
export const reach: Unfinished<typeof swedish.reach> = {
  nobodySees: 'Någon får inte se eller höra. Lämna inget meddelande någonstans.',
  words: 'Skriv nummer, adress eller hur man gör',
  mayLeave: 'Det är okej att lämna meddelande så här',
};

/** Around me, in easier Swedish. */
export const around: Unfinished<typeof swedish.around> = {
  help: 'Först kommer det du har själv. Till exempel styrkor, djur, platser och vanor. Sedan kommer människor och ställen.',
  sentence: (list) => `Jag är i mitten. Det här finns runt mig: ${list}. Det som är närmast står först.`,
};

/** The agreement between the two, in easier Swedish. */
export const agreement: Unfinished<typeof swedish.agreement> = {
  help: 'Ni får låta bli. Skriv bara det ni vill. Du kan ändra när du vill.',
  ending: 'Hur gör vi om någon av oss vill sluta?',
  paperHelp: 'Vill ni ha den på papper? Gå till ”Ta hem”. På pappret finns rader att skriva under på.',
};

/** What is kept of the first meeting, in easier Swedish. */
export const firstMeeting: Unfinished<typeof swedish.firstMeeting> = {
  came: 'Hur fick vi kontakt? (du behöver inte säga det)',
  concern: {
    help: 'Det här programmet skriver ingen orosanmälan. Görs det en? Det skrivs upp här först när du har fått veta.',
    dayNeeded: 'Skriv dagen så här: 2026-03-24.',
  },
};
