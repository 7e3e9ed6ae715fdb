import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestVault } from '../support/test-vault.ts';
import { eightYears, median } from './eight-years.ts';

/** Milliseconds, median, in which the guard answers at each autosave of a draft in a folder of 8 years. */
const longest = 100;
/** Long notes written beside those of the example. */
const longNotes = 300;

let vault: TestVault;
let end: () => void;
beforeAll(async () => {
  ({ vault, end } = await eightYears());
});
afterAll(() => end());

it(`the guard answers in ${longest} ms in a folder of eight years`, async () => {
  const [person] = await vault.get('people.list', {});
  await vault.get('folder.open', { id: person?.id ?? '' });
  const long = 'Vi gick igenom brevet från Myndigheten tillsammans, och Kerstin ringde upp efteråt. '.repeat(
    12,
  );
  for (let n = 0; n < longNotes; n += 1) await vault.get('note.add', { text: `${long}${n}`, kind: 'phone' });
  const { stuck } = await vault.get('stuck.begin', { kind: 'deficiency', from: null });
  const id = stuck[0]?.id ?? '';
  const times: number[] = [];
  for (let n = 0; n < 15; n += 1) {
    const happened = `Handläggaren svarade inte på ${n} veckor, och kerstin fick vänta.`;
    await vault.get('stuck.change', { id, text: { content: { happened } } });
    const began = performance.now();
    const [found] = await vault.get('stuck.guard', { id });
    times.push(performance.now() - began);
    expect(found?.hits.map(({ start, end }) => happened.slice(start, end))).toEqual(['kerstin']);
  }
  process.stdout.write(
    `guard: median ${median(times).toFixed(1)} ms, first ${(times[0] ?? 0).toFixed(0)} ms\n`,
  );
  expect(median(times)).toBeLessThan(longest);
});
