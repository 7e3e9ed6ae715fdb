import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { app, dialog } from 'electron';
import { givenBy, refusals, type Given, type Refusal } from './arguments.ts';
import { firstLanguage, wordsIn, type SystemWords } from './language.ts';
import { dataFolder, profileOf } from './places.ts';
import { emptyProfile, keepDesktopTraces, makeProfile, markRunning } from './profile.ts';
import type { DeskLanguage } from '../../shared/domain/folder.ts';

/** What the app is started with, once it may start. */
export interface Started {
  given: Given;
  dataFolder: string;
  profile: string;
  language: DeskLanguage;
}

/** Exit codes of a start that came to nothing. */
const exits = { refused: 2, alreadyRunning: 3, cannotWrite: 4 } as const;

/**
 * Decides whether this process may be the app, and makes its places ready. Before `ready`.
 * @returns null when it may not: the reason has been told and the process ends
 */
export function start(): Started | null {
  const args = process.argv.slice(1);
  const given = givenBy(args);
  const language = firstLanguage(given.language, app.getPreferredSystemLanguages());
  const words = wordsIn(language);
  const refused = refusals(args, { packaged: app.isPackaged, root: process.getuid?.() === 0 });
  if (refused.length > 0) {
    return stop(exits.refused, ...refused.map((refusal) => sentence(refusal, words)));
  }
  const folder = dataFolder(given.data, {
    platform: process.platform,
    home: os.homedir(),
    here: process.cwd(),
    xdgDataHome: process.env['XDG_DATA_HOME'],
    appData: app.getPath('appData'),
  });
  const profile = profileOf(folder);
  try {
    makeProfile(profile);
  } catch {
    tellInWindow(words.start.title, words.start.cannotWrite(folder));
    return null;
  }
  app.setPath('userData', profile);
  // One instance a folder; the first one is told and comes to the front.
  if (!app.requestSingleInstanceLock()) return stop(exits.alreadyRunning, words.start.alreadyRunning);
  emptyProfile(profile);
  keepDesktopTraces(profile);
  markRunning(profile);
  return { given, dataFolder: folder, profile, language };
}

function stop(code: number, ...sentences: readonly string[]): null {
  process.stderr.write(`${sentences.join('\n')}\n`);
  app.exit(code);
  return null;
}

/** Tells in a window of the system, with a profile for this once, since there is no place for one. */
function tellInWindow(title: string, text: string): void {
  process.stderr.write(`${text}\n`);
  const once = mkdtempSync(path.join(os.tmpdir(), 'e-'));
  app.setPath('userData', once);
  void app.whenReady().then(() => {
    dialog.showErrorBox(title, text);
    rmSync(once, { recursive: true, force: true });
    app.exit(exits.cannotWrite);
  });
}

function sentence(refusal: Refusal, { start: words }: SystemWords): string {
  switch (refusal.refusal) {
    case 'switch':
      return words.refusedSwitch(refusal.name);
    case 'sandbox':
      return words.refusedSandbox;
    case 'data-without-folder':
      return words.dataWithoutFolder;
    case 'language-unknown':
      return words.languageUnknown;
  }
}
