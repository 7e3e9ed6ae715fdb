import type { Areas } from '../../../state/area.ts';
import AgreementPage from './around/AgreementPage.svelte';
import AroundPage from './around/AroundPage.svelte';
import ReachPage from './around/ReachPage.svelte';
import ApplicationsPage from './contacts/ApplicationsPage.svelte';
import MeetingsPage from './contacts/MeetingsPage.svelte';
import CrisisPage from './crisis/CrisisPage.svelte';
import OwnWordsPage from './crisis/OwnWordsPage.svelte';
import WayPage from './crisis/WayPage.svelte';
import EndingPage from './ending/EndingPage.svelte';
import FeedbackPage from './feedback/FeedbackPage.svelte';
import LettersPage from './letters/LettersPage.svelte';
import MandatesPage from './mandates/MandatesPage.svelte';
import PapersPage from './papers/PapersPage.svelte';
import StuckPage from './stuck/StuckPage.svelte';

/** The areas of a folder that the ombudsperson can read or write alone. */
export const deskAreas: Areas = {
  pages: {
    reach: ReachPage,
    around: AroundPage,
    meetings: MeetingsPage,
    agreement: AgreementPage,
    crisis: CrisisPage,
    'own-words': OwnWordsPage,
    way: WayPage,
    mandates: MandatesPage,
    applications: ApplicationsPage,
    stuck: StuckPage,
    papers: PapersPage,
    letters: LettersPage,
    feedback: FeedbackPage,
    ending: EndingPage,
  },
  // Written with the client only; the desk has them to read, answers where the client let it.
  onlyTouched: ['agreement', 'crisis', 'own-words', 'way', 'mandates', 'feedback'],
};
