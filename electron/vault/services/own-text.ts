import type { OwnExit, OwnView } from '../../../shared/domain/own-page.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Presence } from '../keys/presence.ts';
import type { OpenFolder } from '../session.ts';
import {
  exitsHold,
  ownRoom,
  readOwnText,
  writeOwnText,
  type OwnLink,
  type OwnText,
} from '../store/folder/own-text.ts';
import { StoreError } from '../store/store-error.ts';
import { now } from './now.ts';

/** The client is here, in their own folder or in a copy of it. */
export interface ClientHere {
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

/** What is inside the blocks. Throws StoreError `damaged` when they do not open. */
export function ownText({ folder, presence }: ClientHere): Outcome<OwnText, 'newer'> {
  try {
    return done(readOwnText(folder.db, presence));
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
  const text = ownText(here);
  if (!text.ok) return text;
  const changed = change(text.value);
  return changed ? ownKept(app, here, { ...text.value, ...changed }) : failed('gone');
}
