import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [];

/** Feedback as counts. */
export const feedback: Migration<'vault'> = {
  version: 4,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
