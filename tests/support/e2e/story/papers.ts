import { expect, type Locator, type Page } from '@playwright/test';
import type { Person } from '../person.ts';
import { areaAtTable, areaOnDesk } from './areas.ts';
import { giveKey, type ClientKey } from './key.ts';

/** Papers kept in the folder: added, looked at, let out, printed. */

/** Opens the area on the desk, where an untouched one is only offered. */
export async function papersOnDesk(person: Person): Promise<void> {
  await areaOnDesk(person, 'papers');
  await person.heading(person.words.common.stored.title).waitFor();
}

/** Opens the area at the table. */
export async function papersAtTable(person: Person): Promise<void> {
  await areaAtTable(person, 'papers');
  await person.heading(person.words.common.stored.title).waitFor();
}

/** Adds a file through the system's dialog. */
export async function choosePaper(person: Person, file: string): Promise<void> {
  const t = person.words.common.stored;
  await person.press(t.choose);
  await person.openFrom(person.words.system.dialog.titles['open-paper'], file);
}

/** Lets go of files over the page, as dragging them there does. */
export async function dropPapers(
  person: Person,
  files: readonly { name: string; bytes: Buffer }[],
): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));
  await person.page
    .getByRole('region', { name: person.words.common.stored.add })
    .evaluate((place, dropped) => {
      const data = new DataTransfer();
      for (const { name, base64 } of dropped)
        data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
      place.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, given);
}

/** Opens a paper, and waits until what it looks like is drawn. */
export async function lookAt(person: Person, name: string): Promise<Locator> {
  const t = person.words.common.stored;
  await person.press(t.openOf(name));
  await person.heading(name).waitFor();
  const preview = person.page.getByRole('region', { name: t.preview(name) });
  await preview.waitFor();
  return preview;
}

export const backToPapers = (person: Person): Promise<void> => person.press(person.words.common.stored.back);

/** The colour in the middle of each quarter of a drawn page: red, green, blue. */
export const quarters = (canvas: Locator): Promise<number[][]> =>
  canvas.evaluate((drawn) => {
    if (!(drawn instanceof HTMLCanvasElement)) throw new Error('no canvas');
    const pen = drawn.getContext('2d');
    const at = (x: number, y: number): number[] => [
      ...(pen?.getImageData(drawn.width * x, drawn.height * y, 1, 1).data.slice(0, 3) ?? []),
    ];
    return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
  });

/** How many pixels of a drawn page are not its ground. */
export const inkOf = (canvas: Locator): Promise<number> =>
  canvas.evaluate((drawn) => {
    if (!(drawn instanceof HTMLCanvasElement)) throw new Error('no canvas');
    const pen = drawn.getContext('2d');
    const { data } = pen?.getImageData(0, 0, drawn.width, drawn.height) ?? { data: [] };
    let dark = 0;
    for (let at = 0; at < data.length; at += 4)
      if ((data[at] ?? 255) < 128 && (data[at + 3] ?? 0) > 128) dark += 1;
    return dark;
  });

/** From an open paper to where it can be let out: who gets it, and the key. */
export async function toLetOut(person: Person, key: ClientKey): Promise<void> {
  const { out } = person.words.common.stored;
  await person.press(out.open);
  await person.heading(out.title).waitFor();
  await person.press(out.toKey);
  await giveKey(person, key, out.useKey);
  await person.button(out.save).waitFor();
}

/** The printing window, with all its pages drawn. */
export async function printWindow(person: Person): Promise<Page> {
  const { print } = person.words.common.stored;
  const page = await person.app.printing();
  await expect(page.getByRole('button', { name: print.toPrinter })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
  return page;
}
