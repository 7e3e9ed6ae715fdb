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
import { isAgreed } from '../../../shared/domain/agreement.ts';
import { writtenParts } from '../../../shared/domain/crisis.ts';
import { defaultWay } from '../../../shared/domain/way.ts';
import CrisisScreen from './crisis/CrisisScreen.svelte';
import OwnWordsScreen from './crisis/OwnWordsScreen.svelte';
import WayScreen from './crisis/WayScreen.svelte';
import { Lock, Megaphone, MessageCircleQuestionMark } from '@lucide/svelte';
import ComplaintScreen from './complaint/ComplaintScreen.svelte';
import FeedbackScreen from './feedback/FeedbackScreen.svelte';
import PrivateScreen from './private/PrivateScreen.svelte';
import PapersScreen from './papers/PapersScreen.svelte';
import { DoorOpen } from '@lucide/svelte';
import EndingScreen from './ending/EndingScreen.svelte';
import { isEnding } from '../ending-touched.ts';
import type { Areas } from '../../state/area.ts';
import ApplicationsScreen from './contacts/ApplicationsScreen.svelte';
import MeetingsScreen from './contacts/MeetingsScreen.svelte';
import AgreementScreen from './around/AgreementScreen.svelte';
import AroundScreen from './around/AroundScreen.svelte';
import ReachScreen from './around/ReachScreen.svelte';

import { FilePenLine, Mail } from '@lucide/svelte';
import { Construction } from '@lucide/svelte';
import StuckScreen from './stuck/StuckScreen.svelte';
import LettersScreen from './letters/LettersScreen.svelte';
import MandatesScreen from './mandates/MandatesScreen.svelte';

/** The areas of a folder at the table. */
export const tableAreas: Areas = {
  mandates: { icon: FilePenLine, page: MandatesScreen, touched: (view) => view.mandates.length > 0 },
  letters: { icon: Mail, page: LettersScreen, touched: (view) => view.letters.length > 0 },
  meetings: {
    icon: CalendarDays,
    page: MeetingsScreen,
    touched: ({ meetings, review }) => meetings.length > 0 || review.months !== null,
  },
  applications: {
    icon: ClipboardList,
    page: ApplicationsScreen,
    touched: ({ applications }) => applications.length > 0,
  },
  stuck: {
    icon: Construction,
    page: StuckScreen,
    touched: (view) => view.stuck.length > 0 || view.releases.length > 0,
  },
  papers: { icon: Files, page: PapersScreen, touched: (view) => view.stored.length > 0 },
  reach: { icon: Phone, page: ReachScreen, touched: (view) => view.reach.length > 0 },
  around: { icon: Orbit, page: AroundScreen, touched: (view) => view.around.length > 0 },
  agreement: { icon: Handshake, page: AgreementScreen, touched: (view) => isAgreed(view.agreement) },
  crisis: {
    icon: LifeBuoy,
    page: CrisisScreen,
    touched: ({ crisis }) => writtenParts(crisis).length > 0,
  },
  'own-words': { icon: Quote, page: OwnWordsScreen, touched: ({ ownWords }) => ownWords.length > 0 },
  way: {
    icon: Signpost,
    page: WayScreen,
    touched: ({ way }) => way.way !== defaultWay || way.answers.some(({ words }) => words !== ''),
  },
  // Always listed alike: whether anything is written there nobody is told (rule 7).
  'only-for-me': { icon: Lock, page: PrivateScreen, touched: () => true },
  feedback: {
    icon: MessageCircleQuestionMark,
    page: FeedbackScreen,
    touched: (view) => view.feedback.length > 0,
  },
  ending: { icon: DoorOpen, page: EndingScreen, touched: isEnding },
  complaint: { icon: Megaphone, page: ComplaintScreen, touched: () => false },
};
