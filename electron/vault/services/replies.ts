import { createHash } from 'node:crypto';
import type { ReplyPreview } from '../../../shared/contract/reply-calls.ts';
import { stances, type Deficiency, type MadeReport, type Stance } from '../../../shared/domain/deficiency.ts';
import { isBeforeReports, stateAnswered } from '../../../shared/domain/deficiency-ladder.ts';
import type { AgencyLine } from '../../../shared/domain/directory.ts';
import type { Day, Id } from '../../../shared/domain/plan.ts';
import {
  matchReply,
  type KnownForReply,
  type KnownNumber,
  type MatchedAnswer,
  type MatchedReply,
  type ReadReply,
} from '../../../shared/domain/reply.ts';
import { owner } from '../../../shared/domain/report.ts';
import { reply as english } from '../../../shared/i18n/en/document-reply.ts';
import { reply as swedish } from '../../../shared/i18n/sv/document-reply.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import { wordsMark } from '../replies/mark.ts';
import { largestReply, type OpenedReply, type ReplyFileFault } from '../replies/reply-file.ts';
import type { Without } from '../session.ts';
import { addAnswer } from '../store/vault/deficiency-answers.ts';
import { readLog } from '../store/vault/deficiencies.ts';
import { listAgencies } from '../store/vault/directory.ts';
import { isKnownReply, noteReply } from '../store/vault/replies.ts';
import { reportsOf } from '../store/vault/reports.ts';
import { readChosen } from './chosen-file.ts';
import { inLog, logOf, shownMonth } from './log-session.ts';
import { newId, today } from './now.ts';
import { isOwnFile } from './own-files.ts';
import { tellsNobody } from './deficiency-wordings.ts';

const stanceNames = Object.fromEntries(
  stances.map((stance) => [stance, [swedish.stances[stance], english.stances[stance]]]),
) as Record<Stance, string[]>;

/** Names of whoever owes the answer: whom the report went to, the agency, and who sits in the body for it. */
function owesNames(
  deficiency: Deficiency,
  report: MadeReport | undefined,
  agencies: readonly AgencyLine[],
): string[] {
  const owes = owner(deficiency, agencies);
  const member = agencies.find(({ id }) => id === owes?.id)?.memberName;
  const receiver = report && report.receiverId !== null ? report.receiver : undefined;
  return [receiver, owes?.name, member].flatMap((name) => (name === undefined || name === '' ? [] : name));
}

/** Every number that has stood in a report, as the log has it now. */
function knownNumbers(app: App, { vault: { db } }: Without, reportId: Id): Map<string, KnownNumber> {
  const agencies = listAgencies(db);
  const report = reportsOf(db).find(({ id }) => id === reportId);
  const inReport = new Set(report?.deficiencies.flatMap(({ numbers }) => numbers));
  const known = new Map<string, KnownNumber>();
  for (const deficiency of readLog(db, shownMonth(app)))
    for (const wording of deficiency.wordings.filter(({ sent }) => sent))
      known.set(wording.number, {
        deficiencyId: deficiency.id,
        words: wording.happened,
        mark: wordsMark(wording),
        inReport: inReport.has(wording.number),
        owes: owesNames(deficiency, report, agencies),
        answers: deficiency.answers,
      });
  return known;
}

function matched(app: App, session: Without, read: ReadReply): ReturnType<typeof matchReply> {
  const reports = reportsOf(session.vault.db);
  const known: KnownForReply = {
    reports: new Map(reports.map(({ id, receiver }) => [id, receiver])),
    numbers: knownNumbers(app, session, read.reportId.trim()),
    stances: stanceNames,
    tellsNobody: (text) => tellsNobody(session, [text]),
    today: today(app.outside.clock),
  };
  return matchReply(read, known);
}

/** The report that a reply answers: a reply to none is not matched. */
const answeredReport = ({ vault: { db } }: Without, reply: MatchedReply): MadeReport =>
  reportsOf(db).find(({ id }) => id === reply.reportId) as MadeReport;

function previewOf(session: Without, { digest }: OpenedReply, reply: MatchedReply): ReplyPreview {
  const { db } = session.vault;
  const report = answeredReport(session, reply);
  const { receiver, channel, meetingOn, madeOn } = report;
  return { ...reply, receiver, channel, meetingOn, madeOn, before: isKnownReply(db, digest) };
}

async function readFrom(
  app: App,
  path: string,
): Promise<Outcome<OpenedReply, ReplyFileFault | 'cannot-read'>> {
  // SECURITY: one of the app's own files is no reply, and reading vault.db here would let go of its lock (POSIX).
  if (isOwnFile(app.dir, path)) return failed('cannot-read');
  const bytes = readChosen(path, largestReply);
  if (!bytes.ok) return failed(bytes.code === 'cannot-read' ? 'cannot-read' : 'reply-too-large');
  const digest = createHash('sha256').update(bytes.value).digest('hex');
  const read = await app.outside.readReply(bytes.value);
  return read.ok ? done({ read: read.value, digest }) : read;
}

/** Adds the answers to the log, in one change that can be undone. */
function takenIn(
  app: App,
  session: Without,
  given: { reply: MatchedReply; answers: readonly MatchedAnswer[]; digest: string; receivedOn: Day },
): void {
  const { reply, answers, digest, receivedOn } = given;
  const states = new Map(readLog(session.vault.db, shownMonth(app)).map(({ id, state }) => [id, state]));
  inLog(session, (writer) => {
    for (const { deficiencyId, inReport, from, stance, text, promisedOn } of answers) {
      const state = deficiencyId === null ? undefined : states.get(deficiencyId);
      if (deficiencyId === null || state === undefined) continue;
      const reportId = inReport ? reply.reportId : null;
      const id = newId(app.outside.random);
      const said = { from, stance, text, promisedOn };
      addAnswer(writer, deficiencyId, { id, reportId, receivedOn, way: reply.way, ...said });
      writer.update('deficiency', [deficiencyId], { state: stateAnswered(state) });
    }
    noteReply(writer, digest, reply.reportId);
  });
}

/** Replies that come back on forms and sheets are read, looked through, and taken in. */
export const replyHandlers = {
  'reply.open': async (app, session) => {
    session.reply = null;
    const path = await app.outside.choose('open-reply', '');
    if (path === null) return done(null);
    const opened = await readFrom(app, path);
    if (!opened.ok) return opened;
    const match = matched(app, session, opened.value.read);
    if (!match.ok) return failed(match.why);
    session.reply = opened.value;
    return done(previewOf(session, opened.value, match.reply));
  },
  'reply.take': (app, session, { numbers, receivedOn }) => {
    if (!session.reply) return failed('no-reply');
    if (receivedOn > today(app.outside.clock)) return failed('not-yet');
    const { read, digest } = session.reply;
    // Matched anew: the log may have changed since it was shown.
    const match = matched(app, session, read);
    if (!match.ok) return failed('differs');
    // An answer from before the report would answer nothing in it.
    if (isBeforeReports(receivedOn, [answeredReport(session, match.reply)])) return failed('before-report');
    const wanted = new Set(numbers);
    const answers = match.reply.answers.filter(
      ({ number, refused }) => refused === null && wanted.has(number),
    );
    if (answers.length !== wanted.size) return failed('differs');
    takenIn(app, session, { reply: match.reply, answers, digest, receivedOn });
    session.reply = null;
    return done({ log: logOf(app, session), taken: answers.length });
  },
  'reply.close': (_app, session) => {
    session.reply = null;
    return done(null);
  },
} satisfies Partial<Handlers>;
