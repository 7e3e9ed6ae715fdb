import type { Unfinished } from '../shape.ts';
import type { password as swedish } from '../sv/table-password.ts';

/** A password on a paper that is taken home, in easier Swedish. */
export const password: Unfinished<typeof swedish> = {
  lockHelp:
    'Då behövs lösenordet för att öppna filen. Längst ner på sidan står att filen är låst. Ingen kan ta fram lösenordet åt dig. Utskriven på papper är texten inte låst.',
  differs: 'Det är inte samma lösenord. Jämför och skriv igen.',
};
