import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [];

/** Meeting times. */
export const meetings: Migration<'vault'> = {
  version: 3,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
