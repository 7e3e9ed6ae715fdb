import type { Input } from '../../../shared/contract/contract.ts';
import type { ApplicationChange } from '../../../shared/domain/application.ts';
import { clean, oneLine } from '../../../shared/domain/text.ts';
import { done, failed } from '../answer.ts';
import type { Handlers } from '../handler.ts';
import { addApplication, changeApplication, removeApplication } from '../store/folder/applications.ts';
import { commentNote, readNotes, strikeNote } from '../store/folder/notes.ts';
import { setReview } from '../store/folder/review.ts';
import { newId, today } from './now.ts';
import { writtenOpen, writtenWith } from './written.ts';

/** What is given of an application, its words cleaned; a needed paper without words is none. */
function cleanApplication({
  id: _id,
  sought,
  agency,
  askedFor,
  papers,
  ...days
}: Input<'application.change'>): ApplicationChange {
  const given = Object.fromEntries(Object.entries(days).filter(([, value]) => value !== undefined));
  return {
    ...given,
    ...(sought !== undefined && { sought: clean(sought) }),
    ...(agency !== undefined && { agency: oneLine(agency) }),
    ...(askedFor !== undefined && { askedFor: clean(askedFor) }),
    ...(papers !== undefined && {
      papers: papers
        .map(({ words, got }) => ({ words: oneLine(words), got }))
        .filter(({ words }) => words !== ''),
    }),
  };
}

export const contactHandlers = {
  'note.comment': (app, session, { id, comment }) =>
    writtenWith(app, session, 'note.comment', (recorder) => commentNote(recorder, id, clean(comment))),
  'note.strike': (app, session, { id, struck }) =>
    writtenWith(app, session, 'note.strike', (recorder) => strikeNote(recorder, id, struck)),
  'note.older': (_app, session, part) =>
    session.folder ? done(readNotes(session.folder.db, part)) : failed('no-folder'),
  'application.add': (app, session, { sought, agency }) =>
    writtenOpen(app, session, 'application.add', (recorder) =>
      addApplication(recorder, {
        id: newId(app.outside.random),
        sought: clean(sought),
        agency: oneLine(agency),
        added: today(app.outside.clock),
      }),
    ),
  'application.change': (app, session, change) =>
    writtenOpen(app, session, 'application.change', (recorder) =>
      changeApplication(recorder, change.id, cleanApplication(change)),
    ),
  'application.remove': (app, session, { id }) =>
    writtenOpen(app, session, 'application.remove', (recorder) => removeApplication(recorder, id)),
  'review.set': (app, session, review) =>
    writtenOpen(app, session, 'review.set', (recorder) => setReview(recorder, review)),
} satisfies Partial<Handlers>;
