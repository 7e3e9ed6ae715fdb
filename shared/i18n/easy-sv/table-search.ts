import type { Unfinished } from '../shape.ts';
import type { search as swedish } from '../sv/table-search.ts';

/** Searching in my folder, in easier Swedish. */
export const search: Unfinished<typeof swedish> = {
  help: 'Skriv ett ord eller en del av ett ord. Vi söker inte i ”Bara för mig”.',
  shown: (shown, total) => `Du ser ${shown} av ${total}. Hela ord kommer först. Sedan kommer det nyaste.`,
};
