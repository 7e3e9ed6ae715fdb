import type { Areas } from '../../state/area.ts';
import AgreementScreen from './around/AgreementScreen.svelte';
import AroundScreen from './around/AroundScreen.svelte';
import ReachScreen from './around/ReachScreen.svelte';
import ComplaintScreen from './complaint/ComplaintScreen.svelte';
import ApplicationsScreen from './contacts/ApplicationsScreen.svelte';
import MeetingsScreen from './contacts/MeetingsScreen.svelte';
import CrisisScreen from './crisis/CrisisScreen.svelte';
import OwnWordsScreen from './crisis/OwnWordsScreen.svelte';
import WayScreen from './crisis/WayScreen.svelte';
import EndingScreen from './ending/EndingScreen.svelte';
import FeedbackScreen from './feedback/FeedbackScreen.svelte';
import LettersScreen from './letters/LettersScreen.svelte';
import MandatesScreen from './mandates/MandatesScreen.svelte';
import PapersScreen from './papers/PapersScreen.svelte';
import PrivateScreen from './private/PrivateScreen.svelte';
import StuckScreen from './stuck/StuckScreen.svelte';

/** The areas of a folder at the table. */
export const tableAreas: Areas = {
  pages: {
    reach: ReachScreen,
    around: AroundScreen,
    meetings: MeetingsScreen,
    agreement: AgreementScreen,
    crisis: CrisisScreen,
    'own-words': OwnWordsScreen,
    way: WayScreen,
    mandates: MandatesScreen,
    applications: ApplicationsScreen,
    stuck: StuckScreen,
    papers: PapersScreen,
    letters: LettersScreen,
    'only-for-me': PrivateScreen,
    feedback: FeedbackScreen,
    complaint: ComplaintScreen,
    ending: EndingScreen,
  },
  onlyTouched: [],
};
