import { fewestShown } from './suppress.ts';

/**
 * How a count of people is shown for one deficiency (product.md, rule 12). Such counts are never summed: who met two
 * deficiencies is stored nowhere.
 */
export type ShownPeople =
  | { shown: 'exactly'; count: number }
  | { shown: 'at-least'; count: number }
  | { shown: 'fewer-than-6' }
  | { shown: 'not-shown' };

/** A count as a report showed it, by the number of the wording that spoke there. */
export interface PublishedPeople {
  number: string;
  people: ShownPeople;
}

/** The largest count that each of these numbers was published with. */
function published(numbers: readonly string[], earlier: readonly PublishedPeople[]): number[] {
  return numbers.flatMap((asked) => {
    const counts = earlier.flatMap(({ number, people }) =>
      number === asked && people.shown === 'exactly' ? [people.count] : [],
    );
    return counts.length === 0 ? [] : [Math.max(...counts)];
  });
}

/**
 * How many met a deficiency, as it may be printed.
 *
 * Below six, nought too, it is "fewer than 6". Once a number has been printed, it stays as "at least" that number until
 * at least six more have met it; a deficiency made of several counts from all their numbers together. Where fewer are
 * left than were printed (some were taken out, or withdrew), nothing is shown. Nothing is shown either, from six on,
 * where a report that nobody here knows may have printed one. So a count that is hidden could always be
 * several, and so could every difference between two reports, also to somebody who knows this rule and has them all.
 *
 * @param count people who met it, as far as the client's limits let it be told
 * @param numbers of all wordings of the deficiency
 * @param earlier what every report before showed, whoever received it
 * @param unknown numbers that a report may have shown, of which nobody here knows
 */
export function shownPeople(
  count: number,
  numbers: readonly string[],
  earlier: readonly PublishedPeople[],
  unknown: ReadonlySet<string> = new Set(),
): ShownPeople {
  // SECURITY: a count that is no number of people shows nothing.
  if (!Number.isInteger(count) || count < 0) return { shown: 'not-shown' };
  const before = published(numbers, earlier);
  if (before.length === 0 && count < fewestShown) return { shown: 'fewer-than-6' };
  if (numbers.some((number) => unknown.has(number))) return { shown: 'not-shown' };
  if (before.length === 0) return { shown: 'exactly', count };
  const most = Math.max(...before);
  const together = before.reduce((sum, one) => sum + one, 0);
  if (count < most) return { shown: 'not-shown' };
  if (count >= together + fewestShown) return { shown: 'exactly', count };
  return { shown: 'at-least', count: most };
}
