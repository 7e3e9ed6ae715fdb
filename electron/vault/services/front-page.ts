import type { Input } from '../../../shared/contract/contract.ts';
import type { FrontPage } from '../../../shared/domain/folder.ts';
import { clean, oneLine } from '../../../shared/domain/text.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import { sealedLetter } from '../keys/letter-seal.ts';
import type { Beside, With, Without } from '../session.ts';
import { changeFrontPage } from '../store/folder/front-page.ts';
import { readFrontPage } from '../store/front-page-file.ts';
import { addLetter, keepLetterDraft, readLetterDraft } from '../store/vault/letters.ts';
import { readFolder } from '../store/vault/people.ts';
import { viewed } from './folder-view.ts';
import { followFrontPage } from './following.ts';
import { newId, now } from './now.ts';
import { recordedIn } from './written.ts';

/** Writes what may be read alone: first in the folder, where it can be undone, then in its file. Throws StoreError. */
export function setFrontPage(app: App, session: Beside | With, given: FrontPage, label: string): void {
  const page = {
    reach: clean(given.reach),
    nextMeeting: oneLine(clean(given.nextMeeting)),
    crisis: clean(given.crisis),
  };
  recordedIn(app, session, session.folder, label, (recorder) => changeFrontPage(recorder, page));
  followFrontPage(app, session.vault, session.folder);
}

/** Puts a note into the letter box of a folder that opens only with its client. */
export function letterPut(
  app: App,
  session: Without,
  { id, text, kind }: Input<'letter.add'>,
): Outcome<null, 'not-only'> {
  const { choice, letterPublic } = readFolder(session.vault.db, id);
  if (choice !== 'only' || !letterPublic) return failed('not-only');
  const { random, clock } = app.outside;
  const at = now(clock);
  // SECURITY: from here on nobody reads it without the client, the one who wrote it included.
  const sealed = sealedLetter(letterPublic, JSON.stringify({ text: clean(text), kind, at }), random);
  addLetter(session.vault.db, id, { id: newId(random), sealed, at });
  return done(null);
}

export const frontHandlers = {
  'front.read': (app, session, { id }) => {
    const { frontId, frontKey } = readFolder(session.vault.db, id);
    return done(readFrontPage(app.dir, frontId, frontKey));
  },
  'front.set': (app, session, page) => {
    setFrontPage(app, session, page, 'front.set');
    return done(viewed(session, session.folder));
  },
  'letter.add': letterPut,
  'letter.keepDraft': (_app, session, { id, text }) => {
    if (readFolder(session.vault.db, id).choice !== 'only') return failed('not-only');
    keepLetterDraft(session.vault.db, id, text);
    return done(null);
  },
  'letter.readDraft': (_app, session, { id }) => done(readLetterDraft(session.vault.db, id)),
} satisfies Partial<Handlers>;
