import type { ClientLanguage } from './language.ts';
import type { Day, Id, Instant } from './plan.ts';

/** How a question is answered: from 1 to 5 in words, yes or no, or in the client's own words. */
export const feedbackKinds = ['scale', 'yes-no', 'words'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

/** What can be chosen, in the order it is shown. Free words have none. */
export const feedbackOptions = {
  scale: ['1', '2', '3', '4', '5'],
  'yes-no': ['yes', 'no', 'unknown'],
  words: [],
} as const satisfies Record<FeedbackKind, readonly string[]>;

/** Most questions a service can ask. */
export const mostQuestions = 8;

/** A question of the service, in both languages of the desk. */
export interface FeedbackQuestion {
  id: Id;
  kind: FeedbackKind;
  sv: string;
  en: string;
}

/** An answer to one question: an option's name, or words. */
export interface FeedbackAnswer {
  question: Id;
  answer: string;
}

/** A question as it was asked, and what the client answered. */
export interface AnsweredQuestion extends FeedbackQuestion {
  answer: string;
}

/** What the client answered on one day, as it is kept where they chose. */
export interface Feedback {
  id: Id;
  at: Instant;
  answers: AnsweredQuestion[];
}

/** Where the client keeps their answers: only for me, in the folder, or nowhere. */
export const feedbackPlaces = ['own', 'folder', 'nowhere'] as const;
export type FeedbackPlace = (typeof feedbackPlaces)[number];

/** What one question was answered, as counts that identify nobody; null: hidden. */
export interface FeedbackCounts {
  question: FeedbackQuestion;
  cells: { option: string; count: number | null }[];
  total: number | null;
}

/** One half-year on the desk. */
export interface FeedbackPeriod {
  /** `2026-1` or `2026-2`. */
  period: string;
  counts: FeedbackCounts[];
  /** What somebody said yes to passing on, word for word, in no order. */
  words: string[];
}

/** The half-year a day is in: `2026-1` until the last of June, then `2026-2`. */
export function periodOf(day: Day): string {
  return `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`;
}

/**
 * Whether a half-year may be shown: only when it is over. Before that, what came in between two looks would be the
 * answers of the one who was there.
 */
export function isOver(period: string, today: Day): boolean {
  return period < periodOf(today);
}

/** Whether this can be the answer to this question. */
export function fitsQuestion(question: FeedbackQuestion, answer: string): boolean {
  if (question.kind === 'words') return true;
  return (feedbackOptions[question.kind] as readonly string[]).includes(answer);
}

/**
 * The answers beside the questions as they were asked, in the questions' order; those that were left open, and those to
 * questions nobody asks, are left out.
 */
export function answered(
  questions: readonly FeedbackQuestion[],
  answers: readonly FeedbackAnswer[],
): AnsweredQuestion[] {
  const given = new Map(answers.map(({ question, answer }) => [question, answer]));
  return questions.flatMap((question) => {
    const answer = given.get(question.id) ?? '';
    return answer.trim() !== '' && fitsQuestion(question, answer) ? [{ ...question, answer }] : [];
  });
}

/** What the options of an answer are called. */
export interface OptionWords {
  scale: Readonly<Record<(typeof feedbackOptions.scale)[number], string>>;
  yesNo: Readonly<Record<(typeof feedbackOptions)['yes-no'][number], string>>;
}

/** The question in the reader's language; Swedish where there is no other. */
export const questionWords = (
  question: Pick<FeedbackQuestion, 'sv' | 'en'>,
  language: ClientLanguage,
): string => (language === 'en' ? question.en : question.sv);

/** An option's name in words; what somebody wrote stays as it is. */
export function answerWords(kind: FeedbackKind, answer: string, { scale, yesNo }: OptionWords): string {
  const named: Partial<Record<string, string>> = kind === 'scale' ? scale : kind === 'yes-no' ? yesNo : {};
  return named[answer] ?? answer;
}
