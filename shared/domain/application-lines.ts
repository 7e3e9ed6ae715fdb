import {
  applicationState,
  lastAppealDay,
  type Application,
  type ApplicationState,
  type Decision,
} from './application.ts';
import type { DocumentLine } from './paper-document.ts';
import type { Day } from './plan.ts';

/** Words that applications need on paper, from the catalogue of its language. */
export interface ApplicationDocumentWords {
  states: Record<ApplicationState, string>;
  at: (agency: string) => string;
  paperGot: string;
  paperNeeded: string;
  sent: (day: Day) => string;
  asked: (day: Day, what: string) => string;
  decided: (day: Day, decision: Decision | null) => string;
  served: (day: Day) => string;
  appealUntil: (day: Day) => string;
  appealed: (day: Day) => string;
  begun: (day: Day) => string;
}

/** What happened, in the order it happens. */
function happened(application: Application, words: ApplicationDocumentWords): string[] {
  const on = (day: Day | null, worded: (day: Day) => string): string[] => (day === null ? [] : [worded(day)]);
  // Nobody appeals what was granted.
  const until = application.decision === 'granted' ? null : lastAppealDay(application);
  return [
    ...on(application.sent, words.sent),
    ...on(application.askedOn, (day) => words.asked(day, application.askedFor)),
    ...on(application.decidedOn, (day) => words.decided(day, application.decision)),
    ...on(application.served, words.served),
    ...on(until, words.appealUntil),
    ...on(application.appealed, words.appealed),
    ...on(application.begun, words.begun),
  ];
}

/** Applications as lines of a document, numbered from 1: how each stands, its papers, and what happened. */
export function applicationLines(
  applications: readonly Application[],
  words: ApplicationDocumentWords,
): DocumentLine[] {
  return applications.flatMap((application, at) => {
    const { id, sought, agency, papers } = application;
    const number = at + 1;
    const state = words.states[applicationState(application)];
    const detail = agency === '' ? state : `${words.at(agency)} · ${state}`;
    const item = (name: string, text: string, more = ''): DocumentLine => ({
      id: `${name}:${id}`,
      kind: 'item',
      number,
      text,
      detail: more,
    });
    return [
      { id: `application:${id}`, kind: 'heading', number, text: sought, detail },
      ...papers.map((paper, n) =>
        item(`paper-${n}`, paper.words, paper.got ? words.paperGot : words.paperNeeded),
      ),
      ...happened(application, words).map((text, n) => item(`event-${n}`, text)),
    ];
  });
}
