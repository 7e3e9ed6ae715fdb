import path from 'node:path';
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
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
    return asked.what === 'save-pdf' || asked.what === 'save-key'
      ? await chooseTarget(window, asked, words)
      : await chooseSource(window, asked, words);
  } finally {
    forgetTraces(profile);
  }
}

async function chooseTarget(
  window: BrowserWindow,
  asked: Choose,
  words: SystemWords,
): Promise<string | null> {
  const pdf = asked.what === 'save-pdf';
  const answer = await dialog.showSaveDialog(window, {
    title: pdf ? words.dialog.savePdf : words.dialog.saveKey,
    buttonLabel: words.dialog.save,
    // SECURITY: the name alone, so that nothing in it can point elsewhere.
    defaultPath: path.join(app.getPath('documents'), path.basename(asked.suggested)),
    filters: pdf ? [pdfFilter(words)] : [],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
}

async function chooseSource(
  window: BrowserWindow,
  asked: Choose,
  words: SystemWords,
): Promise<string | null> {
  const pdf = asked.what === 'open-pdf';
  const anything: FileFilter = { name: words.dialog.allFiles, extensions: ['*'] };
  const answer = await dialog.showOpenDialog(window, {
    title: pdf ? words.dialog.openPdf : words.dialog.openKey,
    buttonLabel: words.dialog.open,
    // SECURITY: without a folder GTK begins with a list of recent files, where another client's paper could stand.
    defaultPath: app.getPath('documents'),
    filters: pdf ? [pdfFilter(words), anything] : [anything],
    properties: ['openFile', 'dontAddToRecent'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

const pdfFilter = (words: SystemWords): FileFilter => ({ name: words.dialog.pdfFiles, extensions: ['pdf'] });

/** SECURITY: no list of recent files tells where a paper went; GTK writes its own a little later. */
function forgetTraces(profile: string): void {
  if (process.platform !== 'linux') app.clearRecentDocuments();
  forgetDesktopTraces(profile);
  setTimeout(() => forgetDesktopTraces(profile), afterTraces).unref();
}
