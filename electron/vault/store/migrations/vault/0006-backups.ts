import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [];

/** Backups. */
export const backups: Migration<'vault'> = {
  version: 6,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
