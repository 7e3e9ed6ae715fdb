import type { Unfinished } from '../shape.ts';
import type { onlyMine as swedish } from '../sv/table-private.ts';

/** Pages only for me, in easier Swedish. */
export const onlyMine: Unfinished<typeof swedish> = {
  notKept: 'Det senaste är inte sparat. Det står kvar här så länge. När skärmen låses är det borta.',
  help: 'Bara din nyckel öppnar de här sidorna. Ditt ombud kan inte läsa dem. Ombudet ser inte ens om du har skrivit något.',
  waits: 'Din nyckel låser de här sidorna. De väntar tills du har en nyckel.',
  guardsText:
    'Ditt ombud kan inte läsa sidorna. Den som tar datorn kan inte läsa dem. Den som har en säkerhetskopia kan inte läsa dem. De syns inte när någon söker. De syns inte i listor. De syns inte i det som har lämnats ut.',
  cannotText:
    'Någon kan se skärmen när du skriver. Någon kan fotografera den. Någon kan ha din nyckel. Tappar du både nyckeln och reserven? Då går sidorna inte att få tillbaka.',
  dayUnclear: 'Vi kan inte läsa dagen. Skriv så här: 2026-03-24.',
  earlier: 'Det som stod förut',
  forget: 'Radera det som stod förut',
  forgotten: 'Det som stod förut är raderat.',
  eraseHelp: 'Sidan försvinner direkt. Det som stod på den förut försvinner också. Det går inte att ångra.',
  takeHelp: 'Sidan sparas som en PDF. Det skrivs upp här bland dina sidor. Det skrivs ingen annanstans.',
  taken: 'Sidan är sparad. Filen är inte låst längre. Tänk på vem som kan läsa den.',
  exitsBroken: 'Något i listan är ändrat eller borta. Sidorna går att läsa.',
  eraseAnswersHelp: 'Svaren försvinner direkt. Det som redan är räknat är kvar. Det har inget spår till dig.',
};
