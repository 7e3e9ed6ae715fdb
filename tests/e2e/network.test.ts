import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/e2e/fixtures.ts';
import type { App } from '../support/e2e/app.ts';
import type { Hands } from '../support/e2e/hands.ts';
import { hostile } from '../support/e2e/hostile.ts';
import { packets, reaches, sends, watched, withoutDriver } from '../support/e2e/network.ts';
import { lives } from '../support/e2e/processes.ts';
import { showsWriting } from '../support/e2e/screen.ts';
import { openPerson, unlock } from '../support/e2e/story/desk.ts';
import { until } from '../support/e2e/until.ts';

/** Whether the trace saw the app at all: it talks to the display over a local socket, before and after a lock. */
const sawTheApp = (trace: string): boolean => readFileSync(trace, 'latin1').split('AF_UNIX').length > 2;

/** Types the passphrase, goes into the list and locks, with the display's own keyboard alone. */
async function useByKeyboard(app: App, hands: Hands, passphrase: string): Promise<void> {
  await hands.focus(await until('the window', () => hands.windows('Egenmakt').at(-1)));
  // A window is there before its page is, and what is typed before that is lost.
  const locked = await showsWriting();
  hands.type(passphrase);
  hands.key('Return');
  await showsWriting(locked);
  const old = app.processes();
  hands.key('ctrl+shift+l');
  await until('every old process has ended', () => old.every((one) => !lives(one)));
  await until('the window is back', () => hands.windows('Egenmakt').at(-1));
  await showsWriting();
}

test('started as a user starts it, the app connects, binds and sends nowhere', async ({
  folder,
  prepared,
  arrive,
}) => {
  const trace = path.join(folder, 'trace');
  const person = await arrive({ prepared: true, driven: false, through: watched(trace) });
  await useByKeyboard(person.app, person.hands, prepared.passphrase);
  await person.app.stop();
  expect(sawTheApp(trace)).toBe(true);
  expect(sends(trace).map(({ line }) => line)).toEqual([]);
});

test('where there is only loopback, the app opens no INET socket', async ({ folder, prepared, arrive }) => {
  const trace = path.join(folder, 'trace');
  const alone = ['unshare', '--net', ...watched(trace)];
  const person = await arrive({ prepared: true, driven: false, through: alone });
  await useByKeyboard(person.app, person.hands, prepared.passphrase);
  await person.app.stop();
  expect(sawTheApp(trace)).toBe(true);
  expect(reaches(trace).map(({ line }) => line)).toEqual([]);
});

/** Lets a hostile script loose in the window, twice: under the page's policy, and with that policy taken away. */
test('a hostile script in the window sends no packet', async ({ folder, prepared, arrive }) => {
  const trace = path.join(folder, 'trace');
  const person = await arrive({ prepared: true, through: watched(trace) });
  await unlock(person, prepared.passphrase);
  await openPerson(person, prepared.alias);
  const tried = await person.page.evaluate(hostile, { seconds: 2 });
  expect(tried).toHaveLength(9);
  expect(tried.filter(({ outcome }) => outcome === 'sent')).toEqual([]);
  const devtools = await person.page.context().newCDPSession(person.page);
  await devtools.send('Page.setBypassCSP', { enabled: true });
  await person.page.reload();
  const freer = await person.page.evaluate(hostile, { seconds: 2 });
  expect(freer.filter(({ outcome }) => outcome === 'sent')).toEqual([]);
  expect(person.page.url()).toMatch(/^app:/);
  await person.app.stop();
  expect(withoutDriver(packets(trace)).map(({ line }) => line)).toEqual([]);
});
