import type { Shape } from '../shape.ts';
import type { system as sv } from '../sv/system.ts';

export const system: Shape<typeof sv> = {
  menu: {
    app: 'Egenmakt',
    lock: 'Lock now',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    larger: 'Larger',
    smaller: 'Smaller',
    usualSize: 'Usual size',
    fullScreen: 'Full screen',
  },
  dialog: {
    titles: {
      'save-pdf': 'Where should the paper be saved?',
      'save-key': 'Where should the key file be saved?',
      'save-csv': 'Where should the list be saved?',
      'save-calendar': 'Where should the times be saved?',
      'save-copy': 'Where should the copy of the folder be saved?',
      'save-paper': 'Where should the copy of the paper be saved?',
      'save-data': 'Where should the data package be saved?',
      'save-xlsx': 'Where should the spreadsheet be saved?',
      'save-ods': 'Where should the spreadsheet be saved?',
      'open-pdf': 'Choose the document to check',
      'open-key': 'Choose the key file',
      'open-csv': 'Choose the list to read in',
      'open-paper': 'Choose the paper to keep',
      'open-copy': 'Choose the copy of your folder',
      'open-reply': 'Choose the reply to read in',
      folder: 'Choose a folder',
    },
    save: 'Save',
    open: 'Choose',
    pdfFiles: 'PDF documents',
    csvFiles: 'Lists (CSV)',
    calendarFiles: 'Calendar files',
    dataFiles: 'Data packages (zip)',
    sheetFiles: 'Spreadsheets',
    replyFiles: 'Replies (PDF or spreadsheet)',
    allFiles: 'All files',
  },
  start: {
    title: 'Egenmakt does not start',
    alreadyRunning:
      'Egenmakt is already running with this folder. The window that is there is shown instead.',
    refusedSwitch: (name) => `Egenmakt does not start with --${name}. Take it away and try again.`,
    refusedSandbox:
      'Egenmakt does not start with --no-sandbox, because the protection around its window is then off.',
    dataWithoutFolder: 'After --data there must be a folder.',
    languageUnknown: 'After --lang there must be sv or en.',
    cannotWrite: (folder) =>
      `Nothing can be saved in the folder ${folder}. Nothing was changed. Make sure that you may write in the folder, or start with --data and another folder.`,
    vaultStopped:
      'The part of Egenmakt that holds the vault stopped at once. What is saved is still there. Restart the computer and try again. If it happens again: install Egenmakt again. The folder with your data is not touched.',
  },
};
