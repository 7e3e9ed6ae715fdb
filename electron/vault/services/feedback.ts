import {
  answered,
  feedbackOptions,
  isOver,
  periodOf,
  type AnsweredQuestion,
  type Feedback,
  type FeedbackPeriod,
  type FeedbackQuestion,
} from '../../../shared/domain/feedback.ts';
import { suppressed } from '../../../shared/domain/suppress.ts';
import { clean, oneLine } from '../../../shared/domain/text.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { done, failed } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import type { Presence } from '../keys/presence.ts';
import type { With } from '../session.ts';
import { addFeedback, removeFeedback } from '../store/folder/feedback.ts';
import { withExit, type OwnText } from '../store/folder/own-text.ts';
import { recordWith } from '../store/history.ts';
import {
  countAnswers,
  readAllQuestions,
  readCounts,
  readPassedWords,
  readQuestions,
  writeQuestions,
  type AnswerCount,
} from '../store/vault/feedback.ts';
import { mayLeave, refused } from './exits.ts';
import { viewed } from './folder-view.ts';
import { listed } from './listed.ts';
import { newId, now, today } from './now.ts';
import { ownChanged, ownKept, ownText } from './own-text.ts';

/** What the client decided about their answers. */
interface Decided {
  feedback: Feedback;
  period: string;
  given: Input<'feedback.finish'>;
  /** The client's key on the spot; null when nothing is passed on. */
  presence: Presence | null;
}

const countable = (one: AnsweredQuestion): boolean => one.kind !== 'words';

/** What the blocks hold afterwards: nothing unfinished, and what is kept or was passed on by there. */
function inBlocks(text: OwnText, { feedback, period, given, presence }: Decided): OwnText {
  const kept: OwnText = {
    ...text,
    unfinished: [],
    counted: given.count ? [...text.counted, period] : text.counted,
    feedback: given.place === 'own' ? [feedback, ...text.feedback] : text.feedback,
  };
  if (!presence || given.place === 'folder') return kept;
  // SECURITY: a line in the folder's own list would tell of answers that are kept where nobody else reads.
  const { id, at } = feedback;
  return withExit(
    kept,
    { id, at, kind: 'feedback', pages: [], named: false, struck: 0, digest: '' },
    presence,
  );
}

/** Keeps the answers in the folder, where both can read them, and lists there that they were passed on. */
function inFolder(app: App, session: With, { feedback, presence }: Decided): void {
  recordWith(session.folder.db, session.presence, { at: feedback.at, label: 'feedback.finish' }, (recorder) =>
    addFeedback(recorder, feedback),
  );
  if (presence) listed(app, session, session.folder, { kind: 'feedback.passed', named: false }, presence);
}

/** What leaves the folder: counts, and words the client said yes to, unlinked from it and from each other. */
function passedOn(app: App, session: With, { feedback, period, given }: Decided): void {
  const counts = given.count ? feedback.answers.filter(countable) : [];
  const passed = feedback.answers.filter((one) => !countable(one) && given.pass.includes(one.id));
  countAnswers(
    session.vault.db,
    counts,
    passed.map(({ answer }) => answer),
    period,
    app.outside.random,
  );
}

function countsOf(
  questions: readonly FeedbackQuestion[],
  counts: readonly AnswerCount[],
): FeedbackPeriod['counts'] {
  return questions
    .filter(({ id }) => counts.some(({ question }) => question === id))
    .map((question) => {
      const options = feedbackOptions[question.kind];
      const line = suppressed(
        options.map(
          (option) => counts.find((one) => one.question === question.id && one.answer === option)?.count ?? 0,
        ),
      );
      return {
        question,
        cells: options.map((option, at) => ({ option, count: line.cells[at] ?? null })),
        total: line.total,
      };
    });
}

export const feedbackHandlers = {
  'feedback.questions': (_app, session) => done(readQuestions(session.vault.db)),
  'feedback.setQuestions': (app, session, { questions }) => {
    const cleaned = questions.map(({ sv, en, ...rest }) => ({
      ...rest,
      sv: oneLine(clean(sv)),
      en: oneLine(clean(en)),
    }));
    writeQuestions(session.vault.db, cleaned, () => newId(app.outside.random));
    return done(readQuestions(session.vault.db));
  },
  'feedback.keepDraft': (app, session, { answers }) => {
    const kept = ownChanged(app, session, () => ({ unfinished: answers }));
    return kept.ok ? done(null) : kept;
  },
  'feedback.readDraft': (app, session) => {
    const text = ownText(app, session);
    if (!text.ok) return text;
    const counted = text.value.counted.includes(periodOf(today(app.outside.clock)));
    return done({ answers: text.value.unfinished, counted });
  },
  'feedback.finish': (app, session, given) => {
    const text = ownText(app, session);
    if (!text.ok) return text;
    const answers = answered(readQuestions(session.vault.db), given.answers);
    if (answers.length === 0) return failed('nothing-answered');
    const period = periodOf(today(app.outside.clock));
    // SECURITY: one person counts once in a half-year; six answers of one must not show as six people.
    if (given.count && text.value.counted.includes(period)) return failed('already-counted');
    const feedback: Feedback = { id: newId(app.outside.random), at: now(app.outside.clock), answers };
    const passes = given.count || given.pass.length > 0;
    const leaves = passes ? mayLeave(app, session, null) : null;
    if (leaves && !leaves.allowed) return refused(leaves.why);
    const decided: Decided = { feedback, period, given, presence: leaves?.presence ?? null };
    const kept = ownKept(app, session, inBlocks(text.value, decided));
    if (!kept.ok) return kept;
    if (given.place === 'folder') inFolder(app, session, decided);
    if (passes) {
      passedOn(app, session, decided);
      session.exit = null;
    }
    return done(viewed(session, session.folder));
  },
  'feedback.remove': (app, session, { id }) => {
    const moment = { at: now(app.outside.clock), label: 'feedback.remove' };
    recordWith(session.folder.db, session.presence, moment, (recorder) => removeFeedback(recorder, id));
    return done(viewed(session, session.folder));
  },
  'feedback.results': (app, session) => {
    const day = today(app.outside.clock);
    const [questions, counts, words] = [
      readAllQuestions(session.vault.db),
      readCounts(session.vault.db),
      readPassedWords(session.vault.db),
    ];
    const periods = [...new Set([...counts, ...words].map(({ period }) => period))];
    // SECURITY: a half-year that is running is not shown: what came between two looks would be one person's.
    const over = periods.filter((period) => isOver(period, day)).sort((a, b) => (a < b ? 1 : -1));
    return done(
      over.map((period) => ({
        period,
        counts: countsOf(
          questions,
          counts.filter((one) => one.period === period),
        ),
        words: words.filter((one) => one.period === period).map((one) => one.words),
      })),
    );
  },
} satisfies Partial<Handlers>;
