import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { machineSleeps, screenLocks } from '../support/e2e/bus.ts';
import { expect, test } from '../support/e2e/fixtures.ts';
import { measured } from '../support/e2e/measured.ts';
import type { Person } from '../support/e2e/person.ts';
import { lives } from '../support/e2e/processes.ts';
import { colours, ink, type Area } from '../support/e2e/screen.ts';
import { lockNow, openPerson, stop, unlock, withYou } from '../support/e2e/story/desk.ts';
import { checkDocument } from '../support/e2e/story/documents.ts';
import { until } from '../support/e2e/until.ts';

/** Rule 15 and issue 2, Numbers: milliseconds from the act to the fact. */
const limits = { contentGone: 500, oldDead: 2_000, lockedAgain: 3_000 };

async function areaOf(target: Locator): Promise<Area> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('Nothing is drawn there.');
  const [x, y] = [Math.floor(box.x), Math.floor(box.y)];
  return {
    x,
    y,
    width: Math.min(Math.floor(box.width), 1280 - x),
    height: Math.min(Math.floor(box.height), 800 - y),
  };
}

/** Locks, and measures how long it takes until nothing is left. */
async function timed(
  person: Person,
  content: Locator,
  act: () => Promise<void> | void,
): Promise<typeof limits> {
  await person.takeKeyboard();
  await content.waitFor();
  const area = await areaOf(content);
  // The page knows of the words before the display shows them.
  const before = await until('the content is drawn', () => {
    const now = colours(area);
    return ink(now).length > 100 ? now : null;
  });
  const writing = ink(before);
  const old = person.app.processes();
  const began = Date.now();
  const since = (): number => Date.now() - began;
  const gone = until('the content is gone from the screen', () => {
    const now = colours(area);
    return writing.filter((place) => now[place] === before[place]).length < writing.length / 20;
  }).then(since);
  const dead = until('every old process has ended', () => old.every((one) => !lives(one))).then(since);
  await act();
  const [contentGone, oldDead] = await Promise.all([gone, dead]);
  await person.app.relaunched();
  await expect(person.field(person.words.locked.passphrase)).toBeVisible();
  const one = { contentGone, oldDead, lockedAgain: since() };
  test.info().annotations.push({ type: 'measured', description: JSON.stringify(one) });
  return one;
}

const isWithin = (one: typeof limits): boolean =>
  one.contentGone <= limits.contentGone &&
  one.oldDead <= limits.oldDead &&
  one.lockedAgain <= limits.lockedAgain;

/** Opens something and locks, from the locked screen to the locked screen, and holds that to the limits. */
async function expectInTime(openAndLock: () => Promise<typeof limits>): Promise<void> {
  const one = await measured(openAndLock, isWithin);
  expect(one.contentGone).toBeLessThanOrEqual(limits.contentGone);
  expect(one.oldDead).toBeLessThanOrEqual(limits.oldDead);
  expect(one.lockedAgain).toBeLessThanOrEqual(limits.lockedAgain);
}

test('the lock button, Ctrl+Shift+L, the screen lock and sleep lock the desk in time', async ({
  arrive,
  prepared,
}) => {
  const person = await arrive({ prepared: true });
  const ways: Record<string, () => Promise<void> | void> = {
    button: () => lockNow(person),
    keys: () => person.hands.key('ctrl+shift+l'),
    'screen lock': screenLocks,
    sleep: machineSleeps,
  };
  for (const [way, act] of Object.entries(ways)) {
    await test.step(way, () =>
      expectInTime(async () => {
        await unlock(person, prepared.passphrase);
        await openPerson(person, prepared.alias);
        return timed(person, person.page.getByText(prepared.wishes[0]!).first(), act);
      }),
    );
  }
});

test('stopping With you locks in time', async ({ arrive, prepared }) => {
  const person = await arrive({ prepared: true });
  for (const act of [() => stop(person), () => person.hands.key('ctrl+shift+l')]) {
    await expectInTime(async () => {
      await unlock(person, prepared.passphrase);
      await openPerson(person, prepared.alias);
      await withYou(person, prepared.key);
      return timed(person, person.page.getByRole('heading', { name: prepared.wishes[0]! }), act);
    });
  }
});

test('the desk locks in time also after a path was copied in the system’s dialog', async ({
  arrive,
  prepared,
  folder,
}) => {
  const person = await arrive({ prepared: true });
  const file = path.join(folder, 'plan.pdf');
  writeFileSync(file, 'not a PDF');
  await expectInTime(async () => {
    await unlock(person, prepared.passphrase);
    // Driving the dialog copies the path in it.
    await checkDocument(person, file);
    expect(await person.hands.paste('clipboard')).toBe(file);
    const heading = person.heading(person.words.locked.document['not-a-pdf']);
    return timed(person, heading, () => lockNow(person));
  });
});
