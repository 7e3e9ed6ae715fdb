import type { Input } from '../../../../shared/contract/contract.ts';
import { addMonths, isDay } from '../../../../shared/domain/calendar.ts';
import {
  mandateForms,
  mandateKinds,
  soundsGeneral,
  usualConfirmMonths,
  type MandateForm as PaperForm,
  type MandateKind,
  type MandateTerms,
} from '../../../../shared/domain/mandate.ts';
import type { Day } from '../../../../shared/domain/plan.ts';

/** What is missing, or cannot be read. */
export type MandateMissing =
  | 'who'
  | 'whom'
  | 'matter'
  | 'records'
  | 'purpose'
  | 'from'
  | 'until'
  | 'before-from'
  | 'signed'
  | 'signed-ahead';

/** The confirming intervals as a list has them; `never` is null. */
export const remindChoices = ['3', '6', '12', 'never'] as const;
export type RemindChoice = (typeof remindChoices)[number];

/** An interval as a number of months, or null. */
export const monthsOf = (choice: RemindChoice): MandateTerms['confirmMonths'] => {
  switch (choice) {
    case '3':
      return 3;
    case '6':
      return 6;
    case '12':
      return 12;
    case 'never':
      return null;
  }
};

/** The choice of an interval. */
export const remindOf = (months: MandateTerms['confirmMonths']): RemindChoice => {
  const text = String(months ?? 'never');
  return remindChoices.find((choice) => choice === text) ?? 'never';
};

const texts = [
  'who',
  'whom',
  'matter',
  'records',
  'purpose',
  'interpreter',
  'from',
  'until',
  'signed',
] as const;

/** A mandate or consent while it is written. */
export class MandateForm {
  kind = $state<MandateKind>('mandate');
  form = $state<PaperForm>('printed');
  who = $state('');
  whom = $state('');
  matter = $state('');
  records = $state('');
  purpose = $state('');
  interpreter = $state('');
  from = $state('');
  until = $state('');
  /** An agency's own form is usually signed already. */
  signed = $state('');
  /** Something stands in a day's field that is no day. */
  unclear = $state({ from: false, until: false, signed: false });
  passOn = $state(false);
  remind = $state<RemindChoice>(remindOf(usualConfirmMonths));
  readonly #today: Day;

  constructor(today: Day, terms: MandateTerms | null) {
    this.#today = today;
    this.from = today;
    this.until = addMonths(today, 6);
    if (terms !== null) this.#take(terms);
  }

  #take(terms: MandateTerms): void {
    this.kind = terms.kind;
    this.form = terms.form;
    this.who = terms.who;
    this.whom = terms.whom;
    this.matter = terms.matter;
    this.records = terms.records;
    this.purpose = terms.purpose;
    this.interpreter = terms.interpreter;
    this.passOn = terms.passOn;
    this.remind = remindOf(terms.confirmMonths);
    // One made again begins today: what ran out is not renewed backwards.
    if (terms.until < this.#today) return;
    this.from = terms.from;
    this.until = terms.until;
  }

  /** Something in it sounds like everything: authorities refuse that. */
  get general(): { matter: boolean; records: boolean } {
    return { matter: soundsGeneral(this.matter), records: soundsGeneral(this.records) };
  }

  /** The first thing that is missing, or null. */
  get missing(): MandateMissing | null {
    const needed = this.form === 'printed' ? (['records', 'purpose'] as const) : [];
    for (const field of ['who', 'whom', 'matter', ...needed] as const)
      if (this[field].trim() === '') return field;
    if (this.unclear.from || !isDay(this.from)) return 'from';
    if (this.unclear.until || !isDay(this.until)) return 'until';
    if (this.until < this.from) return 'before-from';
    if (this.form === 'printed') return null;
    if (this.unclear.signed || (this.signed !== '' && !isDay(this.signed))) return 'signed';
    return this.signed > this.#today ? 'signed-ahead' : null;
  }

  /** What is sent when nothing is missing. */
  get input(): Input<'mandate.make'> {
    const { kind, form, who, whom, matter, records, purpose, interpreter, from, until, passOn } = this;
    const confirmMonths = monthsOf(this.remind);
    const said = { who, whom, matter, records, purpose, interpreter };
    const terms: MandateTerms = { kind, form, ...said, from, until, passOn, confirmMonths };
    return { terms, signed: form === 'agency' && this.signed !== '' ? this.signed : null };
  }

  /** All that is written, as one draft; empty when nothing is. */
  get draft(): string {
    const { who, whom, matter, records, purpose, interpreter } = this;
    if ([who, whom, matter, records, purpose, interpreter].every((text) => text === '')) return '';
    const { kind, form, from, until, signed, passOn, remind } = this;
    const said = { who, whom, matter, records, purpose, interpreter };
    return JSON.stringify({ kind, form, ...said, from, until, signed, passOn, remind });
  }

  /** Takes up what was left. A draft that cannot be read is left out. */
  restore(draft: string): void {
    const left = read(draft);
    for (const field of texts) {
      const value = left[field];
      if (typeof value === 'string') this[field] = value;
    }
    this.kind = mandateKinds.find((kind) => kind === left['kind']) ?? this.kind;
    this.form = mandateForms.find((form) => form === left['form']) ?? this.form;
    this.remind = remindChoices.find((choice) => choice === left['remind']) ?? this.remind;
    this.passOn = left['passOn'] === true;
  }
}

function read(draft: string): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(draft);
    return typeof found === 'object' && found !== null ? { ...found } : {};
  } catch {
    return {};
  }
}
