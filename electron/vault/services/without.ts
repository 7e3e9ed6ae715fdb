import type { Input } from '../../../shared/contract/contract.ts';
import type { FolderView } from '../../../shared/domain/folder.ts';
import type { Id, Note, PlanChange } from '../../../shared/domain/plan.ts';
import { clean, oneLine } from '../../../shared/domain/text.ts';
import { ownStep } from '../../../shared/domain/who-may.ts';
import { failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import type { Without } from '../session.ts';
import { addNote, changeNote, readNote, removeNote } from '../store/folder/notes.ts';
import { readStep } from '../store/folder/plan.ts';
import { addStatement, readStatement, removeStatement } from '../store/folder/statements.ts';
import { tellStep } from '../store/folder/steps.ts';
import { addSuggestion, readSuggestion, removeSuggestion } from '../store/folder/suggestions.ts';
import type { Recorder } from '../store/recorder.ts';
import { newId, today } from './now.ts';
import { writtenOpen } from './written.ts';

/** The words in a change, cleaned like every other text. */
export function cleanChange(change: PlanChange): PlanChange {
  switch (change.kind) {
    case 'wish.add':
    case 'wish.reword':
      return { ...change, words: clean(change.words) };
    case 'wish.close':
      return { ...change, closing: clean(change.closing) };
    case 'step.add':
      return { ...change, words: clean(change.words), doerName: oneLine(clean(change.doerName)) };
    case 'step.done':
      return { ...change, outcome: clean(change.outcome) };
    case 'wish.move':
    case 'wish.choose':
    case 'wish.reopen':
      return change;
  }
}

/** A note as it is kept, cleaned like every other text. */
export const cleanNote = ({
  text,
  kind,
  way,
  agency,
}: Input<'note.add'>): Pick<Note, 'text' | 'kind'> & Partial<Pick<Note, 'way' | 'agency'>> => ({
  text: clean(text),
  kind,
  ...(way !== undefined && { way }),
  ...(agency !== undefined && { agency: oneLine(agency) }),
});

/** Changes a note that the client has said nothing to. */
function onNote(
  app: App,
  session: Without,
  label: string,
  id: Id,
  work: (recorder: Recorder) => void,
): Outcome<FolderView, 'no-folder' | 'settled'> {
  if (!session.folder) return failed('no-folder');
  const note = readNote(session.folder.db, id);
  // SECURITY: what the client commented on or struck stays as they saw it.
  if (note !== null && (note.comment !== '' || note.struck !== null)) return failed('settled');
  return writtenOpen(app, session, label, work);
}

export const withoutHandlers = {
  'note.add': (app, session, given) =>
    writtenOpen(app, session, 'note.add', (recorder) =>
      addNote(recorder, { id: newId(app.outside.random), ...cleanNote(given), at: recorder.at }),
    ),
  'note.change': (app, session, given) =>
    onNote(app, session, 'note.change', given.id, (recorder) =>
      changeNote(recorder, given.id, cleanNote(given)),
    ),
  'note.remove': (app, session, { id }) =>
    onNote(app, session, 'note.remove', id, (recorder) => removeNote(recorder, id)),
  'statement.add': (app, session, { said, channel, change }) =>
    writtenOpen(app, session, 'statement.add', (recorder) =>
      addStatement(recorder, {
        id: newId(app.outside.random),
        said: clean(said),
        // At the table before there is a key, what the client says is kept as that (product.md, The client's key).
        channel: session.mode === 'beside' ? 'before-key' : channel,
        at: recorder.at,
        change: change && cleanChange(change),
      }),
    ),
  'statement.remove': (app, session, { id }) => {
    if (!session.folder) return failed('no-folder');
    if (readStatement(session.folder.db, id)?.state !== 'waiting') return failed('settled');
    return writtenOpen(app, session, 'statement.remove', (recorder) => removeStatement(recorder, id));
  },
  'suggestion.add': (app, session, { about, words }) =>
    writtenOpen(app, session, 'suggestion.add', (recorder) =>
      addSuggestion(recorder, { id: newId(app.outside.random), about, words: clean(words), at: recorder.at }),
    ),
  'suggestion.remove': (app, session, { id }) => {
    if (!session.folder) return failed('no-folder');
    const state = readSuggestion(session.folder.db, id)?.state;
    if (state !== 'waiting' && state !== 'later') return failed('settled');
    return writtenOpen(app, session, 'suggestion.remove', (recorder) => removeSuggestion(recorder, id));
  },
  'step.tell': (app, session, { id, outcome, done: isDone }) => {
    if (!session.folder) return failed('no-folder');
    const step = readStep(session.folder.db, id);
    if (!step) return failed('gone');
    // SECURITY: without the client nothing of the plan changes but what came of the ombudsperson's own steps (rule 2).
    if (!ownStep(step)) return failed('not-your-step');
    const told = { outcome: clean(outcome), done: isDone ? (step.done ?? today(app.outside.clock)) : null };
    return writtenOpen(app, session, 'step.tell', (recorder) => tellStep(recorder, id, told));
  },
} satisfies Partial<Handlers>;
