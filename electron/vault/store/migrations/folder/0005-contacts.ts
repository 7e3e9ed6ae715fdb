import type { Migration } from '../migrate.ts';

const tables: readonly string[] = [];

/** Contacts with agencies, applications, meetings, reviews. */
export const contacts: Migration<'folder'> = {
  version: 5,
  apply(tx) {
    for (const table of tables) tx.run(table);
  },
};
