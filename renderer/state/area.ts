import {
  CalendarDays,
  ClipboardList,
  Construction,
  DoorOpen,
  FilePenLine,
  Files,
  Handshake,
  LifeBuoy,
  Lock,
  Mail,
  Megaphone,
  MessageCircleQuestionMark,
  Orbit,
  Phone,
  Quote,
  Signpost,
} from '@lucide/svelte';
import type { Component } from 'svelte';
import { isAgreed } from '../../shared/domain/agreement.ts';
import type { AreaName } from '../../shared/domain/area.ts';
import { writtenParts } from '../../shared/domain/crisis.ts';
import type { FolderView } from '../../shared/domain/folder.ts';
import { defaultWay, writtenWays } from '../../shared/domain/way.ts';

/** What is the same of an area wherever it is shown. */
interface Area {
  icon: Component<{ size?: number; 'aria-hidden'?: 'true' }>;
  /** Whether the folder holds something of it; until then it is only offered. */
  touched: (view: FolderView) => boolean;
}

/** The areas that one of the app's two faces has. */
export interface Areas {
  /** The page or screen of each, drawn whole. */
  pages: Partial<Record<AreaName, Component>>;
  /** Those that are there only once the folder holds something of them: nothing can be begun there. */
  onlyTouched: readonly AreaName[];
}

/** Whether the folder holds something of a pause, an ending, or what happens when one of us is gone. */
const isEnding = ({ ending }: FolderView): boolean =>
  ending.pauses.length > 0 ||
  ending.endedOn !== null ||
  ending.diedOn !== null ||
  ending.erasing !== null ||
  ending.counted !== null ||
  ending.takeover.allowedAt !== null ||
  [ending.reflection.changed, ending.reflection.helped, ending.reflection.nextTime, ending.ifIDie].some(
    (text) => text !== '',
  );

/** Every area: its icon, and how it is known whether the folder holds something of it. */
export const areas: Readonly<Record<AreaName, Area>> = {
  reach: { icon: Phone, touched: (view) => view.reach.length > 0 },
  around: { icon: Orbit, touched: (view) => view.around.length > 0 },
  meetings: {
    icon: CalendarDays,
    touched: ({ meetings, review }) => meetings.length > 0 || review.months !== null,
  },
  agreement: { icon: Handshake, touched: (view) => isAgreed(view.agreement) },
  crisis: { icon: LifeBuoy, touched: (view) => writtenParts(view.crisis).length > 0 },
  'own-words': { icon: Quote, touched: (view) => view.ownWords.length > 0 },
  way: { icon: Signpost, touched: ({ way }) => way.way !== defaultWay || writtenWays(way).length > 0 },
  mandates: { icon: FilePenLine, touched: (view) => view.mandates.length > 0 },
  applications: { icon: ClipboardList, touched: (view) => view.applications.length > 0 },
  stuck: { icon: Construction, touched: (view) => view.stuck.length > 0 || view.releases.length > 0 },
  papers: { icon: Files, touched: (view) => view.stored.length > 0 },
  letters: { icon: Mail, touched: (view) => view.letters.length > 0 },
  // Always listed alike: whether anything is written there nobody is told (rule 7).
  'only-for-me': { icon: Lock, touched: () => true },
  feedback: { icon: MessageCircleQuestionMark, touched: (view) => view.feedback.length > 0 },
  complaint: { icon: Megaphone, touched: () => false },
  ending: { icon: DoorOpen, touched: isEnding },
};

/** The page of an area, where this face has one. Other screens have none. */
export const pageOf = ({ pages }: Areas, screen: string): Component | undefined =>
  Object.hasOwn(pages, screen) ? pages[screen as AreaName] : undefined;
