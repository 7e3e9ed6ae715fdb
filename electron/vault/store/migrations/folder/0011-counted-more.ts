import type { Migration } from '../migrate.ts';

/** What else somebody who may be counted can tell; who said yes before has told nothing of it. */
const columns = [
  `ALTER TABLE counted ADD COLUMN groups TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(groups))`,
  `ALTER TABLE counted ADD COLUMN areas TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(areas))`,
  `ALTER TABLE counted ADD COLUMN reason TEXT NOT NULL DEFAULT ''`,
];

/** Which groups, which parts of life, and why it ended, of who may be counted. */
export const countedMore: Migration<'folder'> = {
  version: 11,
  apply(tx) {
    for (const column of columns) tx.run(column);
  },
};
