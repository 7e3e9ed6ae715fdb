import type { Agency } from '../../../shared/domain/directory.ts';
import type { FeedbackQuestion } from '../../../shared/domain/feedback.ts';
import type { BlankForm } from '../../../shared/domain/first-meeting.ts';
import type { DeskLanguage } from '../../../shared/domain/folder.ts';

import type { MeetingTime } from '../../../shared/domain/meeting.ts';

/**
 * The closed list of what may leave without a client's key (rule 4). None of them can hold anything of a folder:
 * only secrets while they are being made, for the one who will keep them.
 */
export type VaultExit =
  | { exit: 'recovery-paper'; groups: readonly string[] }
  | { exit: 'client-card'; groups: readonly string[]; discreet: boolean }
  | { exit: 'spare-paper'; groups: readonly string[]; discreet: boolean }
  | { exit: 'key-file'; bytes: Uint8Array }
  | { exit: 'takeover-half'; groups: readonly string[]; holder: string }
  | { exit: 'directory'; agencies: readonly Agency[] }
  | { exit: 'times'; times: readonly Omit<MeetingTime, 'id'>[] }
  | {
      exit: 'blank-form';
      form: BlankForm;
      language: DeskLanguage;
      large: boolean;
      /** The service's own; they come from the vault's settings. */
      questions: readonly FeedbackQuestion[];
    };
