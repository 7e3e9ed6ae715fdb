import { answerWords, questionWords, type Feedback, type OptionWords } from './feedback.ts';
import type { ClientLanguage } from './language.ts';
import type { DocumentLine } from './paper-document.ts';
import type { Day, Instant } from './plan.ts';

/** Words that feedback needs on paper, from the catalogue of its language. */
export interface FeedbackPaperWords extends OptionWords {
  day: (day: Day) => string;
}

/**
 * What the client thinks, as lines of a paper: each time with its day, each question with its answer.
 * @param dayOf the day that a moment had where this computer is
 */
export function feedbackLines(
  all: readonly Feedback[],
  language: ClientLanguage,
  words: FeedbackPaperWords,
  dayOf: (at: Instant) => Day,
): DocumentLine[] {
  return all.flatMap(({ id, at, answers }, n): DocumentLine[] => {
    const number = n + 1;
    return [
      { id: `feedback:${id}`, kind: 'heading', number, text: words.day(dayOf(at)), detail: '' },
      ...answers.map((question): DocumentLine => ({
        id: `feedback:${id}:${question.id}`,
        kind: 'item',
        number,
        text: questionWords(question, language),
        detail: answerWords(question.kind, question.answer, words),
      })),
    ];
  });
}
