import type { ClientLanguage } from './folder.ts';
import type { Day } from './plan.ts';

/** One line of the document; the client can strike any of them. `id` is stable between preview and saving. */
export interface DocumentLine {
  id: string;
  kind: 'wish' | 'step' | 'outcome' | 'closing';
  /** Number of the wish, counted from 1. */
  number: number;
  text: string;
  /** Who, when and how it stands, already worded in the document's language; empty if nothing. */
  detail: string;
}

/** What the plan document says, before it is drawn: the preview shows it, the PDF draws it, the data file holds it. */
export interface PlanDocument {
  title: string;
  /** What the client is called; empty without name. */
  forWhom: string;
  language: ClientLanguage;
  made: Day;
  lines: DocumentLine[];
  /** Large print at 16 pt. */
  large: boolean;
  /** Last line: that this paper is no longer encrypted. */
  footer: string;
}

/** Words the document needs, from the catalogue of its language. */
export interface PlanDocumentWords {
  title: string;
  footer: string;
  doer: (doer: string, name: string) => string;
  due: (day: Day) => string;
  done: (day: Day) => string;
  chosen: string;
  closed: (day: Day) => string;
}
