import type { BlankForm } from '../../domain/first-meeting.ts';

/** The first meeting, and what belongs to it: the talking card, pointing on, blank papers. */
export const first = {
  agreementHelp: (alias: string) => `Den ändras när ${alias} är med.`,
  reachHelp: (alias: string) => `${alias} väljer vad som står här, och kan ändra det när som helst.`,
  aroundHelp: (alias: string) =>
    `Det ${alias} har själv först: styrkor, djur, platser, vanor. Sedan människor och ställen. Det du skriver märks tills ${alias} har behållit det.`,
  card: 'Samtalskort: vem är det till för?',
  noAndOn: 'Nej, men visa vart jag kan vända mig',
  noAndOnHelp: 'Ingenting sparas. Du ser var annat stöd finns.',
  done: 'Klart',
  pointOn: {
    title: 'Vart du pekar vidare',
    help: 'Visas för den som säger nej, eller inte kan få hjälp här. Skriv var kommunens stöd finns.',
    words: 'Här i kommunen',
    change: 'Ändra texten',
    save: 'Spara',
    saved: 'Texten är sparad.',
  },
  blanks: {
    title: 'Tomma papper',
    help: 'Att skriva på för hand. De innehåller inget om någon, så ingen nyckel behövs.',
    open: 'Välj ett papper',
    form: 'Vilket papper?',
    forms: {
      plan: 'Min plan',
      mandate: 'Fullmakt',
      feedback: 'Vad tycker du?',
      complaint: 'Klagomål',
    } satisfies Record<BlankForm, string>,
    language: 'Språk',
    large: 'Stor text',
    save: 'Välj plats och spara',
    saved: 'Papperet är sparat.',
    notSaved: 'Inget sparades.',
  },
  concernHelp: (alias: string) =>
    `Inget är antecknat. Görs en anmälan antecknas den när ${alias} har fått veta.`,
  hasTold: (alias: string) => `Har du berättat det för ${alias}?`,
};
