import {
  CalendarDays,
  ClipboardList,
  Files,
  Handshake,
  LifeBuoy,
  Orbit,
  Phone,
  Quote,
  Signpost,
} from '@lucide/svelte';
import { isAgreed } from '../../../../shared/domain/agreement.ts';
import { writtenParts } from '../../../../shared/domain/crisis.ts';
import type { FolderView } from '../../../../shared/domain/folder.ts';
import { defaultWay, writtenWays } from '../../../../shared/domain/way.ts';
import CrisisPage from './crisis/CrisisPage.svelte';
import OwnWordsPage from './crisis/OwnWordsPage.svelte';
import WayPage from './crisis/WayPage.svelte';
import { MessageCircleQuestionMark } from '@lucide/svelte';
import FeedbackPage from './feedback/FeedbackPage.svelte';
import PapersPage from './papers/PapersPage.svelte';
import { DoorOpen } from '@lucide/svelte';
import EndingPage from './ending/EndingPage.svelte';
import { isEnding } from '../../ending-touched.ts';
import type { Areas } from '../../../state/area.ts';
import ApplicationsPage from './contacts/ApplicationsPage.svelte';
import MeetingsPage from './contacts/MeetingsPage.svelte';
import AgreementPage from './around/AgreementPage.svelte';
import AroundPage from './around/AroundPage.svelte';
import ReachPage from './around/ReachPage.svelte';

const hasCrisis = ({ crisis }: FolderView): boolean => writtenParts(crisis).length > 0;
const hasOwnWords = ({ ownWords }: FolderView): boolean => ownWords.length > 0;
const hasWay = ({ way }: FolderView): boolean => way.way !== defaultWay || writtenWays(way).length > 0;

import { FilePenLine, Mail } from '@lucide/svelte';
import { Construction } from '@lucide/svelte';
import StuckPage from './stuck/StuckPage.svelte';
import LettersPage from './letters/LettersPage.svelte';
import MandatesPage from './mandates/MandatesPage.svelte';

/** The areas of a folder that the ombudsperson can read or write alone. */
export const deskAreas: Areas = {
  // Made with the client only; the desk has them to read, and to take back by phone.
  mandates: {
    icon: FilePenLine,
    page: MandatesPage,
    touched: (view) => view.mandates.length > 0,
    offered: (view) => view.mandates.length > 0,
  },
  letters: { icon: Mail, page: LettersPage, touched: (view) => view.letters.length > 0 },
  meetings: {
    icon: CalendarDays,
    page: MeetingsPage,
    touched: ({ meetings, review }) => meetings.length > 0 || review.months !== null,
  },
  applications: {
    icon: ClipboardList,
    page: ApplicationsPage,
    touched: ({ applications }) => applications.length > 0,
  },
  stuck: {
    icon: Construction,
    page: StuckPage,
    touched: (view) => view.stuck.length > 0 || view.releases.length > 0,
  },
  papers: { icon: Files, page: PapersPage, touched: (view) => view.stored.length > 0 },
  reach: { icon: Phone, page: ReachPage, touched: (view) => view.reach.length > 0 },
  around: { icon: Orbit, page: AroundPage, touched: (view) => view.around.length > 0 },
  // Only the client writes it; the desk has it to read, once there is something.
  agreement: {
    icon: Handshake,
    page: AgreementPage,
    touched: (view) => isAgreed(view.agreement),
    offered: (view) => isAgreed(view.agreement),
  },
  crisis: { icon: LifeBuoy, page: CrisisPage, touched: hasCrisis, offered: hasCrisis },
  'own-words': { icon: Quote, page: OwnWordsPage, touched: hasOwnWords, offered: hasOwnWords },
  way: { icon: Signpost, page: WayPage, touched: hasWay, offered: hasWay },
  feedback: {
    icon: MessageCircleQuestionMark,
    page: FeedbackPage,
    touched: () => true,
    // Only where the client let the ombudsperson read it; otherwise there is nothing to offer here.
    offered: (view) => view.feedback.length > 0,
  },
  ending: { icon: DoorOpen, page: EndingPage, touched: isEnding },
};
