import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [];

/** Feedback. */
export const feedback: Migration<'folder'> = {
  version: 8,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
