import type { CrisisPart } from '../../domain/crisis.ts';

/** "If it gets hard", at the table. */
export const crisis = {
  help: 'Så här vill du ha det om det blir riktigt svårt. Allt är frivilligt, och du kan ändra det när du vill.',
  needsKey: 'Den här sidan väntar tills du har en egen nyckel. Då är det bara du som kan skriva den.',
  person: 'Det viktigaste',
  home: 'Det som måste skötas',
  partHelp: {
    signs: 'Vad märker andra först? Till exempel att du inte sover, eller inte svarar när någon ringer.',
    helps: 'Skriv gärna en sak på varje rad.',
    never: 'Sådant som gör det värre, också om någon menar väl.',
    call: 'Namn och nummer.',
    callNot: 'Du behöver inte säga varför.',
    involuntary:
      'Till exempel hälsar på, ser till att dina rättigheter följs, hjälper dig att säga vad du vill.',
    children: 'Vem tar hand om dem, och vad behöver de veta?',
    animals: 'Vem ger dem mat?',
    keys: 'Vem har en nyckel hem till dig?',
    bills: 'Vad måste betalas, och vem kan göra det?',
  } satisfies Record<CrisisPart, string>,
  asOf: (day: string) => `Skrivet eller bekräftat ${day}`,
  onlyTitle: 'Pärmen öppnas bara med dig',
  only: 'Ditt ombud kan inte läsa den här sidan utan dig, och inte lämna ut den i förväg. Det ombudet kan läsa är det du skriver på förstasidan.',
  toFront: 'Till förstasidan',
  yesTitle: 'Vem får ha den här sidan utan att fråga dig igen?',
  yesHelp:
    'Säger du ja i förväg kan ditt ombud lämna sidan till just den du väljer, också när du inte orkar svara. Du ser varje gång.',
  yesMake: 'Säg ja i förväg till den här sidan',
  takeHome: 'Ta hem sidan',
};

/** The client's own words, and whether they still hold. */
export const ownWords = {
  help: 'Det du har sagt, ord för ord, med dagen. Ändrar du dig står de nya orden överst, och de gamla kvar under.',
  needsKey:
    'Här samlas dina ord när du har en egen nyckel. Fram till dess skrivs det du säger ner, och väntar.',
  list: 'Det jag har sagt',
  empty: 'Här står inget än.',
  addFirst: 'Skriv något du vill ha sagt',
  add: 'Skriv något mer',
  newLabel: 'Vad vill du ha sagt?',
  newHelp: 'Det står kvar precis som du skriver det.',
  addIt: 'Spara mina ord',
  added: 'Det står bland dina ord.',
  confirmed: (day: string) => `Du sa att det stämde ${day}`,
  change: 'Det har ändrats',
  changeOf: (words: string) => `Det har ändrats: ${words}`,
  changeLabel: 'Hur är det nu?',
  changeHelp: 'Skriv med dina ord. Det du sa förut står kvar under.',
  keep: 'Spara de nya orden',
  kept: 'De nya orden står överst. De gamla står kvar under.',
  end: 'Det gäller inte längre',
  ended: 'Det gäller inte längre. Det går att läsa, men ingen går efter det.',
  earlier: (count: number) => (count === 1 ? 'Det du sa förut' : `Det du har sagt förut, ${count} gånger`),
  remove: 'Ta bort',
  removeOf: (words: string) => `Ta bort: ${words}`,
  removed: 'Borttaget, med det som stod under. Du kan ångra i 30 dagar.',
};

/** The questions a meeting begins with. */
export const still = {
  title: 'Är det här fortfarande vad du vill?',
  statement: (day: string) => `Det här sa du, och det gällde ${day}:`,
  wish: (day: string) => `Det här önskar du, sedan ${day}:`,
  crisis: (day: string) => `Sidan ”Om det blir svårt” är från ${day}. Den börjar så här:`,
  yes: 'Ja, fortfarande',
  changed: 'Det har ändrats',
  notToday: 'Inte i dag',
  yesDone: 'Det gäller fortfarande.',
  notTodayDone: 'Inga fler frågor i dag.',
};

/** Other ways to make a plan. */
export const way = {
  help: 'Planen är din, hur ni än gör den. Här finns sätt från andra länder att låna. Du kan byta när du vill, och inget du har skrivit försvinner.',
  needsKey: 'Att välja sätt väntar tills du har en egen nyckel.',
  choose: 'Hur vill du göra din plan?',
  chosen: (title: string) => `Nu gör ni planen så här: ${title}.`,
  steps: 'Så går det till',
  write: 'Med mina ord',
  reviewed: (months: number) => `Planen gås igenom var ${months === 3 ? 'tredje' : 'sjätte'} månad.`,
  inPlan: 'Dina ord står i ”Min plan”.',
  other: (title: string) => `Det du har skrivit i ”${title}”`,
  open: 'Läs och skriv',
};
