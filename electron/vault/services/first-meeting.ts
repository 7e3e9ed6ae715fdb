import { concernRefusal } from '../../../shared/domain/first-meeting.ts';
import { clean } from '../../../shared/domain/text.ts';
import { done, failed } from '../answer.ts';
import { blankPdf } from '../documents/blank-pdf.ts';
import type { Handlers } from '../handler.ts';
import { addConcern, removeConcern, setCame } from '../store/folder/first-meeting.ts';
import { ownQuestions } from '../store/vault/feedback.ts';
import { readSetting, writeSetting } from '../store/vault/settings.ts';
import { blankQuestions, blankWords } from './blank-words.ts';
import { newId, today } from './now.ts';
import { savedWithoutKey } from './save.ts';
import { writtenOpen } from './written.ts';

export const firstMeetingHandlers = {
  'came.set': (app, session, { came }) =>
    writtenOpen(app, session, 'came.set', (recorder) => setCame(recorder, came)),
  'concern.note': (app, session, { made, told }) => {
    const why = concernRefusal(made, told, today(app.outside.clock));
    if (why !== null || told === null) return failed(why ?? 'not-told');
    return writtenOpen(app, session, 'concern.note', (recorder) =>
      addConcern(recorder, { id: newId(app.outside.random), made, told }),
    );
  },
  'concern.remove': (app, session, { id }) =>
    writtenOpen(app, session, 'concern.remove', (recorder) => removeConcern(recorder, id)),
  'pointOn.read': (_app, session) => done(readSetting(session.vault.db, 'point-on') ?? ''),
  'pointOn.save': (_app, session, { words }) => {
    writeSetting(session.vault.db, 'point-on', clean(words));
    return done(null);
  },
  'blank.save': (app, { vault }, { form, language, large }) =>
    savedWithoutKey(
      app,
      { exit: 'blank-form', form, language, large, questions: ownQuestions(vault.db) },
      (exit) =>
        blankPdf(
          {
            form: exit.form,
            language: exit.language,
            large: exit.large,
            made: app.outside.clock.now(),
            questions: blankQuestions(exit.questions, exit.language),
          },
          blankWords(exit.language),
        ),
    ),
} satisfies Partial<Handlers>;
