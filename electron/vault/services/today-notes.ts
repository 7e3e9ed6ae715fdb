import type { Input } from '../../../shared/contract/contract.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import type { Without } from '../session.ts';
import { keepDraft, readDraft } from '../store/folder/drafts.ts';
import { addNote } from '../store/folder/notes.ts';
import { record } from '../store/history.ts';
import { keepLetterDraft, readLetterDraft } from '../store/vault/letters.ts';
import { markAsked } from '../store/vault/meetings.ts';
import { readFolder } from '../store/vault/people.ts';
import { inFolder } from './at-once.ts';
import { letterPut } from './front-page.ts';
import { newId, now } from './now.ts';
import { todayOf } from './today.ts';
import { cleanNote } from './without.ts';

/** The field for a new note in a folder: what is begun here is there, too. */
const noteDraft = 'note.new';

const isOnlyWithClient = (session: Without, id: Id): boolean =>
  readFolder(session.vault.db, id).choice === 'only';

/** Writes a note into the folder, and takes its draft away; or puts it into the letter box. */
function noted(
  app: App,
  session: Without,
  { id, meeting: _meeting, ...given }: Input<'today.note'>,
): Outcome<null, 'newer' | 'wrong-vault' | 'not-only'> {
  if (isOnlyWithClient(session, id))
    return letterPut(app, session, { id, text: given.text, kind: given.kind });
  const at = now(app.outside.clock);
  return inFolder(app, session, id, ({ db }) => {
    record(db, { at, label: 'note.add', mode: 'without' }, (recorder) =>
      addNote(recorder, { id: newId(app.outside.random), ...cleanNote(given), at }),
    );
    keepDraft(db, noteDraft, '', at);
    return null;
  });
}

export const todayHandlers = {
  'today.read': (app, session) => done(todayOf(app, session)),
  'today.skip': (app, session, { id }) => {
    markAsked(session.vault.db, id);
    return done(todayOf(app, session));
  },
  'today.note': (app, session, given) => {
    // Somebody who wanted nothing written, or still thinks, has no notes (product.md, rule 9).
    if (readFolder(session.vault.db, given.id).beginning !== 'start') return failed('wrong-mode');
    const note = noted(app, session, given);
    if (!note.ok) return note;
    if (given.meeting !== null) markAsked(session.vault.db, given.meeting);
    return done(todayOf(app, session));
  },
  'today.keepDraft': (app, session, { id, text }) => {
    if (isOnlyWithClient(session, id)) {
      keepLetterDraft(session.vault.db, id, text);
      return done(null);
    }
    return inFolder(app, session, id, ({ db }) => {
      keepDraft(db, noteDraft, text, now(app.outside.clock));
      return null;
    });
  },
  'today.readDraft': (app, session, { id }) =>
    isOnlyWithClient(session, id)
      ? done(readLetterDraft(session.vault.db, id))
      : inFolder(app, session, id, ({ db }) => readDraft(db, noteDraft)),
} satisfies Partial<Handlers>;
