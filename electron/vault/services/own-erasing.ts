import type { OwnView } from '../../../shared/domain/own-page.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { OpenVault, With } from '../session.ts';
import { erasedMark } from '../store/erased-mark.ts';
import { writeMeta } from '../store/folder/meta.ts';
import { readOwnText, writeOwnText, type OwnText } from '../store/folder/own-text.ts';
import { StoreError, type StoreErrorCode } from '../store/store-error.ts';
import { underNewKey } from './new-key.ts';
import { noteErased, tellErased } from './noting-erased.ts';
import { now } from './now.ts';
import { leftOf, ownText, ownView, restoredSince, type ClientHere } from './own-text.ts';

/** Why what is to be erased again may have to wait. */
const waits: ReadonlySet<StoreErrorCode> = new Set(['damaged', 'newer', 'disk-full', 'read-only']);

/** Something of the pages only for me that is to be erased: what is left then, and under which names that is noted. */
export interface OwnErasing {
  left: Partial<OwnText>;
  names: readonly string[];
}

/**
 * Erases something of the pages only for me: out of the blocks, noted so that no backup brings it back, and the file
 * written under a new key (rule 14). Null: what it was about is gone.
 */
export function ownErasedNow(
  app: App,
  session: With,
  erasing: (text: OwnText) => OwnErasing | null,
): Outcome<OwnView, 'newer' | 'no-room'> {
  const { folder, vault, presence } = session;
  const { clock, random } = app.outside;
  const text = ownText(app, session);
  if (!text.ok) return text;
  const given = erasing(text.value);
  if (!given) return failed('gone');
  const kept: OwnText = { ...text.value, ...given.left };
  const fits = folder.db.transaction((tx) => {
    if (!writeOwnText(tx, presence, kept, now(clock), random)) return false;
    noteErased(
      tx,
      given.names.map((name) => erasedMark(folder.id, name)),
    );
    return true;
  });
  if (!fits) return failed('no-room');
  tellErased(vault, folder);
  underNewKey(app, session);
  return done(ownView(session, kept));
}

/**
 * After a restore the pages only for me lose again what was erased, before anybody sees them: only the client's key
 * reads them, so it waits for the first meeting With. Pages that do not open stay as they are, and wait; what cannot be
 * written waits for the next meeting, and is not shown until then ({@link ownText}).
 */
export function ownErasedAgain(app: App, vault: OpenVault, here: ClientHere): void {
  const { db } = here.folder;
  const restored = restoredSince(vault, here.folder);
  if (restored === null) return;
  const { clock, random } = app.outside;
  try {
    const text = readOwnText(db, here.presence);
    const left = leftOf(app, vault, here.folder, text);
    db.transaction((tx) => {
      if (JSON.stringify(left) !== JSON.stringify(text)) {
        if (!writeOwnText(tx, here.presence, left, now(clock), random)) return;
        writeMeta(tx, 'new-key-due', 'yes');
      }
      writeMeta(tx, 'own-slept-after', restored);
    });
  } catch (error) {
    // None of them must keep the client out.
    if (!(error instanceof StoreError) || !waits.has(error.code)) throw error;
  }
}
