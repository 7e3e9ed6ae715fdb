import type { Deficiency, LoggedWording } from '../../../shared/domain/deficiency.ts';
import { mayMerge, mergedCourse, wasReported } from '../../../shared/domain/deficiency-ladder.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { done, failed } from '../answer.ts';
import type { Handlers } from '../handler.ts';
import { numbersInReports, setNumbersInReport } from '../store/vault/reports.ts';
import { asFlag } from '../store/decode.ts';
import { bringDrafts } from '../store/vault/log-drafts.ts';
import type { LogWriter } from '../store/vault/log-writer.ts';
import { deficienciesOf, inLog, logOf, wordingOf } from './log-session.ts';
import { newId } from './now.ts';

const firstOf = (words: readonly string[]): string => words.find((one) => one !== '') ?? '';

/** Brings everything of one deficiency to another, and leaves nothing of it behind. */
function bringOver(writer: LogWriter, into: Id, { id, wordings, answers }: Deficiency): void {
  for (const wording of wordings)
    writer.update('deficiency_wording', [wording.id], { deficiency_id: into, speaks: 0 });
  for (const answer of answers) writer.update('deficiency_answer', [answer.id], { deficiency_id: into });
  const known = numbersInReports(writer.tx, into);
  for (const [reportId, numbers] of numbersInReports(writer.tx, id)) {
    setNumbersInReport(writer, reportId, into, [...(known.get(reportId) ?? []), ...numbers]);
    setNumbersInReport(writer, reportId, id, []);
  }
  writer.remove('deficiency', [id]);
}

/** Takes a wording out of its deficiency; the reports it stood in are its own from now on. */
function takeOut(
  writer: LogWriter,
  { deficiency, wording }: { deficiency: Deficiency; wording: LoggedWording },
  id: Id,
): void {
  const { state, channel } = deficiency;
  const course =
    wording.sent || state === 'draft' ? { state, channel } : { state: 'released', channel: 'body' };
  const { theme, addresseeId } = deficiency;
  writer.insert('deficiency', { id, ...course, theme, addressee_id: addresseeId });
  const counts = asFlag(wording.origin === 'released');
  writer.update('deficiency_wording', [wording.id], { deficiency_id: id, speaks: 1, counts });
  const [speaker, next] = deficiency.wordings;
  if (speaker?.id === wording.id && next) writer.update('deficiency_wording', [next.id], { speaks: 1 });
  for (const [reportId, numbers] of numbersInReports(writer.tx, deficiency.id)) {
    if (!numbers.includes(wording.number)) continue;
    setNumbersInReport(writer, reportId, id, [wording.number]);
    const left = numbers.filter((number) => number !== wording.number);
    setNumbersInReport(writer, reportId, deficiency.id, left);
  }
}

/** The same barrier, met by several, and told apart again. Who met it is stored nowhere. */
export const mergingHandlers = {
  'log.merge': (app, session, { into: intoId, from }) => {
    const ids = [...new Set(from)].filter((id) => id !== intoId);
    const [into, ...others] = deficienciesOf(app, session, [intoId, ...ids]) as [Deficiency, ...Deficiency[]];
    if (!mayMerge(into, others)) return failed('not-now');
    const { state, channel, addresseeId } = mergedCourse(into, others);
    const all = [into, ...others];
    inLog(session, (writer) => {
      for (const one of others) bringOver(writer, into.id, one);
      writer.update('deficiency', [into.id], {
        state,
        channel,
        addressee_id: addresseeId,
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
    inLog(session, (writer) => {
      for (const { id } of deficiency.wordings)
        writer.update('deficiency_wording', [id], { speaks: asFlag(id === wordingId) });
    });
    return done(logOf(app, session));
  },
} satisfies Partial<Handlers>;
