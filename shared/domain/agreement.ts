import type { DocumentLine } from './paper-document.ts';
import type { Day, Id, StepDoer } from './plan.ts';

/** Something one of us does. */
export interface AgreementTask {
  id: Id;
  what: string;
  doer: StepDoer;
  /** Who, when `doer` is "other"; otherwise empty. */
  doerName: string;
}

/** What the client and the ombudsperson have agreed; optional, and every part of it (WHO text, section 2.5). */
export interface Agreement {
  goals: string;
  tasks: AgreementTask[];
  /** How we meet. */
  meeting: string;
  /** How either of us ends it. */
  ending: string;
  /** The day both signed it on paper; null when they did not. */
  signedOn: Day | null;
  /** Something in it is different from what was signed. */
  changed: boolean;
  /** The day it was last looked at again and found right. */
  lookedOn: Day | null;
}

/** Nothing agreed yet. */
export const noAgreement: Agreement = {
  goals: '',
  tasks: [],
  meeting: '',
  ending: '',
  signedOn: null,
  changed: false,
  lookedOn: null,
};

/** Whether anything at all has been agreed. */
export const isAgreed = ({ goals, tasks, meeting, ending }: Agreement): boolean =>
  tasks.length > 0 || [goals, meeting, ending].some((text) => text.trim() !== '');

/** Words a paper needs of its catalogue. */
export interface AgreementWords {
  goals: string;
  tasks: string;
  meeting: string;
  ending: string;
  signing: string;
  signClient: string;
  signOmbudsperson: string;
}

type Part = Omit<DocumentLine, 'number'>[];

const textPart = (id: string, heading: string, text: string): Part =>
  text.trim() === ''
    ? []
    : [
        { id: `agreement:${id}`, kind: 'heading', text: heading, detail: '' },
        { id: `agreement:${id}:text`, kind: 'text', text, detail: '' },
      ];

/**
 * The agreement as lines of a paper, with a line for each to sign on at its end; nothing where nothing is agreed.
 * @param doer words who does something, in the paper's language
 */
export function agreementLines(
  agreement: Agreement,
  words: AgreementWords,
  doer: (doer: StepDoer, name: string) => string,
): DocumentLine[] {
  if (!isAgreed(agreement)) return [];
  const tasks = agreement.tasks.map((task): Part[number] => ({
    id: `agreement:${task.id}`,
    kind: 'item',
    text: task.what,
    detail: doer(task.doer, task.doerName),
  }));
  const heading = (id: string, text: string): Part[number] => ({
    id: `agreement:${id}`,
    kind: 'heading',
    text,
    detail: '',
  });
  const sign = (id: string, text: string): Part[number] => ({
    id: `agreement:sign:${id}`,
    kind: 'sign',
    text,
    detail: '',
  });
  const parts: Part[] = [
    textPart('goals', words.goals, agreement.goals),
    tasks.length === 0 ? [] : [heading('tasks', words.tasks), ...tasks],
    textPart('meeting', words.meeting, agreement.meeting),
    textPart('ending', words.ending, agreement.ending),
    [
      heading('signing', words.signing),
      sign('client', words.signClient),
      sign('ombudsperson', words.signOmbudsperson),
    ],
  ];
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, at) => part.map((line) => ({ ...line, number: at + 1 })));
}
