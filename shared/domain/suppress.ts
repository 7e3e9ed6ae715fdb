/**
 * Counts of people below this many are not shown (product.md, rule 12), and neither is what they could be worked out
 * from.
 */
export const fewestShown = 6;

/** One line of a table as it may be shown; null: hidden. */
export interface SuppressedLine {
  cells: (number | null)[];
  total: number | null;
}

/**
 * A line of counts of people, with its total, as it may be shown.
 *
 * Every cell below six is hidden, nought too: that nobody answered so says something of everybody. A total below six
 * hides the whole line. While the hidden cells together are fewer than six, or one stands alone, or all are as large as
 * they can be, the total would give them away, and the next cell is hidden as well, by its place in the line and never by its size: a choice by size would
 * itself tell how large the hidden ones are.
 *
 * Within one line with its total no hidden cell can be worked out, also by somebody who knows this rule. Several lines
 * may stand below each other only when no sums across them are shown.
 */
export function suppressed(counts: readonly number[]): SuppressedLine {
  const total = counts.reduce((sum, count) => sum + count, 0);
  // SECURITY: a count that is no number of people shows nothing.
  const sound = counts.every((count) => Number.isInteger(count) && count >= 0);
  if (!sound || total < fewestShown) return { cells: counts.map(() => null), total: null };
  const hidden = counts.map((count) => count < fewestShown);
  if (hidden.includes(true)) hideComplements(counts, hidden);
  if (hidden.includes(true) && givesAway(counts, hidden))
    return { cells: counts.map(() => null), total: null };
  return { cells: counts.map((count, at) => (hidden[at] ? null : count)), total };
}

/** Hides, from the first hidden place on and round, until what is hidden cannot be told apart. */
function hideComplements(counts: readonly number[], hidden: boolean[]): void {
  const first = hidden.indexOf(true);
  for (let step = 1; step < counts.length && givesAway(counts, hidden); step += 1)
    hidden[(first + step) % counts.length] = true;
}

function givesAway(counts: readonly number[], hidden: readonly boolean[]): boolean {
  const behind = counts.filter((_count, at) => hidden[at]);
  const sum = behind.reduce((all, count) => all + count, 0);
  // Cells that are all as large as a hidden cell can be have only one way to make up what is left of the total.
  const areAllLargest = behind.every((count) => count === fewestShown - 1);
  return behind.length < 2 || sum < fewestShown || areAllLargest;
}
