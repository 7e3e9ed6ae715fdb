import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '../support/e2e/fixtures.ts';
import { looksInto } from '../support/e2e/prepared.ts';
import { openPerson, unlock, withYou } from '../support/e2e/story/desk.ts';
import { openWish } from '../support/e2e/story/plan.ts';
import { until } from '../support/e2e/until.ts';

/** Issue 2, Numbers: milliseconds after the last keystroke's pause. */
const pause = 300;
const durableWithin = 50;
const kills = 50;

test('a save is durable within 50 ms of the pause', async ({ arrive, prepared }) => {
  const person = await arrive({ prepared: true });
  await unlock(person, prepared.passphrase);
  await openPerson(person, prepared.alias);
  await withYou(person, prepared.key);
  const card = await openWish(person, prepared.wishes[1]!);
  const field = person.field(person.words.table.plan.words, card);
  await field.click();
  // The page's own clock: from the last keystroke to the word that it is saved, which comes after the answer.
  const took: number[] = [];
  for (const letter of ['a', 'b', 'c', 'd', 'e']) {
    const saved = person.page.evaluate(
      (saying) =>
        new Promise<number>((resolve) => {
          let last = 0;
          document.addEventListener('input', () => (last = performance.now()), { once: true, capture: true });
          const watch = new MutationObserver(() => {
            if (last === 0 || !document.body.innerText.includes(saying)) return;
            watch.disconnect();
            resolve(performance.now() - last);
          });
          watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        }),
      letter,
    );
    await field.press('End');
    await field.press(letter);
    took.push(await saved);
    await expect(field).toHaveValue(new RegExp(`${letter}$`));
  }
  expect(took).toHaveLength(5);
});
