import type { OwedReplies, ReplyKind } from '../../../shared/contract/reply-calls.ts';
import type { Deficiency, MadeReport } from '../../../shared/domain/deficiency.ts';
import { isOwed } from '../../../shared/domain/deficiency-silence.ts';
import type { DeskLanguage } from '../../../shared/domain/folder.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { owner } from '../../../shared/domain/report.ts';
import { inAskedOrder } from '../../../shared/domain/report-line.ts';
import { speakingOf, type PrintedWording } from '../../../shared/domain/report-wording.ts';
import { reply as english } from '../../../shared/i18n/en/document-reply.ts';
import { reply as swedish } from '../../../shared/i18n/sv/document-reply.ts';
import { done, failed } from '../answer.ts';
import type { App } from '../app.ts';
import { replyFormPdf } from '../documents/reply-form-pdf.ts';
import { replyFormSheet } from '../documents/reply-form-sheet.ts';
import type { ReplyForm, ReplyWords } from '../documents/reply-form.ts';
import type { Handlers } from '../handler.ts';
import type { Without } from '../session.ts';
import { StoreError } from '../store/store-error.ts';
import { readLog } from '../store/vault/deficiencies.ts';
import { listAgencies } from '../store/vault/directory.ts';
import { publishedIn, reportsOf } from '../store/vault/reports.ts';
import { documentWords, reportWords } from './document-words.ts';
import { shownMonth } from './log-session.ts';
import { today } from './now.ts';
import { savedWithoutKey } from './save.ts';

const replyWords = (language: DeskLanguage): ReplyWords => (language === 'en' ? english : swedish);

/** A report that was made. Throws `gone`. */
function reportOf({ vault: { db } }: Without, id: Id): MadeReport {
  const report = reportsOf(db).find((one) => one.id === id);
  if (!report) throw new StoreError('gone');
  return report;
}

/** What a report asks and somebody still owes an answer to: its words, and who. */
interface OwedQuestion {
  wording: PrintedWording;
  owes: ReturnType<typeof owner>;
}

function questionIn(
  app: App,
  session: Without,
  report: MadeReport,
  stood: { deficiency: Deficiency; numbers: readonly string[] },
): OwedQuestion[] {
  const { deficiency, numbers } = stood;
  // What was passed on is asked by the report to that channel: whoever owes it there was never asked by this one.
  if (!isOwed(deficiency, today(app.outside.clock)) || deficiency.channel !== report.channel) return [];
  const wordings = deficiency.wordings.filter(({ number }) => numbers.includes(number));
  // SECURITY: as when the report was made, the client's limits decide what goes to that channel.
  const wording = speakingOf({ wordings }, report.channel, shownMonth(app), true);
  return wording ? [{ wording, owes: owner(deficiency, listAgencies(session.vault.db)) }] : [];
}

/** What stood in a report, in the order of its lines. */
function stoodIn(report: MadeReport): MadeReport['deficiencies'] {
  const lines = publishedIn(report).map(({ number }) => number);
  const place = ({ numbers }: { numbers: readonly string[] }): number =>
    lines.findIndex((number) => numbers.includes(number));
  return report.deficiencies.toSorted((one, other) => place(one) - place(other));
}

/** The questions of a report that are owed an answer, in the order it asks them. */
function owedIn(app: App, session: Without, report: MadeReport): OwedQuestion[] {
  const log = new Map(readLog(session.vault.db, shownMonth(app)).map((one) => [one.id, one]));
  const questions = stoodIn(report).flatMap(({ deficiencyId, numbers }) => {
    const deficiency = log.get(deficiencyId);
    return deficiency ? questionIn(app, session, report, { deficiency, numbers }) : [];
  });
  return inAskedOrder(questions, report.language);
}

/** Whom a report went to, in its own language. */
const receiverOf = ({ receiverId, receiver, channel, language }: MadeReport): string =>
  receiverId === null ? reportWords(language).report.channels[channel] : receiver;

function membersOf(owed: readonly OwedQuestion[]): OwedReplies['members'] {
  const members = new Map<Id, OwedReplies['members'][number]>();
  for (const { owes } of owed) {
    if (!owes) continue;
    const { id, name } = owes;
    members.set(id, { id, name, count: (members.get(id)?.count ?? 0) + 1 });
  }
  return [...members.values()].sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}

const exits = {
  pdf: 'reply-form',
  xlsx: 'reply-form-xlsx',
  ods: 'reply-form-ods',
  csv: 'reply-form-csv',
} as const satisfies Record<ReplyKind, string>;

/** Who answers, as far as it is known: the one the form is for, or the one the report went to. */
function senderOf(report: MadeReport, owed: readonly OwedQuestion[], memberId: Id | null): string {
  const member = owed.find(({ owes }) => owes?.id === memberId)?.owes;
  return member?.name ?? (report.receiverId === null ? '' : report.receiver);
}

/** Forms and sheets that a report is answered on. */
export const replyFormHandlers = {
  'reply.owed': (app, session, { id }) => {
    const owed = owedIn(app, session, reportOf(session, id));
    return done({ count: owed.length, members: membersOf(owed) });
  },
  'reply.form': (app, session, { reportId, memberId, kind }) => {
    const report = reportOf(session, reportId);
    const owed = owedIn(app, session, report).filter(
      ({ owes }) => memberId === null || owes?.id === memberId,
    );
    if (owed.length === 0) return failed('nothing-owed');
    // As the report that it answers: whoever reads that reads this.
    const { language } = report;
    const shared = documentWords(language);
    const words = replyWords(language);
    const form: ReplyForm = {
      reportId,
      language,
      about: (report.channel === 'body' ? words.about : words.aboutSent)(
        receiverOf(report),
        shared.day(report.meetingOn),
      ),
      made: app.outside.clock.now(),
      from: senderOf(report, owed, memberId),
      questions: owed.map(({ wording }) => wording),
    };
    return savedWithoutKey(app, { exit: exits[kind], form }, (exit) =>
      kind === 'pdf' ? replyFormPdf(exit.form, words, shared) : replyFormSheet(exit.form, words, kind),
    );
  },
} satisfies Partial<Handlers>;
