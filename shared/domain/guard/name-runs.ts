import type { Found } from './found.ts';
import type { GuardLanguage, GuardReason, KnownInFolder } from './hit.ts';
import { isClose } from './name-signs.ts';
import { markNames, type Mark } from './names.ts';
import { beginsSentence, gapBefore, wordOf, type Reading, type Word } from './reading.ts';
import { plainSuggestions } from './suggestions.ts';
import { isCapital } from './word-kind.ts';
import { officialWords, relations, titles } from './words/context-words.ts';

/** Words of a reading that are one name: the first and the last. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly mark: Mark;
}

const order: readonly Mark[] = ['alias', 'name', 'other-name', 'unknown-name'];

function runsOf(reading: Reading, marks: readonly (Mark | undefined)[]): Run[] {
  const runs: Run[] = [];
  for (const [at, mark] of marks.entries()) {
    if (!mark) continue;
    const last = runs.at(-1);
    const gap = gapBefore(reading, at);
    // After an initial a full stop ends nothing.
    const initial = wordOf(reading, at - 1).written.length === 1 && /^(?:\. ?|\.-)$/u.test(gap);
    const pieces =
      /^(?:[-_.*·/]|-? ?\n ?| {1,2}|, )$/u.test(gap) &&
      !beginsSentence(reading, at) &&
      gap !== ', ' &&
      gap !== '/';
    if (last?.last === at - 1 && (isClose(gap) || initial || pieces)) {
      runs[runs.length - 1] = {
        first: last.first,
        last: at,
        mark: order.indexOf(mark) < order.indexOf(last.mark) ? mark : last.mark,
      };
    } else runs.push({ first: at, last: at, mark });
  }
  return runs;
}

/** Words before a role that belong to it. */
const beforeRole =
  /^(?:god|gode|social|case|support|personal|housing|key|care|youth|job|district|head|landlady|general|deputy|senior)$/u;
