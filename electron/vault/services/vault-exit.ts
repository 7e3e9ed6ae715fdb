import type { Agency } from '../../../shared/domain/directory.ts';
import type { FeedbackQuestion } from '../../../shared/domain/feedback.ts';
import type { BlankForm } from '../../../shared/domain/first-meeting.ts';
import type { DeskLanguage } from '../../../shared/domain/folder.ts';

import type { MeetingTime } from '../../../shared/domain/meeting.ts';
import type { AskedQuestion } from '../../../shared/domain/supervision.ts';
import type { ReplyForm } from '../documents/reply-form.ts';
import type { Report } from '../../../shared/domain/report.ts';
import type { ShownTable } from './statistic-tables.ts';

/**
 * The closed list of what may leave without a client's key (rule 4). None of them can hold anything of a folder
 * but what was released: else only secrets while they are being made, for the one who will keep them.
 */
export type VaultExit =
  | { exit: 'recovery-paper'; groups: readonly string[] }
  | { exit: 'client-card'; groups: readonly string[]; discreet: boolean }
  | { exit: 'spare-paper'; groups: readonly string[]; discreet: boolean }
  | { exit: 'key-file'; bytes: Uint8Array }
  | { exit: 'takeover-half'; groups: readonly string[]; holder: string }
  | { exit: 'directory'; agencies: readonly Agency[] }
  // SECURITY: a `ShownTable` is made of what is exact or published; nothing else is one.
  | { exit: 'statistics' | 'statistics-csv'; year: number; tables: readonly ShownTable[] }
  // SECURITY: a report's words are branded; only what was released or is the ombudsperson's own becomes one.
  | { exit: 'report' | 'report-data'; report: Report }
  // SECURITY: its questions are branded as a report's are.
  | { exit: 'reply-form' | `reply-form-${'xlsx' | 'ods' | 'csv'}`; form: ReplyForm }
  // SECURITY: an `AskedQuestion` was released or is the ombudsperson's own; nothing else is one.
  | { exit: 'supervision-question'; question: AskedQuestion }
  | { exit: 'times'; times: readonly Omit<MeetingTime, 'id'>[] }
  | {
      exit: 'blank-form';
      form: BlankForm;
      language: DeskLanguage;
      large: boolean;
      /** The service's own; they come from the vault's settings. */
      questions: readonly FeedbackQuestion[];
    };
