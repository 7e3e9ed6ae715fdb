import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** What the app keeps in its data folder; anything else there is the person's. */
const ours =
  /^(?:vault\.(?:keys|db)(?:[.-].*)?|\.vault\..*|copy\.db(?:[.-].*)?|folders|front|profile|restoring|replaced|before-restore)$/;

/** The path with every link followed, also when the file itself is not there yet. */
function settled(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    try {
      return join(realpathSync(dirname(path)), basename(path));
    } catch {
      return path;
    }
  }
}

/**
 * Whether a path that somebody chose is one of the app's own files. Writing there would destroy a vault, and reading
 * `vault.db` through `node:fs` would let go of the lock that keeps a second app out (POSIX).
 */
export function isOwnFile(dir: string, path: string): boolean {
  const [first = ''] = relative(settled(dir), settled(path)).split(sep);
  return ours.test(first);
}

/** Whether a folder that somebody chose is the data folder, or lies in it: a copy there would be lost with it. */
export function isOwnFolder(dir: string, path: string): boolean {
  const way = relative(settled(dir), settled(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
