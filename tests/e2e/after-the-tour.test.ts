import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { project } from '../support/e2e/app.ts';
import { filesBelow, findCanaries, plainDatabases } from '../support/e2e/canaries.ts';
import { expect, test } from '../support/e2e/fixtures.ts';
import { judge, oneLine } from '../support/e2e/paper.ts';
import { canariesOf, type Told } from '../support/e2e/told.ts';

/** Runs the tour where there is no network but loopback; as root no user namespace is needed for that. */
function runTour(out: string, data: string, tmp: string): Promise<{ code: number; said: string }> {
  const alone = process.getuid?.() === 0 ? ['--net'] : ['--net', '--map-root-user'];
  const cli = path.join(project, 'node_modules', '@playwright', 'test', 'cli.js');
  const config = path.join(project, 'tests', 'playwright.config.ts');
  const tour = `ip link set lo up && exec "$@"`;
  const args = [...alone, 'sh', '-ec', tour, 'sh', process.execPath, cli, 'test', '--config', config];
  const { TEST_WORKER_INDEX: _worker, TEST_PARALLEL_INDEX: _parallel, ...env } = process.env;
  const child = spawn(
    'unshare',
    [...args, '--project', 'tour', '--reporter=line', `--output=${path.join(tmp, 'results')}`],
    {
      cwd: project,
      env: { ...env, TOUR_OUT: out, TOUR_DATA: data, TMPDIR: tmp },
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code: code ?? 1, said })));
}

/** Files outside the tour's own folders that were written while it ran. */
function writtenSince(began: number, folders: readonly string[]): string[] {
  return filesBelow(folders).filter((file) => {
    const facts = statSync(file, { throwIfNoEntry: false });
    return facts !== undefined && facts.mtimeMs >= began && facts.size < 64 * 1024 * 1024;
  });
}

test('the tour passes without a network, and leaves nothing typed in clear but what was let out', async ({
  folder,
}) => {
  test.setTimeout(600_000);
  const [out, data, tmp] = ['out', 'data', 'tmp'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const place of [data, tmp]) mkdirSync(place);
  const began = Date.now();
  const { code, said } = await runTour(out, data, tmp);
  expect(code, said).toBe(0);
  const told = JSON.parse(readFileSync(path.join(out, 'tour.json'), 'utf8')) as Told;
  const canaries = canariesOf(told);
  expect(canaries.length).toBeGreaterThan(60);
  // The folder as one file and the backups are let out too, and say nothing without a key.
  const taken = told.documents.filter(({ kind }) => kind === 'copy').map(({ path: file }) => file);
  const backups = path.join(out, 'backups');
  expect(taken).toHaveLength(1);
  expect(filesBelow([backups]).length).toBeGreaterThan(5);
  const locked = [data, tmp, backups, ...taken];
  await test.step('what was let out holds it, and nothing else does', () => {
    const letOut = told.documents.map((document) => document.path);
    for (const file of letOut) expect(statSync(file).size).toBeGreaterThan(0);
    const plan = oneLine(judge(told.documents.find(({ kind }) => kind === 'plan')!.path).text);
    expect(told.typed.some((text) => plan.includes(text))).toBe(true);
    expect(findCanaries(locked, canaries)).toEqual([]);
    const elsewhere = ['.config', '.cache', '.local', 'Documents'].map((name) =>
      path.join(os.homedir(), name),
    );
    const places = writtenSince(began, [...elsewhere, '/dev/shm', '/var/tmp', '/var/log']);
    expect(places.flatMap((file) => findCanaries([file], canaries))).toEqual([]);
  });
  expect(plainDatabases(locked)).toEqual([]);
  expect(filesBelow([data]).length).toBeGreaterThan(5);
  expect(readdirSync(path.join(out, 'pictures')).length).toBeGreaterThan(70);
});
