import { isDay } from './calendar.ts';
import type { Day } from './plan.ts';
import { oneLine } from './text.ts';
import type { NamedLetter, WarrantRefusal, WarrantStatement } from './warrant.ts';

/** What deciding needs to know about one use of a yes in advance, gathered elsewhere. */
export interface WarrantUseFacts {
  /** Who would receive it, as the ombudsperson wrote it. */
  receiver: string;
  /** What would leave. */
  page: string;
  /** Which letter, as it reads now; null for every other page. */
  letter: NamedLetter | null;
  today: Day;
  usesSoFar: number;
  withdrawn: boolean;
  /** After a restore, or when the key was set anew, until confirmed With. */
  asleep: boolean;
  /** The client's signature over the statement was verified. */
  signatureValid: boolean;
}

const comparable = (receiver: string): string => oneLine(receiver).toLowerCase().normalize('NFC');

/**
 * Do two names mean the same receiver? Compared without regard to capitals and runs of white space; never when
 * empty.
 */
export function sameReceiver(one: string, other: string): boolean {
  const name = comparable(one);
  return name !== '' && name === comparable(other);
}

/** The very letter, with the very words; where no letter is named, none may be asked for. */
const sameLetter = (one: NamedLetter | null, other: NamedLetter | null): boolean =>
  one?.id === other?.id && one?.words === other?.words;

/**
 * Does the client's yes in advance cover this use? The signature is looked at first: until it holds, the
 * statement is only somebody's text. The last day and the last use are covered.
 *
 * Source: product.md, rule 4.
 */
export function decideWarrantUse(
  statement: WarrantStatement,
  facts: WarrantUseFacts,
): { allowed: true } | { allowed: false; why: WarrantRefusal } {
  const refused = (why: WarrantRefusal): { allowed: false; why: WarrantRefusal } => ({ allowed: false, why });
  // SECURITY: everything must hold; a day or a number that cannot be read refuses.
  if (!facts.signatureValid) return refused('bad-signature');
  if (facts.withdrawn) return refused('withdrawn');
  if (facts.asleep) return refused('asleep');
  if (!sameReceiver(statement.receiver, facts.receiver)) return refused('other-receiver');
  if (statement.page !== facts.page) return refused('other-page');
  if (
    (statement.page === 'letter') !== (statement.letter !== null) ||
    !sameLetter(statement.letter, facts.letter)
  )
    return refused('other-letter');
  if (!isDay(facts.today) || !isDay(statement.until) || facts.today > statement.until) return refused('past');
  if (!(facts.usesSoFar < statement.count)) return refused('used-up');
  return { allowed: true };
}
