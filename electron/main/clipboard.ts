import { clipboard } from 'electron';

/** The clipboard as it was before Electron's asynchronous one; the code runs on both. */
interface EarlierClipboard {
  has: (format: string, kind: 'clipboard' | 'selection') => boolean;
  clear: (kind: 'clipboard' | 'selection') => void;
}

/** Chromium marks with this format what was copied in a page. */
const fromPage = 'chromium/x-source-url';

const isEarlier = (some: unknown): some is EarlierClipboard =>
  typeof some === 'object' && some !== null && !('selection' in some);

/**
 * Empties the clipboard when it may hold something of ours, and on Linux the selection. Content is never read: on
 * Linux a mark tells whether the clipboard's text was copied in a page (ours, or another Chromium's); elsewhere it
 * is emptied in any case, since it would outlive the app. The selection carries no mark and is emptied too.
 */
export async function clearOurClipboard(): Promise<void> {
  const some: unknown = clipboard;
  // SECURITY: at the app's end Chromium would hand what it holds to the desktop's clipboard manager.
  if (process.platform !== 'linux') {
    clipboard.clear();
  } else if (isEarlier(some)) {
    if (some.has(fromPage, 'clipboard')) some.clear('clipboard');
    some.clear('selection');
  } else {
    if (await clipboard.has(`electron application/osclipboard;format="${fromPage}"`)) clipboard.clear();
    clipboard.selection.clear();
  }
}
