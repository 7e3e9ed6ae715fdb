import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [];

/** The index for searching. */
export const search: Migration<'folder'> = {
  version: 7,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
