import { test, expect } from '../support/e2e/fixtures.ts';
import { hostile } from '../support/e2e/hostile.ts';
import { watched, sends, reaches, withoutDriver } from '../support/e2e/network.ts';
import { until } from '../support/e2e/until.ts';
import { writeFileSync } from 'node:fs';
import { asPng, takePicture } from '../support/e2e/screen.ts';
import { judge } from '../support/e2e/paper.ts';
const folder = '/tmp/hstub';
const say = (s: unknown) => process.stdout.write(`${typeof s === 'string' ? s : JSON.stringify(s)}\n`);
test('hostile', async ({ arrive, folder: data }) => {
  const trace = `${data}/trace`;
  const person = await arrive({ folder, through: watched(trace) });
  say(await person.page.evaluate(hostile, { seconds: 2 }));
  say(person.page.url());
  await person.app.stop();
  say(withoutDriver(sends(trace)).map((r) => r.line).join('\n'));
  say(sends(trace).map((r) => r.line).slice(0,10).join('\n'));
  say(reaches(trace).length);
});
test('dialog', async ({ arrive, prepared, folder: data }) => {
  const person = await arrive({ folder, prepared: true });
  const ask = (call: string, input: unknown) => person.page.evaluate(([c, i]) => (window as any).ask(c, i), [call, input]);
  await person.page.waitForFunction(() => document.querySelector('pre')!.textContent !== '');
  let t = Date.now();
  say(await ask('vault.unlock', { passphrase: prepared.passphrase })); say(`unlock ${Date.now() - t}`);
  await ask('recovery.make', {});
  const saving = ask('recovery.save', {});
  t = Date.now();
  await person.saveTo(person.words.system.dialog.savePdf, 'recovery', `${data}/å papper.pdf`);
  say(`dialog ${Date.now() - t}`);
  say(await saving);
  say(judge(`${data}/å papper.pdf`).tagged);
  const checking = ask('document.check', {});
  t = Date.now();
  try { await person.openFrom(person.words.system.dialog.openPdf, `${data}/å papper.pdf`); } catch (e) { writeFileSync('/tmp/hrun/stuck.png', asPng(takePicture())); throw e; }
  say(`dialog ${Date.now() - t}`);
  say(await checking);
});
