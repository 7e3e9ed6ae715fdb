import type { Month } from '../../../../shared/domain/deficiency.ts';
import type { Presence } from '../../keys/presence.ts';
import type { Random } from '../../ports.ts';
import { asFlag } from '../decode.ts';
import type { WritableDb } from '../driver.ts';
import { isNumberUsed } from './deficiencies.ts';
import { insertRow } from './log-writer.ts';

/** A question for colleagues that a client released, word for word. */
export interface ReleasedQuestion {
  number: string;
  question: string;
  notBefore: Month | null;
  untilTold: boolean;
  /** It shows from this month on: the first one after the release. */
  shownFrom: Month;
}

/** Writes it among the questions. Doing it again does nothing; answers whether it was new. */
export function addReleasedQuestion(
  db: WritableDb<'vault'>,
  // SECURITY: the type is the lock: without the client's key there is nothing to pass. Nothing of it is kept.
  _presence: Presence,
  { number, question, notBefore, untilTold, shownFrom }: ReleasedQuestion,
  random: Random,
): boolean {
  return db.transaction((tx) => {
    if (isNumberUsed(tx, number)) return false;
    insertRow(tx, 'supervision_question', {
      // SECURITY: a random id and no time: nothing leads back to a folder, or tells when (rule 10).
      id: random(16).toString('hex'),
      number,
      origin: 'released',
      shown_from: shownFrom,
      not_before: notBefore,
      until_told: asFlag(untilTold),
      sent: 0,
      question,
    });
    return true;
  });
}
