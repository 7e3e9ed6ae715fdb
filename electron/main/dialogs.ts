import path from 'node:path';
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import type { Choice, SaveChoice } from '../../shared/contract/choices.ts';
import type { FromVault } from '../../shared/contract/port.ts';
import type { SystemWords } from './language.ts';
import { forgetDesktopTraces } from './profile.ts';

type Choose = Extract<FromVault, { from: 'choose' }>;

/** Milliseconds after which GTK has written what it writes about a dialog on its own. */
const afterTraces = 2_000;

/**
 * Opens the system's dialog.
 * @returns the path the person chose, or null when they changed their mind; main never looks into the file
 */
export async function choosePath(
  window: BrowserWindow,
  asked: Choose,
  words: SystemWords,
  profile: string,
): Promise<string | null> {
  try {
    const { what } = asked;
    return isSave(what)
      ? await chooseTarget(window, what, asked.suggested, words)
      : await chooseSource(window, what, words);
  } finally {
    forgetTraces(profile);
  }
}

const isSave = (what: Choice): what is SaveChoice => what.startsWith('save-');

async function chooseTarget(
  window: BrowserWindow,
  what: SaveChoice,
  suggested: string,
  words: SystemWords,
): Promise<string | null> {
  const answer = await dialog.showSaveDialog(window, {
    title: words.dialog.titles[what],
    buttonLabel: words.dialog.save,
    // SECURITY: the name alone, so that nothing in it can point elsewhere.
    defaultPath: path.join(app.getPath('documents'), path.basename(suggested)),
    filters: filtersOf(what, words),
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
}

async function chooseSource(
  window: BrowserWindow,
  what: Exclude<Choice, SaveChoice>,
  words: SystemWords,
): Promise<string | null> {
  const anything: FileFilter = { name: words.dialog.allFiles, extensions: ['*'] };
  const answer = await dialog.showOpenDialog(window, {
    title: words.dialog.titles[what],
    buttonLabel: words.dialog.open,
    // SECURITY: without a folder GTK begins with a list of recent files, where another client's paper could stand.
    defaultPath: app.getPath('documents'),
    filters: [...filtersOf(what, words), anything],
    properties:
      what === 'folder'
        ? ['openDirectory', 'createDirectory', 'dontAddToRecent']
        : ['openFile', 'dontAddToRecent'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

/** The kinds of file that a choice is about; a key, a copy or a paper may be any. */
function filtersOf(what: Choice, words: SystemWords): FileFilter[] {
  const { pdfFiles, csvFiles, calendarFiles, dataFiles, sheetFiles, replyFiles } = words.dialog;
  if (what.endsWith('-pdf')) return [{ name: pdfFiles, extensions: ['pdf'] }];
  if (what.endsWith('-csv')) return [{ name: csvFiles, extensions: ['csv', 'txt'] }];
  if (what === 'save-calendar') return [{ name: calendarFiles, extensions: ['ics'] }];
  if (what === 'save-data') return [{ name: dataFiles, extensions: ['zip'] }];
  if (what === 'save-xlsx') return [{ name: sheetFiles, extensions: ['xlsx'] }];
  if (what === 'save-ods') return [{ name: sheetFiles, extensions: ['ods'] }];
  if (what === 'open-reply') return [{ name: replyFiles, extensions: ['pdf', 'xlsx', 'ods', 'csv'] }];
  return [];
}

/** SECURITY: no list of recent files tells where a paper went; GTK writes its own a little later. */
function forgetTraces(profile: string): void {
  if (process.platform !== 'linux') app.clearRecentDocuments();
  forgetDesktopTraces(profile);
  setTimeout(() => forgetDesktopTraces(profile), afterTraces).unref();
}
