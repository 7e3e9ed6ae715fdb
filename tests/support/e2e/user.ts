import { spawnSync } from 'node:child_process';
import { chownSync, copyFileSync, chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { electronPath, project, type Start } from './app.ts';

/** The account that the tests make on this machine; it owns nothing else. */
const account = 'egtest';

function command(program: string, args: readonly string[]): string {
  const done = spawnSync(program, args, { encoding: 'utf8' });
  if (done.status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${done.status}: ${done.stderr}`);
  return done.stdout.trim();
}

/** What the file system of a started app looks like, beside what it is. */
export interface Seen {
  /** Folders it can read and not write. */
  readOnly?: string[];
  /** A folder that is a small disk of its own, with its size in bytes. */
  smallDisk?: { folder: string; bytes: number };
}

/** The numeric ids of the ordinary user; makes the account when there is none. */
export function ordinaryUser(): { uid: number; gid: number } {
  if (spawnSync('id', ['-u', account]).status !== 0) {
    command('useradd', ['--no-create-home', '--shell', '/usr/sbin/nologin', account]);
  }
  return { uid: Number(command('id', ['-u', account])), gid: Number(command('id', ['-g', account])) };
}

/**
 * Starts the app as an ordinary user. The project and Electron may lie where that user cannot go, so they are
 * mounted, for this start alone, where they can be reached.
 * @param folder an empty folder; it becomes the user's home and holds the data folder
 */
export function asOrdinaryUser(folder: string, seen: Seen = {}): Start {
  const { uid, gid } = ordinaryUser();
  const places = Object.fromEntries(
    ['project', 'electron', 'home', 'data'].map((name) => [name, path.join(folder, name)]),
  );
  const { project: app = '', electron = '', home = '', data = '' } = places;
  for (const place of Object.values(places)) mkdirSync(place, { recursive: true });
  chmodSync(folder, 0o755);
  for (const place of [home, data]) chownSync(place, uid, gid);
  const xauthority = path.join(folder, 'xauthority');
  copyFileSync(process.env['XAUTHORITY'] ?? '', xauthority);
  chownSync(xauthority, uid, gid);
  const switchUser = [
    'setpriv',
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--init-groups',
    '--inh-caps=-all',
    '--',
  ];
  return {
    data,
    home,
    noSandbox: false,
    electron: path.join(electron, path.basename(electronPath())),
    folder: app,
    through: [
      ...mounting(
        [
          [project, app],
          [path.dirname(electronPath()), electron],
        ],
        seen,
      ),
      ...switchUser,
    ],
    owner: { uid, gid },
    environment: { XAUTHORITY: xauthority, XDG_RUNTIME_DIR: home },
  };
}

/** A command that starts another with mounts of its own, which end with it. */
export function mounting(binds: readonly (readonly [string, string])[], seen: Seen): string[] {
  const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
  const disk = seen.smallDisk;
  const lines = [
    ...binds.map(([from, to]) => `mount --bind ${quoted(from)} ${quoted(to)}`),
    ...(seen.readOnly ?? []).map(
      (folder) =>
        `mount --bind ${quoted(folder)} ${quoted(folder)} && mount -o remount,ro,bind ${quoted(folder)}`,
    ),
    ...(disk === undefined
      ? []
      : [`mount -t tmpfs -o size=${disk.bytes},mode=1777 tmpfs ${quoted(disk.folder)}`]),
    'exec "$@"',
  ];
  return ['unshare', '--mount', '--propagation', 'private', 'sh', '-ec', lines.join('\n'), 'sh'];
}
