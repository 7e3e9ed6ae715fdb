import type {
  Channel,
  Deficiency,
  DeficiencyState,
  LoggedWording,
  Month,
  ReleaseLimits,
} from './deficiency.ts';
import { channels } from './deficiency.ts';
import { memberFor, type AgencyLine } from './directory.ts';
import type { Day, Id } from './plan.ts';
import { workingDayAfter } from './swedish-days.ts';

/**
 * How a deficiency moves: reported, answered, remedied or not, passed on to the next channel (product.md, rule 11).
 * Source: SFS 2013:522, section 3; what stays unsolved goes to the county board, then to the national level.
 */

/** Has it stood in a report? */
export const wasReported = (state: DeficiencyState): boolean => state !== 'draft' && state !== 'released';

/** Is it settled, so that nothing is owed? */
export const isSettled = (state: DeficiencyState): boolean => state === 'remedied';

/** How one stands that has been reported and has no answer: in the first channel, or passed on. */
const unansweredState = (channel: Channel): DeficiencyState =>
  channel === 'body' ? 'reported' : 'passed-on';

/** Would it have come before any of the reports it could answer? Then it answers nothing that was asked. */
export const isBeforeReports = (receivedOn: Day, reports: readonly { madeOn: Day }[]): boolean =>
  reports.length > 0 && reports.every(({ madeOn }) => receivedOn < madeOn);

/** How it stands when an answer comes: what was seen to be done is not undone by words. */
export const stateAnswered = (state: DeficiencyState): DeficiencyState =>
  state === 'reported' || state === 'passed-on' ? 'answered' : state;

/** How it stands when an answer is taken away again. */
export function stateWithout(
  answersLeft: number,
  { state, channel }: Pick<Deficiency, 'state' | 'channel'>,
): DeficiencyState {
  return state === 'answered' && answersLeft === 0 ? unansweredState(channel) : state;
}

const seenStates: readonly DeficiencyState[] = ['remedying', 'remedied', 'not-remedied'];

/**
 * May the ombudsperson say by hand that it stands so? What became of it in practice, always once it was reported; and
 * back to answered or not answered, as its answers have it. Drafts, releases and passing on have their own ways.
 */
export function maySetState(
  deficiency: Pick<Deficiency, 'state' | 'channel' | 'answers'>,
  to: DeficiencyState,
): 'yes' | 'not-reported-yet' | 'not-now' {
  if (!wasReported(deficiency.state)) return 'not-reported-yet';
  const back = deficiency.answers.length > 0 ? 'answered' : unansweredState(deficiency.channel);
  return to === back || seenStates.includes(to) ? 'yes' : 'not-now';
}

/** Where it can be taken from a channel, the nearest first. */
export const channelsAfter = (channel: Channel): readonly Channel[] =>
  channels.slice(channels.indexOf(channel) + 1);

/** Does a client let it go no further than the management body? Then none of it does, not even how many met it. */
export const staysInBody = ({ wordings }: { wordings: readonly Pick<LoggedWording, 'limits'>[] }): boolean =>
  wordings.some(({ limits }) => limits.onlyBody);

type OnItsWay = Pick<Deficiency, 'state' | 'channel'> & {
  wordings: readonly Pick<LoggedWording, 'limits'>[];
};

/** May it be taken on to that channel? */
export function mayPassOn(
  deficiency: OnItsWay,
  to: Channel,
): 'yes' | 'only-body' | 'not-reported-yet' | 'not-now' {
  if (!wasReported(deficiency.state)) return 'not-reported-yet';
  if (staysInBody(deficiency)) return 'only-body';
  if (isSettled(deficiency.state)) return 'not-now';
  return channelsAfter(deficiency.channel).includes(to) ? 'yes' : 'not-now';
}

/** Where it goes next when it stays unsolved; null: nowhere, or it may not. */
export function nextChannel(deficiency: OnItsWay): Channel | null {
  const [next] = channelsAfter(deficiency.channel);
  return next !== undefined && mayPassOn(deficiency, next) === 'yes' ? next : null;
}

/** May a wording stand in a report of this month to this channel? The client's limits decide. */
export function mayGo(limits: ReleaseLimits, channel: Channel, month: Month): boolean {
  if (limits.untilTold) return false;
  if (limits.notBefore !== null && limits.notBefore > month) return false;
  return !limits.onlyBody || channel === 'body';
}

/** The day a report counts from: when it was made, or the meeting it was made for. */
export const reportDay = ({ madeOn, meetingOn }: { madeOn: Day; meetingOn: Day }): Day =>
  madeOn > meetingOn ? madeOn : meetingOn;

/** By when an answer to a report is expected: so many working days after its day. */
export const expectedOn = (report: { madeOn: Day; meetingOn: Day }, workingDays: number): Day =>
  workingDayAfter(reportDay(report), workingDays);

/**
 * Who would owe the answer: the member of the management body for the agency concerned, or the agency itself further
 * up; null when nobody answers for it.
 */
export function proposedAddressee(
  agencyId: Id | null,
  agencies: readonly Pick<AgencyLine, 'id' | 'inBody' | 'answeredBy'>[],
): Id | null {
  const agency = agencies.find(({ id }) => id === agencyId);
  return agency ? (memberFor(agency, agencies)?.id ?? null) : null;
}

/**
 * The agency that a channel past the management body is, where the directory has one and no other: the two boards are
 * kinds of agencies by the same names. Null for the management body, and for supervision, which many do.
 */
export function agencyOfChannel<A extends Pick<AgencyLine, 'kind'>>(
  channel: Channel,
  agencies: readonly A[],
): A | null {
  const [only, another] = agencies.filter(({ kind }) => kind === channel);
  return only && !another ? only : null;
}

/** What a merged deficiency keeps of those it was made of. */
export type Course = Pick<Deficiency, 'state' | 'channel' | 'addresseeId'>;

/** The course of several that become one: of the one that has been taken furthest; `into` before the others. */
export function mergedCourse(into: Course, others: readonly Course[]): Course {
  const far = ({ state, channel }: Course): number =>
    wasReported(state) ? channels.indexOf(channel) + 1 : 0;
  const { state, channel, addresseeId } = others.reduce(
    (furthest, one) => (far(one) > far(furthest) ? one : furthest),
    into,
  );
  return { state, channel, addresseeId };
}

type Mergeable = Course & { wordings: readonly Pick<LoggedWording, 'limits'>[] };

/** May they become one? Drafts only with drafts; and nothing that stays in the body with what has left it. */
export function mayMerge(into: Mergeable, others: readonly Mergeable[]): boolean {
  const all = [into, ...others];
  const drafts = all.filter(({ state }) => state === 'draft').length;
  if (drafts !== 0 && drafts !== all.length) return false;
  return mergedCourse(into, others).channel === 'body' || !all.some(staysInBody);
}
