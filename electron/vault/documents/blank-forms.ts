import type { BlankForm } from '../../../shared/domain/first-meeting.ts';
import type { Shape } from '../../../shared/i18n/shape.ts';
import type { blank } from '../../../shared/i18n/sv/blank.ts';
import type { law } from '../../../shared/i18n/sv/law.ts';
import type { feedback as feedbackWords } from '../../../shared/i18n/sv/table-feedback.ts';
import { feedbackOptions, type FeedbackKind } from '../../../shared/domain/feedback.ts';

/** Words of the blank papers in one language. */
export type BlankWords = Shape<typeof blank> & {
  mandate: Shape<(typeof law)['blankMandate']>;
  answers: Shape<Pick<typeof feedbackWords, 'scale' | 'yesNo'>>;
};

/** A question that the service set itself, in the paper's language. */
export interface BlankQuestion {
  kind: FeedbackKind;
  text: string;
}

/** What stands on a blank paper. `ask` has ruled lines to write on under it; `tick` has boxes. */
export type BlankPiece =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'ask'; text: string; lines: number }
  | { kind: 'tick'; text: string; options: readonly string[] }
  | { kind: 'sign'; text: string };

/** A blank paper, before it is drawn. */
export interface BlankPaper {
  title: string;
  intro: string;
  pieces: BlankPiece[];
}

const ask = (text: string, lines: number): BlankPiece => ({ kind: 'ask', text, lines });
const heading = (text: string): BlankPiece => ({ kind: 'heading', text });
const tick = (text: string, options: readonly string[]): BlankPiece => ({ kind: 'tick', text, options });
const sign = (text: string): BlankPiece => ({ kind: 'sign', text });

const plan = ({ plan: t }: BlankWords): BlankPaper => ({
  title: t.title,
  intro: t.intro,
  pieces: [
    ...[1, 2, 3].flatMap((number) => [
      heading(t.wish(number)),
      ask(t.words, 2),
      ask(t.steps, 3),
      ask(t.who, 2),
    ]),
    ask(t.helps, 2),
    ask(t.people, 2),
  ],
});

const mandate = ({ mandate: t }: BlankWords): BlankPaper => ({
  title: t.title,
  intro: t.intro,
  pieces: [
    ask(t.giver, 1),
    ask(t.receiver, 1),
    ask(t.agency, 1),
    ask(t.matter, 2),
    ask(t.purpose, 1),
    ask(t.valid, 1),
    tick(t.onward, [t.onwardYes, t.onwardNo]),
    { kind: 'text', text: t.withdraw },
    sign(t.sign),
  ],
});

/** A question of the service's own, with the same answers as on screen. */
function asked({ kind, text }: BlankQuestion, { answers }: BlankWords): BlankPiece {
  switch (kind) {
    case 'scale':
      return tick(
        text,
        feedbackOptions.scale.map((option) => answers.scale[option]),
      );
    case 'yes-no':
      return tick(
        text,
        feedbackOptions['yes-no'].map((option) => answers.yesNo[option]),
      );
    case 'words':
      return ask(text, 3);
  }
}

const feedback = ({ feedback: t }: BlankWords): BlankPaper => ({
  title: t.title,
  intro: t.intro,
  pieces: [
    ...[t.helped, t.listened, t.decided, t.respect].map((text) =>
      tick(text, [t.yes, t.partly, t.no, t.cannotSay]),
    ),
    ask(t.better, 3),
    ask(t.good, 3),
    ask(t.change, 3),
    ask(t.other, 2),
  ],
});

const complaint = ({ complaint: t }: BlankWords): BlankPaper => ({
  title: t.title,
  intro: t.intro,
  pieces: [
    tick(t.to, [t.manager, t.social, t.management, t.elsewhere]),
    ask(t.who, 1),
    ask(t.what, 6),
    ask(t.when, 1),
    ask(t.want, 3),
    ask(t.answer, 2),
    { kind: 'text', text: t.right },
    sign(t.sign),
  ],
});

const forms: Record<BlankForm, (words: BlankWords) => BlankPaper> = { plan, mandate, feedback, complaint };

/**
 * What stands on a blank paper. `questions` are what the service asks in its feedback; where it set none, the paper has
 * its own.
 */
export function blankPaper(
  form: BlankForm,
  words: BlankWords,
  questions: readonly BlankQuestion[] = [],
): BlankPaper {
  const paper = forms[form](words);
  if (form !== 'feedback' || questions.length === 0) return paper;
  return { ...paper, pieces: questions.map((question) => asked(question, words)) };
}
