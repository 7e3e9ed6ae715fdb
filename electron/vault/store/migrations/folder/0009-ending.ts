import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [];

/** Pauses and endings. */
export const ending: Migration<'folder'> = {
  version: 9,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
