import type { Unfinished } from '../shape.ts';
import type { folder as swedish } from '../sv/table-folder.ts';

/** My folder: who can open it, front page, key, reading, about me, in easier Swedish. */
export const folder: Unfinished<typeof swedish> = {
  choice: {
    eitherHelp:
      'Du kan öppna pärmen. Ditt ombud kan också öppna den. Mellan mötena kan ombudet läsa och skriva anteckningar.',
    before: 'Läs först om ”Bara med dig”',
    cannot: [
      'Ditt ombud kan inte läsa din plan mellan mötena. Ombudet kan inte läsa anteckningarna heller.',
      'Det du säger på telefon läggs i en brevlåda. Ni läser det tillsammans.',
      'Ditt ombud kan inte använda ett ja i förväg.',
      'Ditt ombud ser bara förstasidan. Där står något bara om du skriver det.',
    ],
    lost: 'Både din nyckel och din reserv kan försvinna. Då är pärmen borta för alltid. Ingen kan öppna den.',
    noSpare: 'Du har ingen reserv än. Gör en reserv först. Det är säkrast.',
    understood: 'Jag har läst det. Jag vill ha det så',
    backups:
      'Det finns äldre kopior av pärmen. Ditt ombud kan öppna dem. De ligger på säkerhetskopior. De här gick inte att nå:',
  },
  key: {
    setAnew: (day, left) =>
      left === 0
        ? `Nyckeln gjordes på nytt ${day}. Den gamla var inte med.`
        : `Nyckeln gjordes på nytt ${day}. Den gamla var inte med. Inget kan lämna pärmen än. Först måste datorn användas ${left === 1 ? 'en dag till' : `${left} dagar till`}.`,
    moreHelp: 'Nyckeln får en ny form. Du får en ny reserv. De gamla slutar gälla.',
  },
  reading: { lockMinutes: 'Ingen rör datorn. När ska den låsas? (5 till 60 minuter)' },
  me: {
    someoneHelp: 'Då föreslår vi inget på papper. Det du sparar har inte programmets namn.',
  },
};
