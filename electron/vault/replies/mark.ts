import { createHash } from 'node:crypto';
import type { DeficiencyContent } from '../../../shared/domain/deficiency.ts';
import { oneLine } from '../../../shared/domain/text.ts';

/** Hexadecimal digits of a mark. */
const markLength = 16;

/**
 * Tells the words of a question apart from others: the beginning of their SHA-256. White space counts for nothing, since
 * spreadsheets change it.
 */
export function wordsMark({
  happened,
  ledTo,
  remedy,
}: Pick<DeficiencyContent, 'happened' | 'ledTo' | 'remedy'>): string {
  const words = [happened, ledTo, remedy].map(oneLine).join('\n');
  return createHash('sha256').update(words).digest('hex').slice(0, markLength);
}
