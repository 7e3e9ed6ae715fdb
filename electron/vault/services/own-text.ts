import { againErased, ownErased, type OwnExit, type OwnView } from '../../../shared/domain/own-page.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Presence } from '../keys/presence.ts';
import type { OpenFolder, OpenVault } from '../session.ts';
import { erasedMark } from '../store/erased-mark.ts';
import { readMeta } from '../store/folder/meta.ts';
import {
  exitsHold,
  ownRoom,
  readOwnText,
  writeOwnText,
  type OwnLink,
  type OwnText,
} from '../store/folder/own-text.ts';
import { StoreError } from '../store/store-error.ts';
import { readErasedThings } from '../store/vault/backups.ts';
import { readSetting } from '../store/vault/settings.ts';
import { newId, now } from './now.ts';

/** The client is here, in their own folder or in a copy of it, which no vault knows. */
export interface ClientHere {
  vault?: OpenVault;
  folder: OpenFolder;
  presence: Presence;
}

const plain = ({ seq, id, at, kind, pages, named, struck, digest, failed: didFail }: OwnLink): OwnExit => ({
  seq,
  id,
  at,
  kind,
  pages,
  named,
  struck,
  digest,
  failed: didFail,
});

/** What the client finds among the pages only for me. */
export const ownView = ({ folder }: ClientHere, text: OwnText): OwnView => ({
  pages: text.pages,
  removed: text.removed,
  exits: text.exits.map(plain).reverse(),
  exitsWhole: exitsHold(text),
  feedback: text.feedback,
  room: ownRoom(folder.db, text),
});

/**
 * The restore since which the pages only for me were not rid again of what had been erased; null: they are, or there was
 * none.
 */
export function restoredSince({ db: vaultDb }: OpenVault, { db }: OpenFolder): string | null {
  const restored = readSetting(vaultDb, 'restored');
  return restored === readMeta(db, 'own-slept-after') ? null : restored;
}

/** The text without what was erased since it was written like this. */
export function leftOf(app: App, vault: OpenVault, folder: OpenFolder, text: OwnText): OwnText {
  const marks = readErasedThings(vault.db);
  const noted = (name: string): boolean => marks.has(erasedMark(folder.id, name));
  const pages = againErased(text, noted, () => newId(app.outside.random));
  return { ...text, ...pages, feedback: text.feedback.filter(({ id }) => !noted(ownErased(id))) };
}

/** What is inside the blocks. Throws StoreError `damaged` when they do not open. */
export function ownText(app: App, { vault, folder, presence }: ClientHere): Outcome<OwnText, 'newer'> {
  try {
    const text = readOwnText(folder.db, presence);
    // What could not be erased again yet is not shown meanwhile.
    return done(vault && restoredSince(vault, folder) !== null ? leftOf(app, vault, folder, text) : text);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'newer') return failed('newer');
    throw error;
  }
}

/** Rewrites the blocks; what does not fit is refused, and what was there stays. */
export function ownKept(app: App, here: ClientHere, text: OwnText): Outcome<OwnText, 'no-room'> {
  const { clock, random } = app.outside;
  return writeOwnText(here.folder.db, here.presence, text, now(clock), random)
    ? done(text)
    : failed('no-room');
}

/** Changes what is inside the blocks; null: what it was about is gone. */
export function ownChanged(
  app: App,
  here: ClientHere,
  change: (text: OwnText) => Partial<OwnText> | null,
): Outcome<OwnText, 'newer' | 'no-room'> {
  const text = ownText(app, here);
  if (!text.ok) return text;
  const changed = change(text.value);
  return changed ? ownKept(app, here, { ...text.value, ...changed }) : failed('gone');
}
