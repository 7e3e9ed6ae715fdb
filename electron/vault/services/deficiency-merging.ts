import type { Deficiency, LoggedWording } from '../../../shared/domain/deficiency.ts';
import {
  mayMerge,
  mergedCourse,
  stateAnswered,
  stateWithout,
  wasReported,
} from '../../../shared/domain/deficiency-ladder.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { done, failed } from '../answer.ts';
import type { Handlers } from '../handler.ts';
import { numbersInReports, setNumbersInReports } from '../store/vault/reports.ts';
import { asFlag } from '../store/decode.ts';
import { everyMonth, readDeficiencies } from '../store/vault/deficiencies.ts';
import { bringDrafts } from '../store/vault/log-drafts.ts';
import type { LogWriter } from '../store/vault/log-writer.ts';
import { deficienciesOf, inLog, logOf, wordingOf } from './log-session.ts';
import { newId } from './now.ts';

const firstOf = (words: readonly string[]): string => words.find((one) => one !== '') ?? '';

/** Brings everything of the others to one deficiency, and leaves nothing of them behind. */
function bringOver(writer: LogWriter, into: Id, others: readonly Id[]): void {
  // What is not shown, as the clock stands, is of them too, and would go with them.
  const all = readDeficiencies(writer.tx, everyMonth, others);
  const keysOf = (rows: readonly { id: Id }[]) => rows.map(({ id }) => [id]);
  writer.updateAll('deficiency_wording', keysOf(all.flatMap(({ wordings }) => wordings)), {
    deficiency_id: into,
    speaks: 0,
  });
  writer.updateAll('deficiency_answer', keysOf(all.flatMap(({ answers }) => answers)), {
    deficiency_id: into,
  });
  const stood = numbersInReports(writer.tx, [into, ...others]);
  const inReport = new Map<Id, string[]>();
  for (const id of [into, ...others])
    for (const { reportId, numbers } of stood.filter(({ deficiencyId }) => deficiencyId === id))
      inReport.set(reportId, [...(inReport.get(reportId) ?? []), ...numbers]);
  setNumbersInReports(writer, [
    ...stood.filter(({ deficiencyId }) => deficiencyId !== into).map((one) => ({ ...one, numbers: [] })),
    ...[...inReport].map(([reportId, numbers]) => ({ reportId, deficiencyId: into, numbers })),
  ]);
  writer.removeAll(
    'deficiency',
    others.map((id) => [id]),
  );
}

/** Takes a wording out of its deficiency; the reports it stood in are its own from now on. */
function takeOut(
  writer: LogWriter,
  { deficiency, wording }: { deficiency: Deficiency; wording: LoggedWording },
  id: Id,
): void {
  const { channel } = deficiency;
  // The answers stay where they are.
  const state = stateWithout(0, deficiency);
  const course =
    wording.sent || state === 'draft' ? { state, channel } : { state: 'released', channel: 'body' };
  const { theme, addresseeId } = deficiency;
  writer.insert('deficiency', { id, ...course, theme, addressee_id: addresseeId });
  const counts = asFlag(wording.origin === 'released');
  writer.update('deficiency_wording', [wording.id], { deficiency_id: id, speaks: 1, counts });
  const [speaker, next] = deficiency.wordings;
  if (speaker?.id === wording.id && next) writer.update('deficiency_wording', [next.id], { speaks: 1 });
  const { number } = wording;
  const stood = numbersInReports(writer.tx, [deficiency.id]).filter(({ numbers }) =>
    numbers.includes(number),
  );
  setNumbersInReports(writer, [
    ...stood.map((one) => ({ ...one, numbers: one.numbers.filter((other) => other !== number) })),
    ...stood.map(({ reportId }) => ({ reportId, deficiencyId: id, numbers: [number] })),
  ]);
}

/** The same barrier, met by several, and told apart again. Who met it is stored nowhere. */
export const mergingHandlers = {
  'log.merge': (app, session, { into: intoId, from }) => {
    const ids = [...new Set(from)].filter((id) => id !== intoId);
    const [into, ...others] = deficienciesOf(app, session, [intoId, ...ids]) as [Deficiency, ...Deficiency[]];
    if (!mayMerge(into, others)) return failed('not-now');
    const { state, channel, addresseeId } = mergedCourse(into, others);
    const all = [into, ...others];
    const asFar = all.filter((one) => one.channel === channel);
    inLog(session, (writer) => {
      bringOver(writer, into.id, ids);
      writer.update('deficiency', [into.id], {
        // An answer from there that comes along counts for what was reported before it.
        state: asFar.some((one) => one.state === 'answered') ? stateAnswered(state) : state,
        channel,
        addressee_id: addresseeId ?? asFar.flatMap((one) => one.addresseeId ?? [])[0] ?? null,
        theme: firstOf(all.map(({ theme }) => theme)),
        changed: all.flatMap(({ changed }) => (changed === '' ? [] : changed)).join('\n'),
        changed_on: all.find(({ changedOn }) => changedOn !== null)?.changedOn ?? null,
      });
      bringDrafts(writer.tx, into.id, ids);
    });
    return done(logOf(app, session));
  },
  'log.split': (app, session, { wordingId }) => {
    const found = wordingOf(app, session, wordingId);
    const rest = found.deficiency.wordings.filter(({ id }) => id !== wordingId);
    // What was reported leaves something reported behind; what is new can be taken out instead.
    const staysTrue = !wasReported(found.deficiency.state) || rest.some(({ sent }) => sent);
    if (rest.length === 0 || !staysTrue) return failed('not-now');
    inLog(session, (writer) => takeOut(writer, found, newId(app.outside.random)));
    return done(logOf(app, session));
  },
  'log.speaks': (app, session, { wordingId }) => {
    const { deficiency } = wordingOf(app, session, wordingId);
    const others = deficiency.wordings.filter(({ id }) => id !== wordingId).map(({ id }) => [id]);
    inLog(session, (writer) => {
      writer.updateAll('deficiency_wording', others, { speaks: 0 });
      writer.update('deficiency_wording', [wordingId], { speaks: 1 });
    });
    return done(logOf(app, session));
  },
} satisfies Partial<Handlers>;