/** Words after which a role stands as it is: "min", "hennes", "the". */
const determiners =
  /^(?:min|mitt|mina|din|ditt|dina|hans|hennes|hens|deras|vår|vårt|våra|er|sin|sitt|sina|en|ett|den|det|de|av|som|personens|klientens|kommunens|kassans|\p{L}+ens|\p{L}+ets|my|your|his|her|its|our|their|the|a|an|this|that|'s|s)$/u;
const definite = /(?:en|n|et|erna|na)$/u;
const neuter = /(?:ombud|råd|biträde|vittne)$/u;

interface Role {
  /** Where it begins in the text. */
  readonly from: number;
  readonly reason: GuardReason | null;
  readonly suggestion: string;
}

/** A role or title before a name, with what to write instead of both. */
function roleBefore(reading: Reading, first: number, language: GuardLanguage): Role | undefined {
  const role = wordOf(reading, first - 1);
  const gap = gapBefore(reading, first);
  if (!/^(?:\.?[ \n]|  )$/u.test(gap)) return undefined;
  const title = titles[role.lower];
  if (title && (isCapital(role.written) || role.lower !== 'miss')) {
    const reason = /^(?:dr|doktor|prof)$/u.test(role.lower) ? 'official' : null;
    return { from: role.start, reason, suggestion: title[language] };
  }
  const extra = wordOf(reading, first - 2);
  const long = gapBefore(reading, first - 1) === ' ' && beforeRole.test(extra.lower) ? extra : undefined;
  const isOfficial =
    officialWords.test(role.lower) || (long !== undefined && /^(?:man|mannen)$/u.test(role.lower));
  if (gap.startsWith('.') || (!isOfficial && !relations.has(role.lower))) return undefined;
  const before = wordOf(reading, first - (long ? 3 : 2));
  const from = long?.start ?? role.start;
  const written = reading.plain.slice(from, role.end);
  return {
    from,
    reason: isOfficial ? 'official' : null,
    suggestion: roleWords(written, role, before, language),
  };
}

function roleWords(written: string, role: Word, before: Word, language: GuardLanguage): string {
  const small = written.charAt(0).toLowerCase() + written.slice(1);
  if (determiners.test(before.lower)) return small;
  if (language === 'en')
    return relations.has(role.lower) ? small : `${/^[aeiou]/u.test(small) ? 'an' : 'a'} ${small}`;
  if (definite.test(role.lower) || relations.has(role.lower)) return small;
  return `${neuter.test(role.lower) ? 'ett' : 'en'} ${small}`;
}

/** Is it said after a name what agency the person is at, or what they do there? */
function isOfficialAfter(reading: Reading, last: number): boolean {
  const next = wordOf(reading, last + 1);
  const second = wordOf(reading, last + 2);
  const gap = gapBefore(reading, last + 1);
  if (/^(?:, | \(|,)$/u.test(gap)) return officialWords.test(next.lower) || officialWords.test(second.lower);
  return (
    gap === ' ' &&
    /^(?:på|hos|vid|at|from|of)$/u.test(next.lower) &&
    /(?:kassan|förmedlingen|verket|kontoret|mottagningen|psykiatrin|centralen|tjänsten|fogden|nämnden|myndigheten|förvaltningen|kommunen|enheten|agency|service|services|office|clinic)$/u.test(
      second.lower,
    )
  );
}

/** Where a name ends with what its genitive adds, and whether it is one. */
function endOf(reading: Reading, last: number): { to: number; genitive: boolean } {
  const word = wordOf(reading, last);
  const next = wordOf(reading, last + 1);
  if (next.lower === 's' && /^[':]$/u.test(gapBefore(reading, last + 1)))
    return { to: next.end, genitive: true };
  if (word.lower.endsWith('s') && reading.plain.charAt(word.end) === "'")
    return { to: word.end + 1, genitive: true };
  const follows = gapBefore(reading, last + 1) === ' ' && !isCapital(next.written);
  return { to: word.end, genitive: word.lower.endsWith('s') && follows && !verbLike.test(next.lower) };
}

/**
 * After a name that ends in s, such a word makes it the one who does something, and no genitive. What only ends like a
 * verb, and is somebody's, is named first: papers, money, bills, rights.
 */
const verbLike =
  /^(?!(?:papper|pengar|saker|nycklar|kläder|mediciner|skulder|far|föräldrar|syster|dotter|\p{L}*(?:ningar|igheter))$)(?:\p{L}+(?:de|te|ar|er)|fick|får|har|är|var|blev|blir|sa|vill|kan|ska|måste|och|som|på|i|till|med|för|inte|men|om|att|när|av|hos|från|is|was|has|had|said|got|did|and|who|to|with|in|at|not|but)$/u;

function inGenitive(suggestion: string, genitive: boolean, language: GuardLanguage): string {
  if (!genitive) return suggestion;
  return language === 'en' ? `${suggestion}'s` : suggestion.endsWith('s') ? suggestion : `${suggestion}s`;
}

const raised = (text: string, first: boolean): string =>
  first ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** Does the word begin its sentence, with a capital that says nothing of what stands for it? */
const isFirst = (reading: Reading, at: number): boolean =>
  beginsSentence(reading, at) && isCapital(wordOf(reading, at).written);

function foundOf(reading: Reading, run: Run, language: GuardLanguage): Found {
  const { to, genitive } = endOf(reading, run.last);
  const own = run.mark === 'alias' || run.mark === 'name';
  const role = own ? undefined : roleBefore(reading, run.first, language);
  const from = role?.from ?? wordOf(reading, run.first).start;
  const reason = ((): GuardReason => {
    if (run.mark === 'alias' || run.mark === 'name') return run.mark;
    return role?.reason ?? (isOfficialAfter(reading, run.last) ? 'official' : 'other-name');
  })();
  const general = run.mark === 'unknown-name' && reason === 'other-name' ? 'name' : reason;
  const suggestion = inGenitive(role?.suggestion ?? plainSuggestions[language][general], genitive, language);
  const at = reading.words.findIndex(({ start }) => start === from);
  return { from, to, reason, blocks: false, suggestion: raised(suggestion, isFirst(reading, at)) };
}

/** Every name of a person, known to the folder or not. */
export function findNames(reading: Reading, known: KnownInFolder, language: GuardLanguage): Found[] {
  return runsOf(reading, markNames(reading, known, language)).map((run) => foundOf(reading, run, language));
}
