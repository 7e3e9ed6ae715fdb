import { expect } from '@playwright/test';
import type { Person } from '../person.ts';
import { unique } from '../told.ts';
import { areaAtTable } from './areas.ts';
import { backToPlan } from './home.ts';
import { giveKey, type ClientKey } from './key.ts';

/** J9: the ending, at the table. */

/** Rests for a time, and goes on. */
async function pauseAndGoOn(person: Person): Promise<void> {
  const t = person.words.table.ending.pause;
  await person.press(t.begin);
  await expect(person.button(t.end)).toBeVisible();
  await person.look('paused');
  await person.press(t.end);
  await expect(person.button(t.begin)).toBeVisible();
}

/** Looks back: what changed, what helped, what to have along. */
async function lookBack(person: Person): Promise<void> {
  const t = person.words.table.ending.reflect;
  const said = [
    [t.changed, unique('Jag har en egen lägenhet')],
    [t.helped, unique('Att någon frågade vad jag ville')],
    [t.nextTime, unique('Fråga mig innan ni bestämmer')],
  ] as const;
  for (const [label, words] of said) await person.tell(label, words);
  await backToPlan(person);
  await areaAtTable(person, 'ending');
  for (const [label, words] of said) await expect(person.field(label)).toHaveValue(words);
}

/** Pauses, goes on, looks back, ends, and erases the folder with the client's key, with a note to keep. */
export async function endAndErase(person: Person, key: ClientKey, note: string): Promise<void> {
  const t = person.words.table.ending;
  await areaAtTable(person, 'ending');
  await pauseAndGoOn(person);
  await lookBack(person);
  await person.look('looking-back');
  await person.press(t.counted.yes);
  await expect(person.page.getByText(t.counted.isYes)).toBeVisible();
  await person.press(t.end.end);
  await expect(person.button(t.end.resume)).toBeVisible();
  await person.press(t.erase.now);
  await person.heading(t.erase.nowTitle).waitFor();
  await expect(person.page.getByText(t.erase.within(1))).toBeVisible();
  await expect(person.page.getByRole('checkbox', { name: t.erase.note })).toBeChecked();
  await person.look('erase');
  await giveKey(person, key, t.erase.withKey);
  await person.saveTo(person.words.system.dialog.titles['save-pdf'], 'ending-note', note);
  await person.heading(t.erase.doneTitle).waitFor();
  await person.look('erased');
  await person.press(t.erase.lock);
}
