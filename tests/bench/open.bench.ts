import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestVault } from '../support/test-vault.ts';
import { eightYears, median } from './eight-years.ts';

/** Milliseconds, median, in which a folder with 8 years of weekly notes, 60 steps and 30 papers opens (issue 3). */
const longest = 100;

let vault: TestVault;
let end: () => void;
beforeAll(async () => {
  ({ vault, end } = await eightYears());
});
afterAll(() => end());

it(`a folder of eight years opens in ${longest} ms`, async () => {
  const [person] = await vault.get('people.list', {});
  const id = person?.id ?? '';
  const times: number[] = [];
  const shown: number[] = [];
  for (let n = 0; n < 15; n += 1) {
    const began = performance.now();
    const view = await vault.get('folder.open', { id });
    times.push(performance.now() - began);
    expect(view.stored.length).toBeGreaterThan(0);
    expect(view.plan.wishes.flatMap(({ steps }) => steps).length).toBe(60);
    const asked = performance.now();
    await vault.get('folder.read', {});
    shown.push(performance.now() - asked);
    await vault.get('folder.close', {});
  }
  process.stdout.write(
    `opening: median ${median(times).toFixed(0)} ms, first ${(times[0] ?? 0).toFixed(0)} ms; shown again after a change in ${median(shown).toFixed(1)} ms\n`,
  );
  expect(median(times)).toBeLessThan(longest);
});
