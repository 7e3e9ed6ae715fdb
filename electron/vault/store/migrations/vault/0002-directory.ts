import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [];

/** The directory. */
export const directory: Migration<'vault'> = {
  version: 2,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
