import type { Unfinished } from '../shape.ts';
import type * as swedish from '../sv/table-crisis.ts';

/** "If it gets hard", in easier Swedish. */
export const crisis: Unfinished<typeof swedish.crisis> = {
  help: 'Ibland kan det bli riktigt svårt. Hur vill du ha det då? Du får låta bli att skriva. Du kan ändra när du vill.',
  needsKey: 'Sidan väntar tills du har en egen nyckel. Då kan bara du skriva på den.',
  partHelp: {
    signs: 'Vad märker andra först? Kanske sover du inte. Kanske svarar du inte när någon ringer.',
    never: 'Vad gör det värre? Också om någon menar väl.',
    involuntary:
      'Till exempel: hälsar på dig. Ser till att dina rättigheter följs. Hjälper dig att säga vad du vill.',
    children: 'Vem tar hand om dem? Vad behöver de veta?',
    bills: 'Vad måste betalas? Vem kan göra det?',
  },
  only: 'Ditt ombud kan inte läsa sidan utan dig. Ombudet kan inte lämna ut den i förväg. Ombudet kan läsa det du skriver på förstasidan.',
  yesTitle: 'Vem får ha sidan utan att fråga dig igen?',
  yesHelp:
    'Du kan säga ja i förväg. Då kan ditt ombud lämna sidan till den du väljer. Ingen annan får den så. Det går också när du inte orkar svara. Du ser varje gång.',
};

/** The client's own words, in easier Swedish. */
export const ownWords: Unfinished<typeof swedish.ownWords> = {
  help: 'Här står det du har sagt, ord för ord. Här står också vilken dag. Ändrar du dig? Då står de nya orden överst. De gamla står kvar under.',
  needsKey: 'När du har en egen nyckel samlas dina ord här. Nu skriver vi ner det du säger. Det väntar.',
  ended: 'Det gäller inte längre. Det går att läsa. Men ingen går efter det.',
  removed: 'Det är borttaget. Det som stod under är också borta. Du kan ångra i 30 dagar.',
};

/** The questions a meeting begins with, in easier Swedish. */
export const still: Unfinished<typeof swedish.still> = {
  title: 'Vill du fortfarande det här?',
  statement: (day) => `Det här sa du. Det gällde ${day}:`,
  wish: (day) => `Det här vill du sedan ${day}:`,
};

/** Other ways to make a plan, in easier Swedish. */
export const way: Unfinished<typeof swedish.way> = {
  help: 'Planen är din. Ni kan göra den på olika sätt. Här finns sätt från andra länder. Du kan byta när du vill. Det du har skrivit finns kvar.',
  needsKey: 'Du kan välja sätt när du har en egen nyckel.',
  reviewed: (months) => `Ni går igenom planen var ${months === 3 ? 'tredje' : 'sjätte'} månad.`,
};
