import type { Mandate, MandateKind, MandateTerms } from './mandate.ts';
import type { DocumentLine, LineKind } from './paper-document.ts';
import type { Day } from './plan.ts';

/** The fixed sentences of a mandate or consent on paper, from the catalogue of one language. */
export interface MandateWords {
  title: Record<MandateKind, string>;
  intro: Record<MandateKind, string>;
  /** In place of that: it is on an agency's own form, or it was taken back. */
  onTheirForm: string;
  withdrawn: (day: string) => string;
  who: Record<MandateKind, string>;
  whom: Record<MandateKind, string>;
  matter: string;
  records: string;
  purpose: string;
  time: string;
  lasts: (from: string, until: string) => string;
  passOn: string;
  notPassOn: string;
  signing: string;
  /** What the signature is under, should the page it stands on be parted from the others. */
  signs: Record<MandateKind, (who: string, whom: string) => string>;
  place: string;
  signature: string;
  clearly: string;
  number: string;
  interpreted: (who: string) => string;
  withdrawal: {
    title: Record<MandateKind, string>;
    to: (receiver: string) => string;
    gave: Record<MandateKind, (who: string, whom: string, day: string) => string>;
    about: (matter: string) => string;
    ends: Record<MandateKind, (day: string) => string>;
    answer: string;
  };
}

/** One language's sentences, and how it writes a day. */
export interface MandateLanguage {
  words: MandateWords;
  day: (day: Day) => string;
}

/** Swedish as the agencies read it, and the client's own language beside; null when that is Swedish (rule 6). */
export interface MandateLanguages {
  main: MandateLanguage;
  beside: MandateLanguage | null;
}

type Say = (language: MandateLanguage) => string;

/** A line that says the same in both languages. */
function both(
  languages: MandateLanguages,
  line: Omit<DocumentLine, 'text' | 'detail'>,
  say: Say,
): DocumentLine {
  const { main, beside } = languages;
  return { ...line, text: say(main), detail: '', ...(beside === null ? {} : { beside: say(beside) }) };
}

/** What stands under each heading, in order: the person's own words, or sentences in both languages. */
interface Section {
  id: string;
  heading: Say;
  /** The person's words, as they said them. */
  own: string;
  sentences?: readonly Say[];
}

function sectionsOf(terms: MandateTerms): Section[] {
  const { kind } = terms;
  const lasts: Say = ({ words, day }) => words.lasts(day(terms.from), day(terms.until));
  const passOn: Say = ({ words }) => (terms.passOn ? words.passOn : words.notPassOn);
  return [
    { id: 'who', heading: ({ words }) => words.who[kind], own: terms.who },
    { id: 'whom', heading: ({ words }) => words.whom[kind], own: terms.whom },
    { id: 'matter', heading: ({ words }) => words.matter, own: terms.matter },
    { id: 'records', heading: ({ words }) => words.records, own: terms.records },
    { id: 'purpose', heading: ({ words }) => words.purpose, own: terms.purpose },
    { id: 'time', heading: ({ words }) => words.time, own: '', sentences: [lasts, passOn] },
  ];
}

function sectionLines(section: Section, number: number, languages: MandateLanguages): DocumentLine[] {
  const line = (id: string, kind: LineKind): Omit<DocumentLine, 'text' | 'detail'> => ({ id, kind, number });
  const heading = both(languages, line(section.id, 'heading'), section.heading);
  const own: DocumentLine = { ...line(`${section.id}:own`, 'text'), text: section.own, detail: '' };
  const sentences = (section.sentences ?? []).map((say, at) =>
    both(languages, line(`${section.id}:${at}`, 'text'), say),
  );
  return [heading, ...(section.own === '' ? [] : [own]), ...sentences];
}

/** Where it is signed by hand, and who interpreted. The name is written by hand: the folder does not hold it. */
function signingLines(number: number, interpreter: string, languages: MandateLanguages): DocumentLine[] {
  const signs: [string, Say][] = [
    ['place', ({ words }) => words.place],
    ['signature', ({ words }) => words.signature],
    ['clearly', ({ words }) => words.clearly],
    ['number', ({ words }) => words.number],
  ];
  const interpreted = both(languages, { id: 'interpreted', kind: 'text', number }, ({ words }) =>
    words.interpreted(interpreter),
  );
  return [
    ...(interpreter === '' ? [] : [interpreted]),
    ...signs.map(([id, say]) => both(languages, { id, kind: 'sign', number }, say)),
  ];
}

/** What the paper is, in a sentence: what is signed here, what an agency's own form says, or what was taken back. */
function introOf({ kind, form, withdrawn }: Mandate, { words, day }: MandateLanguage): string {
  if (withdrawn !== null) return words.withdrawn(day(withdrawn.slice(0, 10)));
  return form === 'agency' ? words.onTheirForm : words.intro[kind];
}

/**
 * A mandate or consent as it is printed for signature: one specific thing, and nothing else. One that is on an agency's
 * own form, or was taken back, is told without lines to sign on.
 */
export function mandateLines(mandate: Mandate, languages: MandateLanguages): DocumentLine[] {
  const { kind, who, whom, interpreter } = mandate;
  const { main } = languages;
  // The paper's own heading is in Swedish only; beside stands first what the paper is.
  const intro = both(languages, { id: 'intro', kind: 'text', number: 0 }, (language) => {
    const says = introOf(mandate, language);
    return language === main ? says : `${language.words.title[kind]}. ${says}`;
  });
  const filled = sectionsOf(mandate).filter(({ own, sentences }) => own !== '' || sentences !== undefined);
  const told = [intro, ...filled.flatMap((section, at) => sectionLines(section, at + 1, languages))];
  if (mandate.form === 'agency' || mandate.withdrawn !== null) return told;
  const number = filled.length + 1;
  const signing = both(languages, { id: 'signing', kind: 'heading', number }, ({ words }) => words.signing);
  const signs = both(languages, { id: 'signs', kind: 'text', number }, ({ words }) =>
    words.signs[kind](who, whom),
  );
  return [...told, signing, signs, ...signingLines(number, interpreter, languages)];
}

/** The letter that takes a mandate or consent back. `today` is the day it is written. */
export function withdrawalLines(mandate: Mandate, today: Day, languages: MandateLanguages): DocumentLine[] {
  const { kind, who, whom, matter, signed } = mandate;
  const says: [string, Say][] = [
    ['to', ({ words }) => words.withdrawal.to(kind === 'mandate' ? whom : who)],
    ['date', ({ day }) => day(today)],
    ['gave', ({ words, day }) => words.withdrawal.gave[kind](who, whom, signed === null ? '' : day(signed))],
    ['about', ({ words }) => words.withdrawal.about(matter)],
    ['ends', ({ words, day }) => words.withdrawal.ends[kind](day(today))],
    ['answer', ({ words }) => words.withdrawal.answer],
  ];
  const lines = says.map(([id, say]) => both(languages, { id, kind: 'text', number: 0 }, say));
  return [...lines, ...signingLines(0, '', languages)];
}
