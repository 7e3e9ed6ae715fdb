import { clipboard } from 'electron';

/** The clipboard as it was before Electron's asynchronous one; the code runs on both. */
interface EarlierClipboard {
  clear: (kind: 'clipboard' | 'selection') => void;
}

const isEarlier = (some: unknown): some is EarlierClipboard =>
  typeof some === 'object' && some !== null && !('selection' in some);

/**
 * Empties what may hold something of ours. The page copies nothing (rule 4), so on Linux only the selection can,
 * which takes whatever is marked in a field; the clipboard there is another program's and stays. Elsewhere it is
 * emptied in any case, since it would outlive the app.
 *
 * What the clipboard holds is never asked: a path copied in a GTK dialog belongs to this very process, which would
 * wait for its own answer, 18 s as measured, and hold up the lock.
 */
export function clearOurClipboard(): void {
  const some: unknown = clipboard;
  // SECURITY: at the app's end Chromium would hand what it holds to the desktop's clipboard manager.
  if (process.platform !== 'linux') clipboard.clear();
  else if (isEarlier(some)) some.clear('selection');
  else clipboard.selection.clear();
}
