import type { GuardLanguage } from './hit.ts';
import { beginsSentence, gapBefore, wordOf, type Reading, type Word } from './reading.ts';
import { formsOf, isCapital, isUpper, type WordKind } from './word-kind.ts';
import {
  nameCues,
  officialWords,
  particles,
  personVerbs,
  placePrepositions,
  relations,
  speakingVerbs,
  starters,
  titles,
} from './words/context-words.ts';
import { givenNames } from './words/given-names.ts';
import { nounsFirst } from './words/ordinary-names.ts';

/** What the rules look at: the text, the kinds of its words, its language. */
export interface Signs {
  readonly reading: Reading;
  readonly kinds: readonly WordKind[];
  readonly language: GuardLanguage;
}

/** Do two words that follow each other belong to one name, by what stands between them? */
export const isClose = (gap: string): boolean => /^(?: |-| ?\n ?|'|  )$/u.test(gap);

const lowerAt = (signs: Signs, at: number): string => wordOf(signs.reading, at).lower;
const isClosest = (signs: Signs, at: number): boolean => isClose(gapBefore(signs.reading, at));

/** Is the word before a title, an official, a relative or "is called", so that this one is a name? */
export function isCued(signs: Signs, at: number): boolean {
  const before = wordOf(signs.reading, at - 1);
  const gap = gapBefore(signs.reading, at);
  if (Object.hasOwn(titles, before.lower)) return /^\.?[ \n]$/u.test(gap) && isTitle(before);
  if (/^(?:henne|honom|hen|mig|dem|sig|her|him|me|them)$/u.test(before.lower) && gap === ' ')
    return /^(?:kalla|kallar|kallade|kallat|kallas|call|calls|called|name|named)$/u.test(
      lowerAt(signs, at - 2),
    );
  if (nameCues.has(before.lower)) return /^:?[ \n]["'”“]?$/u.test(gap);
  return /^[ \n]["'”“]?$/u.test(gap) && (officialWords.test(before.lower) || relations.has(before.lower));
}

/** "miss" and "fru" are titles with a capital or in their places; "ms" and "hr" always. */
const isTitle = ({ written, lower }: Word): boolean => isCapital(written) || !['miss', 'ms'].includes(lower);

/** Does somebody do something right after the word? */
function acts(signs: Signs, at: number, verbs: ReadonlySet<string>): boolean {
  return (
    / |\n/u.test(gapBefore(signs.reading, at + 1)) &&
    isClosest(signs, at + 1) &&
    verbs.has(lowerAt(signs, at + 1))
  );
}

const isSmallAt = (signs: Signs, at: number): boolean => !isCapital(wordOf(signs.reading, at).written);

/** Does a capital follow that belongs to the same name? */
function hasFollower(signs: Signs, at: number): boolean {
  const next = signs.kinds[at + 1];
  if (!isClosest(signs, at + 1) || isSmallAt(signs, at + 1)) return false;
  return next === 'given' || next === 'surname' || next === 'weak' || next === 'unknown';
}

/** What a house, a service or a system is called by: a capital after it is its own name. */
const houses =
  /(?:centralen|centrum|boendet|boende|hemmet|gården|skolan|kliniken|mottagningen|enheten|avdelningen|avdelning|huset|föreningen|stiftelsen|företaget|bolaget|kvarteret|området|hotellet|hotell|caféet|restaurangen|verksamheten|träffpunkten|projektet|appen|systemet|programmet|tjänsten|kyrkan|församlingen|akuten|butiken|kommunen|region|regionen|kommun|stadsdelen|byn|orten|jouren|jour|häktet|anstalten|ward|clinic|school|hospital|centre|hostel|shelter|project|system)$/u;

/** Is the word what a house is called: "boendet Solrosen"? */
export const afterAHouse = (signs: Signs, at: number): boolean =>
  gapBefore(signs.reading, at) === ' ' && houses.test(lowerAt(signs, at - 1));

/** Has a word no capital but the one its sentence gave it? */
const isPlainAt = (signs: Signs, at: number): boolean =>
  isSmallAt(signs, at) || (beginsSentence(signs.reading, at) && signs.kinds[at] !== 'public');

/** A name that is an ordinary word as well: what stands around it decides. */
export function weakIsName(signs: Signs, at: number): boolean {
  const word = wordOf(signs.reading, at);
  if (isCued(signs, at)) return true;
  if (hasFollower(signs, at) && !isUpper(word.written) && !starters.has(word.lower)) return true;
  if (afterAHouse(signs, at)) return false;
  if (beginsSentence(signs.reading, at)) {
    const often = !nounsFirst.has(word.lower);
    if (acts(signs, at, speakingVerbs)) return often || givenLike(word);
    return acts(signs, at, personVerbs) && often && givenLike(word);
  }
  const before = lowerAt(signs, at - 1);
  if (/^(?:i|på|in|near|vid)$/u.test(before)) return false;
  if (placePrepositions.has(before)) return givenLike(word) || acts(signs, at, personVerbs);
  if (signs.language === 'en')
    return isPlainAt(signs, at - 1) && isSmallAt(signs, at + 1) && !englishNoun(word.lower);
  return isPlainAt(signs, at - 1) || isClosest(signs, at);
}

const givenLike = (word: Word): boolean =>
  formsOf(word).some(({ lower }) => givenNames.has(lower) || shortGiven.has(lower));
/** Of the ordinary words, those that are foremost given names. */
const shortGiven: ReadonlySet<string> = new Set(
  'bo per stig björn hans sten dag lo tage ture kent rolf jan kim tom tor tore bill mark frank rob robin nick ken ben max grace jack joy sue dan ted tim ray rose ruby rut saga siv sol liv gun my love alf bror fred gry pia ester iris viola vera stål axel karl knut rita rosa tuva klara linda sanna inga jon john lena lucia'.split(
    ' ',
  ),
);
const englishNoun = (lower: string): boolean =>
  /^(?:may|april|august|christian|will|grant|case|major|justice|roman|english)$/u.test(lower);

/** Words after which a lone capital is somebody rather than something. */
const somebodyAfter: ReadonlySet<string> = new Set(
  'enligt av till hos för från utan under angående vägnar attackerade varken både eller även också bara att när eftersom sedan medan innan tills åt med mot om och men som då träffa träffade mötte mött hjälpa hjälpte ringa ringde fråga frågade tvinga tvingade lät låta nekade neka kränkte skickade when because that while until after before with gave told asked met helped for by to then tell ask meet help named about only even both neither nor'.split(
    ' ',
  ),
);
/** Definite Swedish nouns and names of firms, as a lone capital may be one. */
const likeAThing =
  /(?:en|et|an|na|ing|tion|het|dom|lag|plan|stöd|bidrag|kort|center|care|group|app|net|tek|data|hem|bo|vård|assistans|omsorg|hälsa|support|online)s?$/u;

/** Is a capital that nobody knows a name, mid-sentence? */
export function unknownIsName(signs: Signs, at: number): boolean {
  const word = wordOf(signs.reading, at);
  if (isCued(signs, at)) return true;
  const initialFirst = signs.kinds[at - 1] === 'initial' && /^\. ?$/u.test(gapBefore(signs.reading, at));
  if (beginsSentence(signs.reading, at)) {
    const pair = signs.kinds[at + 1] === 'unknown' || signs.kinds[at + 1] === 'weak';
    return pair && !afterAHouse(signs, at + 1) && hasFollower(signs, at) && acts(signs, at + 1, personVerbs);
  }
  if (afterAHouse(signs, at)) return false;
  const before = lowerAt(signs, at - 1);
  if (initialFirst && !placePrepositions.has(lowerAt(signs, at - 2))) return true;
  if (/^(?:i|på|vid|via|in|at|from|near|through)$/u.test(before)) return false;
  if (hasFollower(signs, at) && signs.kinds[at + 1] === 'unknown')
    return signs.language === 'sv' || acts(signs, at + 1, personVerbs);
  if (!isPlainAt(signs, at - 1) || !isSmallAt(signs, at + 1)) return false;
  return loneIsName(signs, at, word.lower, before);
}

function loneIsName(signs: Signs, at: number, lower: string, before: string): boolean {
  const thing = signs.language === 'sv' && likeAThing.test(lower) && lower.length > 6;
  if (thing) return false;
  const next = gapBefore(signs.reading, at + 1);
  if (next === "'" && lowerAt(signs, at + 1) === 's') return true;
  if (acts(signs, at, speakingVerbs)) return true;
  if (acts(signs, at, personVerbs))
    return signs.language === 'sv' || somebodyAfter.has(before) || signs.kinds[at - 1] === 'none';
  return (
    somebodyAfter.has(before) &&
    (signs.language === 'sv' ||
      /^(?:with|told|asked|met|helped|gave|tell|ask|meet|help|about)$/u.test(before))
  );
}

/** A small word inside a name: "von", "al". */
export const isParticle = (lower: string): boolean => particles.has(lower);
