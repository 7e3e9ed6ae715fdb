import fc from 'fast-check';
import { addDays } from '../../../shared/domain/calendar.ts';
import type { Day, Plan, PlanChange, Statement, Step, Wish } from '../../../shared/domain/plan.ts';
import { stepDoers } from '../../../shared/domain/plan.ts';

/** A day of this century. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 36_000 })
  .map((count) => addDays('2000-01-01', count));

/** Text of any kind, half surrogate pairs and control characters among it. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'o',
      '\u0308',
      '\r',
      '\n',
      '\t',
      '\0',
      '\u202e',
      '\u2067',
      '\u200d',
      'م',
      '\ud83d',
      ' ',
    ),
  }),
);

export const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  wishId: 'w',
  words: `words of ${id}`,
  doer: 'me',
  doerName: '',
  due: null,
  outcome: '',
  done: null,
  ...more,
});

export const wish = (id: string, more: Partial<Wish> = {}): Wish => ({
  id,
  words: `words of ${id}`,
  chosen: false,
  closed: null,
  closing: '',
  added: '2026-01-01',
  steps: [],
  ...more,
});

/** A plan with up to six wishes w0, w1..., some closed, at most one chosen, with steps named after them. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .array(
    fc.record({
      closed: fc.option(anyDay),
      steps: fc.array(fc.record({ done: fc.option(anyDay), outcome: fc.constantFrom('', 'It went well') }), {
        maxLength: 3,
      }),
    }),
    { maxLength: 6 },
  )
  .map((wishes) => ({
    wishes: wishes.map((one, at) =>
      wish(`w${String(at)}`, {
        closed: one.closed,
        chosen: at === 0 && one.closed === null,
        steps: one.steps.map((more, n) =>
          step(`s${String(at)}.${String(n)}`, { wishId: `w${String(at)}`, ...more }),
        ),
      }),
    ),
  }));

const someWish = fc.integer({ min: 0, max: 7 }).map((at) => `w${String(at)}`);
const someStep = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 3 }))
  .map(([at, n]) => `s${String(at)}.${String(n)}`);
const words = fc.string({ minLength: 1, maxLength: 20 });

/** Any change, many of them about wishes and steps that are not there. */
export const anyChange: fc.Arbitrary<PlanChange> = fc.oneof(
  fc.record({ kind: fc.constant('wish.add' as const), words }),
  fc.record({ kind: fc.constant('wish.reword' as const), wishId: someWish, words }),
  fc.record({
    kind: fc.constant('wish.move' as const),
    wishId: someWish,
    to: fc.integer({ min: 0, max: 9 }),
  }),
  fc.record({ kind: fc.constant('wish.choose' as const), wishId: someWish }),
  fc.record({
    kind: fc.constant('wish.close' as const),
    wishId: someWish,
    closing: fc.string({ maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant('wish.reopen' as const), wishId: someWish }),
  fc.record({
    kind: fc.constant('step.add' as const),
    wishId: someWish,
    words,
    doer: fc.constantFrom(...stepDoers),
    doerName: fc.constant(''),
    due: fc.option(anyDay),
  }),
  fc.record({
    kind: fc.constant('step.done' as const),
    stepId: someStep,
    outcome: fc.string({ maxLength: 5 }),
  }),
);

export const statement = (
  id: string,
  change: PlanChange | null,
  more: Partial<Statement> = {},
): Statement => ({
  id,
  said: `said in ${id}`,
  channel: 'phone',
  at: '2026-03-01T10:00:00.000Z',
  change,
  state: 'waiting',
  ...more,
});

/** Statements with changes of any kind, in any state. */
export const anyStatements: fc.Arbitrary<Statement[]> = fc
  .array(
    fc.record({
      change: fc.option(anyChange),
      state: fc.constantFrom('waiting' as const, 'confirmed' as const, 'struck' as const),
      day: anyDay,
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(({ change, state, day }, at) =>
      statement(`t${String(at)}`, change, { state, at: `${day}T08:00:00.000Z` }),
    ),
  );
