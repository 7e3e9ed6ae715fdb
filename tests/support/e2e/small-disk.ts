import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** A folder that is a small disk of its own. Needs root. */
export interface SmallDisk {
  /** Fills it to the last byte. */
  fill: () => void;
  /** Makes room again. */
  empty: () => void;
  remove: () => void;
}

function command(program: string, ...args: string[]): void {
  const done = spawnSync(program, args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`);
}

/** Makes a folder a disk of so many bytes. */
export function smallDisk(folder: string, bytes: number): SmallDisk {
  mkdirSync(folder, { recursive: true });
  command('mount', '-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder);
  const filler = path.join(folder, 'filler');
  return {
    fill: () => {
      try {
        for (;;) appendFileSync(filler, Buffer.alloc(256 * 1024, 1));
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      }
    },
    empty: () => rmSync(filler),
    remove: () => command('umount', '--lazy', folder),
  };
}
