import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { clientWords } from '../../../shared/i18n/clients.ts';
import { en } from '../../../shared/i18n/en/index.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import type { Catalogue } from '../../../shared/i18n/catalogue.ts';
import type { App } from './app.ts';
import { changeMind, openFile, openFolder, saveAs } from './dialogs.ts';
import { Hands } from './hands.ts';
import { asPng, takePicture } from './screen.ts';
import { nothingTold, type Told } from './told.ts';
import { until } from './until.ts';

/** How somebody acts: through the driver, or with the display's own keyboard and mouse, which leave no copies. */
export type Manner = 'driver' | 'hands';

const catalogues: Record<'sv' | 'en', Catalogue> = { sv, en };

/** Somebody in front of the app, who finds things by role and name and types with the keyboard. */
export class Person {
  readonly app: App;
  /** What the screen says. */
  words: Catalogue;
  readonly told: Told;
  readonly hands = new Hands();
  manner: Manner;
  /** Where pictures go; nowhere when empty. */
  readonly #pictures: string;
  #taken = 0;

  constructor(
    app: App,
    options: { language?: 'sv' | 'en'; manner?: Manner; pictures?: string; told?: Told } = {},
  ) {
    const language = options.language ?? 'sv';
    this.app = app;
    this.words = catalogues[language];
    this.told = options.told ?? nothingTold(language);
    this.manner = options.manner ?? 'driver';
    this.#pictures = options.pictures ?? '';
  }

  /** While the client reads another language: their parts of the screen are in it, the desk's stay as they are. */
  async reading(language: 'sv' | 'en', work: () => Promise<void>): Promise<void> {
    const before = this.words;
    this.words = { ...before, ...clientWords(language, false, language).words };
    try {
      await work();
    } finally {
      this.words = before;
    }
  }

  get page(): Page {
    return this.app.page;
  }

  button(name: string, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, exact: true });
  }

  field(name: string, within: Page | Locator = this.page): Locator {
    return within.getByLabel(name, { exact: true });
  }

  /** Chooses one of several, or ticks a box, by how its words begin: a help text may follow. */
  async pick(words: string, within: Page | Locator = this.page): Promise<void> {
    const name = new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
    const choice = within.getByRole('radio', { name }).or(within.getByRole('checkbox', { name })).first();
    await this.click(choice);
    await expect(choice).toBeChecked();
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name, exact: true });
  }

  async click(target: Locator): Promise<void> {
    if (this.manner === 'driver') {
      return target.click().catch((error: unknown) => {
        // Some buttons take the window away, sometimes before the driver has heard that it clicked.
        if (!target.page().isClosed()) throw error;
      });
    }
    // Where it stands when nothing on the page moves any more, and nothing lies over it.
    await target.click({ trial: true });
    await this.hands.click(target);
  }

  /** Gives the app's window the display's keyboard: a window that was just opened may not have it yet. */
  async takeKeyboard(): Promise<void> {
    await this.hands.focus(await until('the window', () => this.hands.windows('Egenmakt').at(-1)));
  }

  /** Presses keys together on the display's keyboard, in the app's window. */
  async keys(...combinations: string[]): Promise<void> {
    await this.takeKeyboard();
    this.hands.key(...combinations);
  }

  /** Presses a button by its name. */
  async press(name: string, within?: Page | Locator): Promise<void> {
    await this.click(this.button(name, within));
  }

  /** Replaces what a field holds by typing, and reads the field back. */
  async write(target: Locator, text: string): Promise<void> {
    await this.click(target);
    await expect(target).toBeFocused();
    if (this.manner === 'driver') {
      await this.page.keyboard.press('Control+A');
      await this.page.keyboard.type(text);
    } else {
      this.hands.key('ctrl+a');
      this.hands.type(text);
    }
    await expect(target).toHaveValue(text);
  }

  /** Types a secret into a field found by its label; it is told apart from free text by the caller. */
  async writeIn(label: string, text: string, within?: Page | Locator): Promise<void> {
    await this.write(this.field(label, within), text);
  }

  /** Types a free text, and keeps it among what was typed. */
  async tell(label: string, text: string, within?: Page | Locator): Promise<string> {
    this.told.typed.push(text);
    await this.writeIn(label, text, within);
    return text;
  }

  /** Saves through the system's dialog, and keeps the path. */
  async saveTo(title: string, kind: string, file: string): Promise<string> {
    await saveAs(this.hands, title, file);
    this.told.documents.push({ kind, path: file });
    return file;
  }

  /** Closes the system's dialog without choosing. */
  async changeMind(title: string): Promise<void> {
    await changeMind(this.hands, title);
  }

  async openFrom(title: string, file: string): Promise<void> {
    await openFile(this.hands, title, file);
  }

  async openFolder(title: string, folder: string): Promise<void> {
    await openFolder(this.hands, title, folder);
  }

  /** Takes a numbered picture of the whole screen, as somebody would see it. */
  async look(name: string): Promise<void> {
    if (this.#pictures === '') return;
    await this.page.evaluate(
      () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
    );
    this.picture(name);
  }

  /** Takes a numbered picture at once. */
  picture(name: string): void {
    if (this.#pictures === '') return;
    this.#taken += 1;
    mkdirSync(this.#pictures, { recursive: true });
    const number = String(this.#taken).padStart(3, '0');
    writeFileSync(path.join(this.#pictures, `${number}-${name}.png`), asPng(takePicture()));
  }
}
