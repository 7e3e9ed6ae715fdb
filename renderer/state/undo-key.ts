/** What a key press asks for: Ctrl or Cmd+Z to undo, with Shift to redo; in a field it undoes the writing, as everywhere. */
export function undoKey({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  target,
}: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey || key.toLowerCase() !== 'z') return null;
  if (target instanceof HTMLElement && target.closest('input, textarea') !== null) return null;
  return shiftKey ? 'redo' : 'undo';
}
