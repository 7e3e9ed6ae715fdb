import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is a disk of its own, in a namespace of its own: an ordinary user can make one, too. */
export interface SmallPlace {
  path: string;
  /** Fills it to the last byte. */
  fill: () => void;
  /** Makes room again. */
  empty: () => void;
  remove: () => Promise<void>;
}

/** Makes a folder that is a disk of so many bytes; it is gone when it is removed, or this process ends. */
export async function smallPlace(bytes: number): Promise<SmallPlace> {
  const folder = mkdtempSync(join(tmpdir(), 'small-'));
  const mount = `mount -t tmpfs -o size=${bytes} tmpfs "$1" && echo there && exec cat`;
  const child = spawn('unshare', ['--map-root-user', '--mount', 'sh', '-c', mount, 'sh', folder]);
  await once(child.stdout, 'data');
  const path = `/proc/${child.pid}/root${folder}`;
  const filler = join(path, 'filler');
  return {
    path,
    fill: () => {
      for (const size of [65_536, 4_096, 1])
        try {
          for (;;) appendFileSync(filler, Buffer.alloc(size, 1));
        } catch (error) {
          if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
        }
    },
    empty: () => rmSync(filler, { force: true }),
    remove: async () => {
      child.stdin.end();
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
