import type { Found } from './found.ts';
import { guardReasons, type GuardHit } from './hit.ts';
import type { Reading } from './reading.ts';

const strength = ({ reason }: Found): number => guardReasons.indexOf(reason);
const byStrength = (one: Found, other: Found): number =>
  strength(one) - strength(other) || other.to - other.from - (one.to - one.from) || one.from - other.from;

/** Digits right after a number: they were a part of it, and with the suggestion before them would be one again. */
const digitsAfter = /(?:(?: {0,2}|[:./-])\d{1,20}){1,20}/uy;

function withDigitsAfter(one: Found, plain: string): Found {
  if (!/\d/u.test(plain.charAt(one.to - 1))) return one;
  digitsAfter.lastIndex = one.to;
  return { ...one, to: one.to + (digitsAfter.exec(plain)?.[0].length ?? 0) };
}

/** Identifiers over each other are one: from the first to the last, by the name of the strongest. */
function together(found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const one of found.toSorted((first, second) => first.from - second.from)) {
    const last = joined.at(-1);
    if (!last || one.from >= last.to) {
      joined.push(one);
      continue;
    }
    const stronger = byStrength(one, last) < 0 ? one : last;
    joined[joined.length - 1] = { ...stronger, from: last.from, to: Math.max(last.to, one.to) };
  }
  return joined;
}

/** The parts of a span that are free, by what is taken. */
function freeParts(one: Found, taken: Uint8Array): Found[] {
  const parts: Found[] = [];
  let from = one.from;
  for (let at = one.from; at <= one.to; at += 1) {
    if (at < one.to && taken[at] === 0) continue;
    if (at > from) parts.push({ ...one, from, to: at });
    from = at + 1;
  }
  return parts;
}

const areNames: readonly string[] = ['alias', 'name', 'official', 'other-name'];

/**
 * What was found, as hits in the text itself: in order and none over another. Identifiers stand first and whole; of
 * the others the stronger stands, and of a name what is left of it.
 */
export function settle(found: readonly Found[], { plain, from, to }: Reading): GuardHit[] {
  const taken = new Uint8Array(plain.length);
  const kept: Found[] = [];
  const keep = (one: Found): void => {
    kept.push(one);
    taken.fill(1, one.from, one.to);
  };
  const identifiers = found.filter(({ blocks }) => blocks).map((one) => withDigitsAfter(one, plain));
  together(identifiers).forEach(keep);
  for (const one of found.filter(({ blocks }) => !blocks).toSorted(byStrength)) {
    const parts = freeParts(one, taken);
    const whole = parts.length === 1 && parts[0]?.from === one.from && parts[0].to === one.to;
    if (whole) keep(one);
    else if (areNames.includes(one.reason))
      parts.filter((part) => /\p{L}{2}/u.test(plain.slice(part.from, part.to))).forEach(keep);
  }
  return kept
    .toSorted((one, other) => one.from - other.from)
    .map(({ reason, blocks, suggestion, ...span }) => ({
      start: Number(from[span.from]),
      end: Number(to[span.to - 1]),
      reason,
      blocks,
      suggestion,
    }));
}
