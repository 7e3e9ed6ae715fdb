import type { FolderView } from '../../../shared/domain/folder.ts';
import type { Id, Plan, PlanChange, Statement, Step, Suggestion } from '../../../shared/domain/plan.ts';
import { applied, canApply } from '../../../shared/domain/plan-change.ts';
import { clean, oneLine } from '../../../shared/domain/text.ts';
import { failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import type { With } from '../session.ts';
import { readPlan } from '../store/folder/plan.ts';
import { savePlan } from '../store/folder/save-plan.ts';
import { readStatement, readStatements, settleStatement } from '../store/folder/statements.ts';
import { answerSuggestion, readSuggestion } from '../store/folder/suggestions.ts';
import type { ClientRecorder } from '../store/recorder.ts';
import { StoreError } from '../store/store-error.ts';
import { newId, today } from './now.ts';
import { cleanChange } from './without.ts';
import { writtenWith } from './written.ts';

/** One change of the plan, as `shared/domain` decides it. Throws StoreError `gone` when it cannot be made. */
function change(app: App, recorder: ClientRecorder, asked: PlanChange, id = newId(app.outside.random)): void {
  const before = readPlan(recorder.tx);
  if (!canApply(before, asked)) throw new StoreError('gone');
  savePlan(recorder, before, applied(before, asked, { id, today: today(app.outside.clock) }));
}

const changed = (app: App, session: With, asked: PlanChange): Outcome<FolderView, never> =>
  writtenWith(app, session, asked.kind, (recorder) => change(app, recorder, cleanChange(asked)));

/** A change that only the client's own screen makes, and that needs no name in a sentence said by phone. */
function rewritten(
  app: App,
  session: With,
  label: string,
  rewrite: (plan: Plan) => Plan,
): Outcome<FolderView, never> {
  return writtenWith(app, session, label, (recorder) => {
    const before = readPlan(recorder.tx);
    savePlan(recorder, before, rewrite(before));
  });
}

const mustHave = (found: boolean): void => {
  if (!found) throw new StoreError('gone');
};

const stepsRewritten =
  (id: Id, rewrite: (steps: Step[], at: number) => Step[]) =>
  (plan: Plan): Plan => {
    mustHave(plan.wishes.some(({ steps }) => steps.some((step) => step.id === id)));
    const wishes = plan.wishes.map((wish) => {
      const at = wish.steps.findIndex((step) => step.id === id);
      return at < 0 ? wish : { ...wish, steps: rewrite(wish.steps, at) };
    });
    return { wishes };
  };

/** What a yes to a suggestion does to the plan. */
function suggested({ about, words }: Suggestion): PlanChange {
  switch (about.kind) {
    case 'wish':
      return { kind: 'wish.add', words };
    case 'step':
      return { kind: 'step.add', wishId: about.wishId, words, doer: 'ombudsperson', doerName: '', due: null };
    case 'reword':
      return { kind: 'wish.reword', wishId: about.wishId, words };
  }
}

/** Settles one sentence; a confirmed change whose wish or step is gone meanwhile is kept as a sentence only. */
function settle(
  app: App,
  recorder: ClientRecorder,
  statement: Statement,
  answer: 'confirm' | 'strike',
): void {
  settleStatement(recorder, statement.id, answer === 'confirm' ? 'confirmed' : 'struck');
  if (answer === 'strike' || !statement.change) return;
  // A wish or step said by phone keeps the statement's name, so that later statements about it find it.
  if (canApply(readPlan(recorder.tx), statement.change))
    change(app, recorder, statement.change, statement.id);
}

export const planHandlers = {
  'wish.add': (app, session, { words }) => changed(app, session, { kind: 'wish.add', words }),
  'wish.reword': (app, session, { id, words }) =>
    changed(app, session, { kind: 'wish.reword', wishId: id, words }),
  'wish.move': (app, session, { id, to }) => changed(app, session, { kind: 'wish.move', wishId: id, to }),
  'wish.choose': (app, session, { id, chosen }) => {
    if (chosen) return changed(app, session, { kind: 'wish.choose', wishId: id });
    return rewritten(app, session, 'wish.choose', (plan) => ({
      wishes: plan.wishes.map((wish) => (wish.id === id ? { ...wish, chosen: false } : wish)),
    }));
  },
  'wish.close': (app, session, { id, closing }) =>
    changed(app, session, { kind: 'wish.close', wishId: id, closing }),
  'wish.reopen': (app, session, { id }) => changed(app, session, { kind: 'wish.reopen', wishId: id }),
  'wish.remove': (app, session, { id }) =>
    rewritten(app, session, 'wish.remove', (plan) => {
      mustHave(plan.wishes.some((wish) => wish.id === id));
      return { wishes: plan.wishes.filter((wish) => wish.id !== id) };
    }),
  'step.add': (app, session, step) => changed(app, session, { kind: 'step.add', ...step }),
  'step.change': (app, session, { id, done: isDone, ...given }) =>
    rewritten(
      app,
      session,
      'step.change',
      stepsRewritten(id, (steps) =>
        steps.map((step) =>
          step.id === id
            ? {
                ...step,
                words: clean(given.words),
                doer: given.doer,
                doerName: oneLine(clean(given.doerName)),
                due: given.due,
                outcome: clean(given.outcome),
                done: isDone ? (step.done ?? today(app.outside.clock)) : null,
              }
            : step,
        ),
      ),
    ),
  'step.remove': (app, session, { id }) =>
    rewritten(
      app,
      session,
      'step.remove',
      stepsRewritten(id, (steps, at) => steps.toSpliced(at, 1)),
    ),
  'suggestion.answer': (app, session, { id, answer }) => {
    const suggestion = readSuggestion(session.folder.db, id);
    if (!suggestion) return failed('gone');
    if (suggestion.state === 'yes' || suggestion.state === 'no') return failed('settled');
    return writtenWith(app, session, 'suggestion.answer', (recorder) => {
      if (answer === 'yes') change(app, recorder, suggested(suggestion));
      answerSuggestion(recorder, id, answer);
    });
  },
  'statement.settle': (app, session, { id, answer }) => {
    const statement = readStatement(session.folder.db, id);
    if (!statement) return failed('gone');
    if (statement.state !== 'waiting') return failed('settled');
    return writtenWith(app, session, 'statement.settle', (recorder) =>
      settle(app, recorder, statement, answer),
    );
  },
  'statement.settleAll': (app, session, { answer }) =>
    writtenWith(app, session, 'statement.settleAll', (recorder) => {
      const waiting = readStatements(recorder.tx).filter(({ state }) => state === 'waiting');
      for (const statement of waiting) settle(app, recorder, statement, answer);
    }),
} satisfies Partial<Handlers>;
