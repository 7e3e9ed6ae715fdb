import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [];

/** Papers kept in the folder. */
export const papers: Migration<'folder'> = {
  version: 6,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
