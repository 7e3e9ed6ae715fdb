import type { Unfinished } from '../shape.ts';
import type { shared as swedish } from '../sv/table-shared.ts';

/** What has been shared, and yes in advance, in easier Swedish. */
export const shared: Unfinished<typeof swedish> = {
  help: 'Här står allt som har lämnat din pärm. Det senaste står först.',
  kinds: {
    'erase.planned': 'Du bestämde en dag, sedan raderas pärmen',
    'takeover.allowed': 'Du sa ja: andra får läsa förstasidan om ombudet blir borta',
    'takeover.withdrawn': 'Ditt ja togs tillbaka: andra får inte läsa förstasidan',
    'takeover.used': 'Två personer läste förstasidan med var sin halva',
    received: 'Ett nytt ombud fick pärmen, med din nyckel',
  },
  warrant: {
    help: 'Du kan säga ja i förväg. Då kan din plan lämnas ut när du inte är med. Det kan också gälla sidan ”Om det blir svårt”. Du bestämmer till vem och varför. Du bestämmer hur många gånger och till när.',
    untilUnclear: 'Skriv dagen så här: 2026-03-24. Dagen får inte ha varit.',
    keyHelp: 'Din nyckel skriver under. Sedan kan ditt ombud inte ändra något i det.',
    asleep: 'Det vilar. Ska det gälla? Säg ja på nytt.',
  },
};
