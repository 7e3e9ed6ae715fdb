import type { Day, Step, StepDoer } from '../../../shared/domain/plan.ts';
import { isDay } from '../../../shared/domain/calendar.ts';
import type { StepWords } from './plan-actions.ts';

/** What is missing in a step before it can be kept. */
export type StepMissing = 'words' | 'name' | 'day';

/** A step while it is written or changed. */
export class StepForm {
  words = $state('');
  doer = $state<StepDoer>('me');
  doerName = $state('');
  due = $state('');
  /** Something stands in the day's field that is no day. */
  dueUnclear = $state(false);
  outcome = $state('');

  constructor(step?: Step) {
    if (!step) return;
    this.words = step.words;
    this.doer = step.doer;
    this.doerName = step.doerName;
    this.due = step.due ?? '';
    this.outcome = step.outcome;
  }

  /** The first thing that is missing, or null. */
  get missing(): StepMissing | null {
    if (this.words.trim() === '') return 'words';
    if (this.doer === 'other' && this.doerName.trim() === '') return 'name';
    return this.dueUnclear || (this.due !== '' && !isDay(this.due)) ? 'day' : null;
  }

  /** What is kept. A name stands only where somebody else does it. */
  get step(): StepWords {
    return {
      words: this.words,
      doer: this.doer,
      doerName: this.doer === 'other' ? this.doerName.trim() : '',
      due: this.day,
    };
  }

  get day(): Day | null {
    return this.due === '' ? null : this.due;
  }
}
