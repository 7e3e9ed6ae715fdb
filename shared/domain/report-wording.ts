import type { Channel, Deficiency, DeficiencyContent, LoggedWording, Month } from './deficiency.ts';
import { mayGo } from './deficiency-ladder.ts';

declare const mayLeave: unique symbol;

/**
 * Words that may leave in a report: released word for word by a client, or the ombudsperson's own. Only what the log
 * holds becomes one, by {@link speakingOf}; a draft in a folder does not compile here (product.md, rules 4 and 10).
 */
export interface PrintedWording extends Readonly<DeficiencyContent> {
  readonly number: string;
  readonly [mayLeave]: true;
}

/** The wordings of a deficiency that may go to a channel in a month: the client's limits keep the others back. */
export const goingWordings = (
  { wordings }: Pick<Deficiency, 'wordings'>,
  channel: Channel,
  month: Month,
): LoggedWording[] => wordings.filter(({ limits }) => mayGo(limits, channel, month));

// SECURITY: the one place where words become such as may leave.
const printed = ({
  id: _id,
  origin: _origin,
  limits: _limits,
  sent: _sent,
  ...words
}: LoggedWording): PrintedWording => words as Omit<typeof words, never> & PrintedWording;

/**
 * The one wording of a deficiency that is printed: several would tell how many people they are. Where nothing new is
 * asked (`onlySent`), one that has been sent before. Null: none may go.
 */
export function speakingOf(
  deficiency: Pick<Deficiency, 'wordings'>,
  channel: Channel,
  month: Month,
  onlySent = false,
): PrintedWording | null {
  const [first] = goingWordings(deficiency, channel, month).filter(({ sent }) => sent || !onlySent);
  return first ? printed(first) : null;
}
