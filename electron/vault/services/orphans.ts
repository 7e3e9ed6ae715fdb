import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { VaultDb } from '../store/open.ts';
import { knownFiles } from '../store/vault/people.ts';

const namesIn = (dir: string): string[] => {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
};

/**
 * Removes what a crash left between two files: folders and front pages that no client's row names. A file that is
 * being exchanged is named only once it is whole.
 */
export function removeOrphans(dir: string, db: VaultDb): void {
  const known = knownFiles(db);
  const folders = new Set(known.map(({ fileId }) => fileId));
  const fronts = new Set(known.map(({ frontId }) => frontId));
  const ours = /^\.?([0-9a-f]{32})(\.db)?(-journal|\.new|\.before)?$/;
  const remove = (room: string, kept: ReadonlySet<string>): void => {
    for (const name of namesIn(join(dir, room))) {
      const id = ours.exec(name)?.[1];
      // Only what has the form of our own names is touched; anything else is somebody's and stays.
      if (id && !kept.has(id)) rmSync(join(dir, room, name), { force: true });
    }
  };
  remove('folders', folders);
  remove('front', fronts);
}
