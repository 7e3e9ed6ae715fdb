import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [];

/** Crisis wishes, the person's own words, the way the plan is made. */
export const crisis: Migration<'folder'> = {
  version: 3,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
