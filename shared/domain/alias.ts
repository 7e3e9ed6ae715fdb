import { oneLine } from './text.ts';

const comparable = (alias: string): string => oneLine(alias).toLowerCase().normalize('NFC');

/** Are these the same alias to a person's eye? Capitals and runs of white space make no difference. */
export function sameAlias(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

/**
 * An alias out of `names` that nobody has yet. When all are taken it gets a number, the lowest that is free.
 * `pick` gives a random whole number from 0 up to, not including, `n`. Throws RangeError when there are no
 * names.
 *
 * Source: product.md, rule 9 (an alias proposed at random, never the name).
 */
export function freeAlias(
  names: readonly string[],
  taken: readonly string[],
  pick: (n: number) => number,
): string {
  const used = new Set(taken.map(comparable));
  const free = names.filter((name) => !used.has(comparable(name)));
  const from = free.length > 0 ? free : names;
  const name = from[pick(from.length)];
  if (name === undefined) throw new RangeError('no name to pick');
  if (free.length > 0) return name;
  let number = 2;
  while (used.has(comparable(`${name} ${String(number)}`))) number += 1;
  return `${name} ${String(number)}`;
}
