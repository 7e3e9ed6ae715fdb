import type { Unfinished } from '../shape.ts';
import type * as swedish from '../sv/table-contacts.ts';

/** What is applied for, in easier Swedish. */
export const applications: Unfinished<typeof swedish.applications> = {
  help: 'Här står det du har sökt. Här står vad som behövs och vad som är skickat. Här står också vad de svarar.',
  appealHelp:
    'Vill du överklaga? Tiden räknas från dagen beslutet togs emot. Den är oftast tre veckor. Läs beslutet. Det som står där gäller.',
  appealCounted: (day) => `Räknat till ${day}. Står det en annan dag i beslutet? Då kan du ändra.`,
  removed: 'Ansökan är borttagen. Du kan ångra i 30 dagar.',
  dayUnclear: 'Vi kan inte läsa dagen. Skriv så här: 2026-03-24. Eller lämna det tomt.',
  readOnly: 'Du kan rätta det här när du har en nyckel. Säg till ditt ombud så länge.',
};

/** Meetings, in easier Swedish. */
export const meetings: Unfinished<typeof swedish.meetings> = {
  help: 'Här står när ni ses. Här står också när ni går igenom planen.',
  dayNeeded: 'Skriv dagen så här: 2026-03-24.',
  timeNeeded: 'Skriv tiden så här: 14:00.',
  review: { help: 'Ni läser planen tillsammans. Ni ser om den stämmer. Hur ofta vill ni göra det?' },
  calendar: {
    help: 'Du kan spara mötena som kommer i en fil. En telefon eller en dator kan läsa filen. Filen är inte låst. Den som hittar filen kan läsa var och när.',
  },
};
