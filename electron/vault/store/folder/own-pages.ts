import { z } from 'zod';
import { blockBytes } from '../../keys/own-pages-block.ts';
import { bytes, changeOne, countOf, many } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';
import { StoreError } from '../store-error.ts';

const blockRow = z.object({ block: bytes });

/** How many blocks of 1 MiB the pages only for me take. */
export function ownPagesBlocks(db: Db<'folder'>): number {
  return countOf(db, 'SELECT count(*) AS n FROM own_pages');
}

/** All blocks, joined. Random bytes, or what only the client's key opens. */
export function readOwnPages(db: Db<'folder'>): Buffer {
  const rows = many(db, blockRow, 'SELECT block FROM own_pages ORDER BY n');
  return Buffer.concat(rows.map(({ block }) => block));
}

/** Rewrites every block. `joined` is a whole number of blocks and never fewer than there are. */
export function writeOwnPages(db: WritableDb<'folder'>, joined: Buffer): void {
  const count = joined.length / blockBytes;
  db.transaction((tx) => {
    // SECURITY: shrinking would tell that something was taken away.
    if (!Number.isInteger(count) || count < 1 || count < ownPagesBlocks(tx)) throw new StoreError('failed');
    for (let n = 1; n <= count; n += 1) {
      const block = joined.subarray((n - 1) * blockBytes, n * blockBytes);
      changeOne(tx, 'INSERT OR REPLACE INTO own_pages (n, block) VALUES (?, ?)', [n, block]);
    }
  });
}
