import { z } from 'zod';
import type { MadeReport } from '../domain/deficiency.ts';
import { deskLanguages } from '../domain/folder.ts';
import type { Id } from '../domain/plan.ts';
import type { ReportBlock } from '../domain/report-outline.ts';
import { isPeriod } from '../domain/report-period.ts';
import { call } from './call.ts';
import * as log from './deficiency-inputs.ts';
import * as inp from './inputs.ts';
import { nothing, saving, without } from './phrases.ts';

/** A report as it would be, and how many deficiencies stand in it. */
export interface ReportPreview {
  blocks: ReportBlock[];
  count: number;
}

/** A report that was made, without what only the vault process needs of it. */
export type MadeReportLine = Omit<MadeReport, 'digest' | 'published'>;

const ask = z
  .strictObject({
    channel: log.channel,
    receiverId: inp.id.nullable(),
    meetingOn: inp.day,
    from: log.month,
    until: log.month,
    language: z.enum(deskLanguages),
  })
  .refine(isPeriod);

/** Reports for a meeting, Without: made of what was released and of the ombudsperson's own words. */
export const reportCalls = {
  /** Shows the report as it would be. Nothing is noted yet. */
  'report.preview': call<ReportPreview>()({ input: ask, modes: without }),
  /**
   * Lets out the report that was shown last: as a PDF, to the printing window, or as a data package. The first time it
   * is noted in the log, once it has left; afterwards it is the same report again.
   */
  'report.make': call<{ saved: boolean; id: Id | null }>()({
    input: z.strictObject({ to: z.enum(['file', 'print', 'package']) }),
    modes: without,
    errors: [...saving, 'nothing-made', 'nothing-to-report'],
  }),
  /** The reports that were made, the latest first. */
  'report.list': call<MadeReportLine[]>()({ input: nothing, modes: without }),
} as const;
