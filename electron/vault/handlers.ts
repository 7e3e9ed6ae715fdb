import type { Handlers } from './handler.ts';
import { agreementHandlers } from './services/agreement.ts';
import { aroundHandlers } from './services/around.ts';
import { calendarHandlers } from './services/calendar-files.ts';
import { backupHandlers } from './services/backups.ts';
import { movingInHandlers } from './services/moving-in.ts';
import { checkHandlers } from './services/check-document.ts';
import { crisisHandlers } from './services/crisis.ts';
import { contactHandlers } from './services/contacts.ts';
import { deficiencyAnswerHandlers } from './services/deficiency-answers.ts';
import { deficiencyHandlers } from './services/deficiency-log.ts';
import { mergingHandlers } from './services/deficiency-merging.ts';
import { ownObservationHandlers } from './services/deficiency-wordings.ts';
import { directoryHandlers } from './services/directory.ts';
import { directoryTableHandlers } from './services/directory-table.ts';
import { endingHandlers } from './services/ending.ts';
import { copyOpeningHandlers } from './services/copy-opening.ts';
import { copyReadingHandlers } from './services/copy-reading.ts';
import { copyTakingHandlers } from './services/copy-taking.ts';
import { exitHandlers } from './services/exits.ts';
import { feedbackHandlers } from './services/feedback.ts';
import { firstMeetingHandlers } from './services/first-meeting.ts';
import { folderHandlers } from './services/folder.ts';
import { frontHandlers } from './services/front-page.ts';
import { keyMakingHandlers } from './services/key-making.ts';
import { ownHandlers } from './services/own-pages.ts';
import { meetingHandlers } from './services/meetings.ts';
import { letterHandlers } from './services/letters.ts';
import { mandateHandlers } from './services/mandates.ts';
import { peopleHandlers } from './services/people.ts';
import { planHandlers } from './services/plan.ts';
import { recoveryHandlers } from './services/recovery-paper.ts';
import { receivingHandlers } from './services/receiving.ts';
import { releaseHandlers } from './services/releases.ts';
import { replyHandlers } from './services/replies.ts';
import { replyFormHandlers } from './services/reply-forms.ts';
import { stuckHandlers } from './services/stuck.ts';
import { reportHandlers } from './services/reports.ts';
import { searchHandlers } from './services/search.ts';
import { statisticHandlers } from './services/statistics.ts';
import { storedExitHandlers } from './services/stored-exit.ts';
import { storedHandlers } from './services/stored-papers.ts';
import { todayHandlers } from './services/today-notes.ts';
import { termHandlers } from './services/terms.ts';
import { togetherHandlers } from './services/together.ts';
import { supervisionHandlers } from './services/supervision.ts';
import { takeoverHandlers } from './services/takeover.ts';
import { trashHandlers } from './services/trash.ts';
import { vaultHandlers } from './services/vault.ts';
import { warrantHandlers } from './services/warrants.ts';
import { withoutHandlers } from './services/without.ts';

/** One handler for every call (architecture.md, The contract). */
export const handlers: Handlers = {
  ...vaultHandlers,
  ...backupHandlers,
  ...movingInHandlers,
  ...recoveryHandlers,
  ...peopleHandlers,
  ...folderHandlers,
  ...withoutHandlers,
  ...contactHandlers,
  ...meetingHandlers,
  ...calendarHandlers,
  ...todayHandlers,
  ...frontHandlers,
  ...keyMakingHandlers,
  ...togetherHandlers,
  ...planHandlers,
  ...exitHandlers,
  ...warrantHandlers,
  ...checkHandlers,
  ...directoryHandlers,
  ...directoryTableHandlers,
  ...deficiencyHandlers,
  ...ownObservationHandlers,
  ...mergingHandlers,
  ...deficiencyAnswerHandlers,
  ...termHandlers,
  ...reportHandlers,
  ...statisticHandlers,
  ...searchHandlers,
  ...trashHandlers,
  ...storedHandlers,
  ...storedExitHandlers,
  ...aroundHandlers,
  ...agreementHandlers,
  ...firstMeetingHandlers,
  ...crisisHandlers,
  ...ownHandlers,
  ...feedbackHandlers,
  ...mandateHandlers,
  ...letterHandlers,
  ...stuckHandlers,
  ...releaseHandlers,
  ...replyFormHandlers,
  ...replyHandlers,
  ...supervisionHandlers,
  ...endingHandlers,
  ...takeoverHandlers,
  ...copyTakingHandlers,
  ...copyOpeningHandlers,
  ...copyReadingHandlers,
  ...receivingHandlers,
};
