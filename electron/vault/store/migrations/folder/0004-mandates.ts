import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [];

/** Mandates and consents, letters. */
export const mandates: Migration<'folder'> = {
  version: 4,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
