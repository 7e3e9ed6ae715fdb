import { BrowserWindow, globalShortcut, Menu, type MenuItemConstructorOptions } from 'electron';
import type { SystemWords } from './language.ts';

export const lockKeys = 'CommandOrControl+Shift+L';

interface Choices {
  words: SystemWords;
  development: boolean;
  lock: () => void;
  quit: () => void;
}

/**
 * Sets the app's menu. On Linux and Windows it is not shown, only its keys work: the screens carry their own
 * buttons.
 */
export function setMenu(choices: Choices): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([appMenu(choices), editMenu(choices), viewMenu(choices)]));
}

function appMenu({ words: { menu }, lock, quit }: Choices): MenuItemConstructorOptions {
  return {
    label: menu.app,
    submenu: [
      { label: menu.lock, accelerator: lockKeys, click: lock },
      { type: 'separator' },
      { label: menu.quit, accelerator: 'CommandOrControl+Q', click: quit },
    ],
  };
}

/** On macOS the keys of editing come from the menu. */
function editMenu({ words: { menu } }: Choices): MenuItemConstructorOptions {
  return {
    label: menu.edit,
    submenu: [
      { role: 'undo', label: menu.undo },
      { role: 'redo', label: menu.redo },
      { type: 'separator' },
      { role: 'cut', label: menu.cut },
      { role: 'copy', label: menu.copy },
      { role: 'paste', label: menu.paste },
      { role: 'selectAll', label: menu.selectAll },
    ],
  };
}

function viewMenu({ words: { menu }, development }: Choices): MenuItemConstructorOptions {
  const submenu: MenuItemConstructorOptions[] = [
    { role: 'zoomIn', label: menu.larger },
    // The same on keyboards where plus needs Shift, and on the number pad.
    { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
    { role: 'zoomIn', accelerator: 'CommandOrControl+numadd', visible: false },
    { role: 'zoomOut', label: menu.smaller },
    { role: 'zoomOut', accelerator: 'CommandOrControl+numsub', visible: false },
    { role: 'resetZoom', label: menu.usualSize },
    { type: 'separator' },
    { role: 'togglefullscreen', label: menu.fullScreen },
  ];
  if (development) submenu.push({ role: 'toggleDevTools' });
  return { label: menu.view, submenu };
}

/**
 * Lets the lock's keys work while one of our windows has the focus even when its page hangs or keeps keys to
 * itself. Listening to every key in main would do that too, but then main would see what is typed.
 */
export function keepLockKeys(lock: () => void): void {
  if (BrowserWindow.getFocusedWindow() === null) globalShortcut.unregister(lockKeys);
  else if (!globalShortcut.isRegistered(lockKeys)) globalShortcut.register(lockKeys, lock);
}
