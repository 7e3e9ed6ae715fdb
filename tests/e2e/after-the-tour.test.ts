import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { project } from '../support/e2e/app.ts';
import { filesBelow, findCanaries, plainDatabases } from '../support/e2e/canaries.ts';
import { expect, test } from '../support/e2e/fixtures.ts';
import { openUp } from '../support/e2e/opened.ts';
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

/**
 * The report about what does not work is for everybody to read: it holds what was released and observed, and of
 * everything else that was typed nothing, neither in its text nor in its data.
 */
function checkReport(told: Told, folder: string): void {
  const fileOf = (kind: string): string => told.documents.find((document) => document.kind === kind)!.path;
  const report = judge(fileOf('report'));
  expect(report).toMatchObject({ valid: true, whole: true, clean: true, tagged: true });
  expect(report.embedded).toContain('report.json');
  const [pdf, data, form] = ['report', 'package', 'reply-form'].map((kind) => {
    const opened = path.join(folder, kind);
    openUp(fileOf(kind), opened);
    return opened;
  }) as [string, string, string];
  expect(told.published.length).toBeGreaterThan(4);
  for (const place of [pdf, data]) {
    const rows = readFileSync(path.join(place, 'report.json'), 'utf8');
    for (const text of told.published) expect(rows).toContain(text);
  }
  const others = canariesOf(told).filter((text) => !told.published.includes(text));
  expect(findCanaries([pdf, data, form], others)).toEqual([]);
  // The form is changed by whoever fills it in: it has no seal to break.
  expect(judge(fileOf('reply-form'))).toMatchObject({ valid: false, clean: true, tagged: true });
}

test('the tour passes without a network, and leaves nothing typed in clear but what was let out', async ({
  folder,
}) => {
  test.setTimeout(1_200_000);
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
  await test.step('the report holds what was released and observed, and nothing else', () =>
    checkReport(told, path.join(folder, 'opened')));
  expect(plainDatabases(locked)).toEqual([]);
  expect(filesBelow([data]).length).toBeGreaterThan(5);
  expect(readdirSync(path.join(out, 'pictures')).length).toBeGreaterThan(100);
});
