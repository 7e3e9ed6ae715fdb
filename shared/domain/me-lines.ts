import type { CameBy, ConcernNote } from './first-meeting.ts';
import type { ClientLanguage } from './language.ts';
import type { DocumentLine } from './paper-document.ts';
import type { Day } from './plan.ts';
import type { Safety } from './safety.ts';

/** What the folder knows of the person beside their plan and their words. */
export interface AboutMe {
  safety: Safety;
  rightsTalkedOn: Day | null;
  came: CameBy | null;
  concerns: readonly ConcernNote[];
  language: ClientLanguage;
  /** What they want to be called, and what the ombudsperson's list calls them; null on a paper without name. */
  names: { called: string; alias: string } | null;
}

/** Words for it on paper, from the catalogue of its language. */
export interface MePaperWords {
  called: string;
  alias: string;
  language: string;
  languageNames: Readonly<Record<ClientLanguage, string>>;
  someone: string;
  noMessage: string;
  rights: (day: Day) => string;
  came: (how: CameBy) => string;
  concern: (made: Day, told: Day) => string;
}

/** The same as lines of a paper: only what was said. */
export function meLines(
  { names, language, safety, rightsTalkedOn, came, concerns }: AboutMe,
  words: MePaperWords,
): DocumentLine[] {
  const line = (id: string, text: string, detail = ''): DocumentLine => ({
    id: `me:${id}`,
    kind: 'item',
    number: 1,
    text,
    detail,
  });
  return [
    ...(names === null || names.called === '' ? [] : [line('called', words.called, names.called)]),
    ...(names === null ? [] : [line('alias', words.alias, names.alias)]),
    line('language', words.language, words.languageNames[language]),
    ...(safety.someone ? [line('someone', words.someone, safety.who)] : []),
    ...(safety.mayLeaveMessage ? [] : [line('message', words.noMessage)]),
    ...(rightsTalkedOn === null ? [] : [line('rights', words.rights(rightsTalkedOn))]),
    ...(came === null ? [] : [line('came', words.came(came))]),
    ...concerns.map(({ id, made, told }) => line(`concern:${id}`, words.concern(made, told))),
  ];
}
