import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [];

/** How to reach the person, who is around them, how contact came about, the agreement. */
export const around: Migration<'folder'> = {
  version: 2,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
