import { promptsOf } from '../../../shared/catalogs/plan-ways.ts';
import type { FolderView } from '../../../shared/domain/folder.ts';
import type { Day } from '../../../shared/domain/plan.ts';
import { askable, mostQuestions } from '../../../shared/domain/still-wanted.ts';
import { clean } from '../../../shared/domain/text.ts';
import { failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import type { With } from '../session.ts';
import { readCrisisPage, writeCrisisPart } from '../store/folder/crisis.ts';
import { addOwnWords, endOwnWords, readOwnWords, removeOwnWords } from '../store/folder/own-words.ts';
import { readPlan } from '../store/folder/plan.ts';
import { confirmStill, countAsked, readStill } from '../store/folder/still.ts';
import { chooseWay, readWay, writeWayAnswer } from '../store/folder/way.ts';
import type { ClientRecorder } from '../store/recorder.ts';
import { newId, today } from './now.ts';
import { writtenWith } from './written.ts';

/** Writes what the client does, and shows the folder as it is then. */
function wrote(
  app: App,
  session: With,
  label: string,
  work: (recorder: ClientRecorder, day: Day) => void,
): Outcome<FolderView, never> {
  const day = today(app.outside.clock);
  return writtenWith(app, session, label, (recorder) => work(recorder, day));
}

export const crisisHandlers = {
  'crisis.set': (app, session, { part, words }) =>
    wrote(app, session, 'crisis.set', (recorder, day) => writeCrisisPart(recorder, part, clean(words), day)),
  'own.add': (app, session, { words, replaces, asked }) =>
    wrote(app, session, 'own.add', (recorder, day) => {
      addOwnWords(recorder, { id: newId(app.outside.random), words: clean(words), replaces }, day);
      if (asked) countAsked(recorder, day, 1);
    }),
  'own.end': (app, session, { id, asked }) =>
    wrote(app, session, 'own.end', (recorder, day) => {
      endOwnWords(recorder, id, day);
      if (asked) countAsked(recorder, day, 1);
    }),
  'own.remove': (app, session, { id }) =>
    wrote(app, session, 'own.remove', (recorder) => removeOwnWords(recorder, id)),
  'still.answer': (app, session, { id, answer }) => {
    const { db } = session.folder;
    const things = askable({
      ownWords: readOwnWords(db),
      plan: readPlan(db),
      crisis: readCrisisPage(db),
      way: readWay(db).way,
      still: readStill(db),
    });
    if (!things.some((thing) => thing.id === id)) return failed('gone');
    return wrote(app, session, 'still.answer', (recorder, day) => {
      countAsked(recorder, day, answer === 'not-today' ? mostQuestions : 1);
      // A wish or the page that changes is rewritten where it stands; either way it has been asked about today.
      if (answer !== 'not-today') confirmStill(recorder, id, day);
    });
  },
  'way.choose': (app, session, { way }) =>
    wrote(app, session, 'way.choose', (recorder) => chooseWay(recorder, way)),
  'way.answer': (app, session, { way, prompt, words }) => {
    if (!promptsOf(way).includes(prompt)) return failed('gone');
    return wrote(app, session, 'way.answer', (recorder) =>
      writeWayAnswer(recorder, { way, prompt, words: clean(words) }, newId(app.outside.random)),
    );
  },
} satisfies Partial<Handlers>;
