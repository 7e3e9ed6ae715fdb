import { createHash } from 'node:crypto';
import type { Saved } from '../../../shared/contract/contract.ts';
import type { MadeReport } from '../../../shared/domain/deficiency.ts';
import { monthOf } from '../../../shared/domain/month.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { isAsked } from '../../../shared/domain/report-line.ts';
import { countedNumbers, reportOf, type Report, type ReportAsk } from '../../../shared/domain/report.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import { reportOutline } from '../documents/report/outline.ts';
import { reportPackage } from '../documents/report/package.ts';
import { reportPdf } from '../documents/report-pdf.ts';
import { seal } from '../documents/seal.ts';
import type { Handlers } from '../handler.ts';
import type { Without } from '../session.ts';
import type { VaultDb } from '../store/open.ts';
import { everyMonth, peopleOf, readLog } from '../store/vault/deficiencies.ts';
import { listAgencies } from '../store/vault/directory.ts';
import { noteReport, publishedIn, reportsOf } from '../store/vault/reports.ts';
import { readService } from '../store/vault/service.ts';
import { readUnknownShown } from '../store/vault/shown-before.ts';
import { reportWords } from './document-words.ts';
import { answerDaysOf } from './log-session.ts';
import { newId, today } from './now.ts';
import { savedWithoutKey, type Along } from './save.ts';
import { termsOf } from './terms.ts';
import { vaultSigner } from './vault-signer.ts';

/** The report as the log has it now, what waits for the next report included. */
function reportNow(app: App, { vault: { db } }: Without, ask: ReportAsk): Report {
  const day = today(app.outside.clock);
  const log = readLog(db, everyMonth);
  // SECURITY: what cannot be read of an earlier report stops this one; a count it showed could be given away.
  const shown = reportsOf(db).flatMap(publishedIn);
  return reportOf(log, ask, {
    today: day,
    days: answerDaysOf(db),
    terms: termsOf(db),
    agencies: listAgencies(db),
    people: peopleOf(db, countedNumbers(log, ask.channel, day)),
    published: shown,
    unknown: new Set(readUnknownShown(db)?.numbers),
    from: readService(db)?.employer ?? '',
  });
}

/** The report as a PDF, sealed by the vault's own key (rule 4). */
async function sealedPdf(app: App, { vault: { db } }: Without, report: Report): Promise<Uint8Array> {
  const when = app.outside.clock.now();
  const pdf = await reportPdf(report, reportWords(report.language), when);
  return seal(pdf, vaultSigner(db), when);
}

/** What is noted of a report that leaves: what is asked stands in the log as reported. */
function noted(app: App, { vault }: Without, report: Report, digest: string): Id {
  const { channel, receiver, meetingOn, madeOn, periodFrom, periodUntil, expectedOn, language } = report;
  const made: MadeReport = {
    id: newId(app.outside.random),
    channel,
    receiverId: receiver?.id ?? null,
    receiver: receiver?.name ?? reportWords(vault.file.language).report.channels[channel],
    meetingOn,
    madeOn,
    periodFrom,
    periodUntil,
    expectedOn,
    language,
    digest,
    published: { people: report.published },
    deficiencies: report.lines
      .filter(isAsked)
      .map(({ id, wording }) => ({ deficiencyId: id, numbers: [wording.number] })),
  };
  noteReport(vault.db, made, monthOf(madeOn));
  return made.id;
}

type Written = ReturnType<Along>;

/** Takes back what was noted of a file that could not be written. */
class NotWritten extends Error {
  readonly came: Written;

  constructor(came: Written) {
    super();
    this.came = came;
  }
}

/** Both or neither: what cannot be noted is not written, and what cannot be written is not noted. */
const together =
  (db: VaultDb, note: () => void): Along =>
  (write) => {
    try {
      return db.transaction(() => {
        note();
        const came = write();
        if (!came.ok) throw new NotWritten(came);
        return came;
      });
    } catch (error) {
      if (error instanceof NotWritten) return error.came;
      throw error;
    }
  };

/** Asks where it goes and writes it there, noting it with the first file, or hands it to the printing window. */
async function letOut(
  app: App,
  session: Without,
  shown: NonNullable<Without['report']>,
  to: 'file' | 'print' | 'package',
): Promise<Outcome<Saved, 'cannot-write' | 'cannot-print'>> {
  const { report } = shown;
  let digest = '';
  const kept = (bytes: Uint8Array): Uint8Array => {
    digest = createHash('sha256').update(bytes).digest('hex');
    return bytes;
  };
  let id = shown.id;
  const note = (): void => {
    id ??= noted(app, session, report, digest);
  };
  const along = together(session.vault.db, note);
  const { title } = reportWords(report.language).report;
  const data = async (): Promise<Uint8Array> =>
    kept(await reportPackage(report, title, app.outside.clock.now()));
  const pdf = async (): Promise<Uint8Array> => kept(await sealedPdf(app, session, report));
  const sent =
    to === 'package'
      ? await savedWithoutKey(app, { exit: 'report-data', report }, data, 'file', along)
      : await savedWithoutKey(app, { exit: 'report', report }, pdf, to, along);
  if (!sent.ok || !sent.value.saved) return sent;
  // What was printed has left by now.
  if (to === 'print') note();
  shown.id = id;
  return sent;
}

const same = (one: Report, other: Report): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Reports for a meeting, made of what was released and of the ombudsperson's own words. */
export const reportHandlers = {
  'report.preview': (app, session, ask) => {
    const { db } = session.vault;
    if (ask.receiverId !== null && !listAgencies(db).some(({ id }) => id === ask.receiverId))
      return failed('gone');
    const report = reportNow(app, session, ask);
    session.report = { ask, report, id: null };
    const blocks = reportOutline(report, reportWords(report.language));
    return done({ blocks, count: report.lines.length });
  },
  'report.make': async (app, session, { to }) => {
    const shown = session.report;
    if (!shown) return failed('nothing-made');
    const { report } = shown;
    if (report.lines.length === 0) return failed('nothing-to-report');
    // What leaves is what was read: not when the log, or the day, has become another one since.
    if (shown.id === null && !same(report, reportNow(app, session, shown.ask))) return failed('nothing-made');
    const sent = await letOut(app, session, shown, to);
    return sent.ok ? done({ ...sent.value, id: shown.id }) : sent;
  },
  'report.list': (_app, session) =>
    done(
      reportsOf(session.vault.db)
        .map(({ digest: _digest, published: _published, ...line }) => line)
        .reverse(),
    ),
} satisfies Partial<Handlers>;
