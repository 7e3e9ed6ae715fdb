import { cpSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { App } from '../support/e2e/app.ts';
import { expect, test } from '../support/e2e/fixtures.ts';
import { Person } from '../support/e2e/person.ts';
import { asOrdinaryUser, mounting } from '../support/e2e/user.ts';
import { smallDisk } from '../support/e2e/small-disk.ts';
import { explained, openPerson, tryToUnlock, unlock } from '../support/e2e/story/desk.ts';
import { until } from '../support/e2e/until.ts';
import { unique } from '../support/e2e/told.ts';

test('an ordinary user runs it sandboxed', async ({ folder, prepared }) => {
  const start = asOrdinaryUser(folder);
  const app = await App.start(start);
  try {
    expect(app.main().args.join(' ')).not.toContain('--no-sandbox');
    const kinds = app.processes().map((one) => ({
      kind: /--type=([\w-]+)/.exec(one.args.join(' '))?.[1] ?? 'main',
      uid: one.uid,
      seccomp: one.seccomp,
    }));
    expect(kinds.every(({ uid }) => uid !== 0)).toBe(true);
    // 2: the process can make only the system calls its filter allows (seccomp(2)).
    expect(kinds.filter(({ kind }) => kind === 'renderer').map(({ seccomp }) => seccomp)).toEqual([2]);
    expect(prepared.data).not.toBe(app.data);
  } finally {
    await app.stop();
  }
});

test('no-sandbox is refused to an ordinary user', async ({ folder }) => {
  const app = await App.start({ ...asOrdinaryUser(folder), driven: false, noSandbox: true });
  await until('the app has ended', () => app.exitCode !== null);
  expect(app.exitCode).not.toBe(0);
  await app.says(new Person(app).words.system.start.refusedSandbox);
  await app.stop();
});

test('a second start on the same folder shows the first window, and another folder opens beside it', async ({
  arrive,
  folder,
}) => {
  const person = await arrive();
  const second = await App.start({ data: person.app.data, home: path.join(folder, 'home2'), driven: false });
  await until('the second start has ended', () => second.exitCode !== null);
  await second.says(person.words.system.start.alreadyRunning);
  await second.stop();
  const beside = await arrive({ data: path.join(folder, 'other'), home: path.join(folder, 'home3') });
  await expect(beside.page.getByRole('heading').first()).toBeVisible();
});

test('a data folder that cannot be written is told in a window', async ({ folder }) => {
  const data = path.join(folder, 'locked-away');
  mkdirSync(data);
  const app = await App.start({
    data,
    home: path.join(folder, 'home'),
    driven: false,
    through: mounting([], { readOnly: [data] }),
  });
  const person = new Person(app);
  const title = person.words.system.start.title;
  await until(
    'the window that tells',
    () => person.hands.windows(title).at(-1) ?? person.hands.windows('Error').at(-1),
  );
  await app.says(person.words.system.start.cannotWrite(data));
  await app.stop();
});

test('a full disk is told, and what was saved is there', async ({ folder, prepared, arrive }) => {
  const data = path.join(folder, 'small');
  const disk = smallDisk(data, 24 * 1024 * 1024);
  try {
    const person = await arrive({ prepared: true, data });
    await unlock(person, prepared.passphrase);
    await openPerson(person, prepared.alias);
    disk.fill();
    const { notes } = person.words.desk.folder;
    const words = unique('Det här får inte plats');
    await person.tell(notes.label, words);
    // What the app was still writing has made a little room since.
    disk.fill();
    await person.press(notes.phone);
    // The note and its draft both say so; which comes first is a matter of milliseconds.
    const told = person.page.getByRole('alert').filter({ hasText: explained(person, 'disk-full') });
    await expect(told.first()).toBeVisible();
    disk.empty();
    // As a slow hand presses: meanwhile the draft is kept, and the line about the disk goes away above the button.
    await person.tell(notes.label, words);
    await person.button(notes.phone).click({ delay: 1_000 });
    await expect(person.page.getByText(words)).toBeVisible();
    await expect(person.page.getByText(prepared.notes[0]!).first()).toBeVisible();
    await person.app.stop();
  } finally {
    disk.remove();
  }
});

test('a damaged and a newer vault are told in words, and not touched', async ({
  folder,
  prepared,
  arrive,
}) => {
  const cases: [string, (file: string) => void, 'damaged' | 'newer'][] = [
    ['damaged', (file) => truncateSync(file, 100), 'damaged'],
    [
      'newer',
      (file) =>
        writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), format: 99 })),
      'newer',
    ],
  ];
  for (const [name, spoil, state] of cases) {
    const data = path.join(folder, name);
    cpSync(prepared.data, data, { recursive: true });
    spoil(path.join(data, 'vault.keys'));
    const before = readFileSync(path.join(data, 'vault.keys'));
    const person = await arrive({ data, home: path.join(folder, `home-${name}`) });
    await expect(person.heading(person.words.locked[state])).toBeVisible();
    await person.app.stop();
    expect(readFileSync(path.join(data, 'vault.keys')).equals(before)).toBe(true);
  }
});

test('a wrong passphrase gives one sentence and a wait', async ({ arrive }) => {
  const person = await arrive({ prepared: true });
  await tryToUnlock(person, unique('helt fel lösenfras'));
  await expect(person.page.getByRole('alert')).toContainText(explained(person, 'wrong-secret'));
});
