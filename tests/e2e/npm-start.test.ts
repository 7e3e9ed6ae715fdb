import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { project } from '../support/e2e/app.ts';
import { expect, test } from '../support/e2e/fixtures.ts';
import { Hands } from '../support/e2e/hands.ts';
import { allProcesses, killAll, lives, type Process } from '../support/e2e/processes.ts';
import { measured } from '../support/e2e/measured.ts';
import { showsWriting } from '../support/e2e/screen.ts';
import { until } from '../support/e2e/until.ts';

/** Milliseconds that `npm start` may take over Electron's own start when there is nothing left to do (issue 2). */
const overhead = 1_000;

/** What `npm start` runs, called from a folder of somebody's own. */
function npmStart(from: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [path.join(project, 'electron', 'runtime', 'start.mjs'), ...args], {
    cwd: project,
    detached: true,
    env: { ...process.env, INIT_CWD: from, HOME: path.join(from, 'home'), ...environment },
  });
}

const electrons = (start: ChildProcess): Process[] =>
  allProcesses().filter((one) => one.session === start.pid && one.program.startsWith('electron'));

/** Takes everything away that a start has started. */
const ended = (start: ChildProcess): Promise<true> =>
  until('nothing of npm start is left', () => {
    const left = allProcesses().filter((one) => one.session === start.pid);
    killAll(left);
    return left.length === 0;
  });

/** The app that was started shows its window, locks, shows another, and is closed. */
async function staysThroughLock(start: ChildProcess, folder: string): Promise<void> {
  const hands = new Hands();
  const window = await until('the window', () => hands.windows('Egenmakt').at(-1));
  await showsWriting();
  expect(existsSync(path.join(folder, 'mine', 'profile'))).toBe(true);
  const old = electrons(start);
  await hands.focus(window);
  hands.key('ctrl+shift+l');
  await until('every old process has ended', () => old.every((one) => !lives(one)));
  const next = await until('the new window', () => hands.windows('Egenmakt').at(-1));
  expect(start.exitCode).toBeNull();
  await showsWriting();
  await hands.focus(next);
  hands.key('ctrl+q');
  await until('npm start has ended', () => start.exitCode !== null);
  expect(start.exitCode).toBe(0);
  // The app's own process is over; those that drew for it end on their own, a moment later.
  await until('nothing of the app is left', () => electrons(start).length === 0);
}

test('npm start opens the app on a folder of the caller’s, stays through a lock, and ends when the app is closed', async ({
  folder,
}) => {
  mkdirSync(path.join(folder, 'home'));
  const starts: ChildProcess[] = [];
  const timed = async (): Promise<{ start: ChildProcess; took: number }> => {
    for (const former of starts) await ended(former);
    const began = Date.now();
    const start = npmStart(folder, ['--data', 'mine', '--lang', 'en']);
    starts.push(start);
    await until('Electron is started', () => electrons(start).length > 0);
    const took = Date.now() - began;
    test.info().annotations.push({ type: 'measured', description: JSON.stringify({ took }) });
    return { start, took };
  };
  try {
    const { start, took } = await measured(timed, (one) => one.took < overhead);
    expect(took).toBeLessThan(overhead);
    await staysThroughLock(start, folder);
  } finally {
    for (const start of starts) await ended(start);
  }
});

test('npm start without a display says so in a sentence, and names the tour', async ({ folder }) => {
  const start = npmStart(folder, [], { DISPLAY: '', WAYLAND_DISPLAY: '' });
  let said = '';
  for (const stream of [start.stdout, start.stderr])
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  // Closed: ended, and all it printed has been heard.
  const [code] = (await once(start, 'close')) as [number | null];
  expect(code).toBe(1);
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(said).toContain('npm run tour');
});
