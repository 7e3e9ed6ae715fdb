import type { Hands } from './hands.ts';
import { standsStill } from './screen.ts';
import { until } from './until.ts';

/** Milliseconds a dialog takes to close, at the most. */
const closesWithin = 3_000;

/** The one window with this title, once it is there. */
async function dialog(hands: Hands, title: string): Promise<string> {
  const window = await until(`the dialog "${title}"`, () => hands.windows(title).at(-1));
  await hands.focus(window);
  return window;
}

/** Presses a key that closes the dialog, and waits until it has. */
async function pressUntilGone(hands: Hands, title: string, window: string, key: string): Promise<void> {
  const gone = (): boolean => !hands.windows(title).includes(window);
  await until(`the dialog "${title}" has closed`, async () => {
    // GTK draws, or looks up the folder meanwhile, and passes over a key that comes too early; then it is pressed
    // again, but not while the dialog may be closing: the keyboard is the app's then.
    await standsStill();
    if (gone()) return true;
    hands.key(key);
    return until('it closes', gone, closesWithin).catch(() => false);
  });
}

async function giveFile(hands: Hands, title: string, file: string): Promise<void> {
  const window = await dialog(hands, title);
  await until(`the path is written in the dialog "${title}"`, async () => {
    await standsStill();
    // In GTK's dialogs a slash or Ctrl+L opens the field for a path; the name's field is replaced whole.
    hands.key('ctrl+l', 'ctrl+a');
    hands.type(file);
    // Read back: a dialog that is still being drawn passes over what is typed.
    hands.key('ctrl+a', 'ctrl+c', 'End');
    // GTK completes the path of a folder with a slash.
    return [file, `${file}/`].includes((await hands.paste('clipboard')) ?? '');
  });
  await pressUntilGone(hands, title, window, 'Return');
}

/** Chooses a target in the system's save dialog, by typing its path. There must be no such file yet. */
export async function saveAs(hands: Hands, title: string, file: string): Promise<void> {
  await giveFile(hands, title, file);
}

/** Chooses a file in the system's open dialog, by typing its path. */
export async function openFile(hands: Hands, title: string, file: string): Promise<void> {
  await giveFile(hands, title, file);
}

/** Chooses a folder that is there, by typing its path. */
export async function openFolder(hands: Hands, title: string, folder: string): Promise<void> {
  await giveFile(hands, title, folder);
}

/** Closes the dialog without choosing. */
export async function changeMind(hands: Hands, title: string): Promise<void> {
  const window = await dialog(hands, title);
  await pressUntilGone(hands, title, window, 'Escape');
}
