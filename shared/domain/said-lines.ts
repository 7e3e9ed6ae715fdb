import type { DocumentLine } from './paper-document.ts';
import type { Day, Instant, Plan, Statement, StatementChannel, Suggestion, SuggestionAbout } from './plan.ts';

/** Words that what the client said without their key needs on paper, from the catalogue of its language. */
export interface SaidPaperWords {
  channels: Readonly<Record<StatementChannel, (day: Day) => string>>;
  states: Readonly<Record<Statement['state'], string>>;
}

/** One thing that was said, with when and how it stands. */
function saidThing(
  id: string,
  number: number,
  { heading, detail, text }: { heading: string; detail: string; text: string },
): DocumentLine[] {
  return [
    { id, kind: 'heading', number, text: heading, detail },
    { id: `${id}:words`, kind: 'text', number, text, detail: '' },
  ];
}

/**
 * What the client said without their key, as lines of a paper: the words as they were said, each with how it stands. The
 * change that waits with them is not among them: nothing of it leaves before the client says yes (rule 2).
 * @param dayOf the day that a moment had where this computer is
 */
export function statementLines(
  statements: readonly Statement[],
  words: SaidPaperWords,
  dayOf: (at: Instant) => Day,
): DocumentLine[] {
  return statements.flatMap(({ id, said, channel, at, state }, index) =>
    saidThing(`said:${id}`, index + 1, {
      heading: words.channels[channel](dayOf(at)),
      detail: words.states[state],
      text: said,
    }),
  );
}

/** Words that suggestions need on paper, from the catalogue of its language. */
export interface SuggestionPaperWords {
  wish: string;
  /** About a wish, by its words; empty when it is gone. */
  step: (wish: string) => string;
  reword: (wish: string) => string;
  answers: Readonly<Record<Suggestion['state'], string>>;
  day: (day: Day) => string;
}

function aboutOf(about: SuggestionAbout, { wishes }: Plan, words: SuggestionPaperWords): string {
  if (about.kind === 'wish') return words.wish;
  return words[about.kind](wishes.find(({ id }) => id === about.wishId)?.words ?? '');
}

/**
 * The ombudsperson's suggestions as lines of a paper, each with what it is about and what the client answered.
 * @param dayOf the day that a moment had where this computer is
 */
export function suggestionLines(
  suggestions: readonly Suggestion[],
  plan: Plan,
  words: SuggestionPaperWords,
  dayOf: (at: Instant) => Day,
): DocumentLine[] {
  return suggestions.flatMap(({ id, about, words: text, at, state }, index) =>
    saidThing(`suggestion:${id}`, index + 1, {
      heading: aboutOf(about, plan, words),
      detail: `${words.day(dayOf(at))} · ${words.answers[state]}`,
      text,
    }),
  );
}
