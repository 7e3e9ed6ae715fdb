import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [];

/** Totals, takeover, erasing. */
export const ending: Migration<'vault'> = {
  version: 5,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
