import { addDays, addMonths } from './calendar.ts';
import type { Day, Id, Instant } from './plan.ts';

/**
 * Mandates and consents: the client says who may act for them or tell about them, about what, and until when
 * (product.md, rule 13). A mandate (fullmakt) lets somebody act; a consent (samtycke) lets somebody share.
 */
export const mandateKinds = ['mandate', 'consent'] as const;
export type MandateKind = (typeof mandateKinds)[number];

/** Our own paper, printed for signature, or an agency's own form. */
export const mandateForms = ['printed', 'agency'] as const;
export type MandateForm = (typeof mandateForms)[number];

/** After how many months the client is asked again whether it still holds; null: never. */
export const confirmChoices = [3, 6, 12, null] as const;
export type ConfirmMonths = (typeof confirmChoices)[number];
export const usualConfirmMonths: ConfirmMonths = 6;

/** What the client says in a mandate or consent. */
export interface MandateTerms {
  kind: MandateKind;
  form: MandateForm;
  /** Who may act for the client, or who may share. */
  who: string;
  /** With which agency or person they may act, or with whom it may be shared. */
  whom: string;
  /** The matter it is about. */
  matter: string;
  /** Which documents, or which kinds of records. */
  records: string;
  /** What for. */
  purpose: string;
  from: Day;
  /** The last day. */
  until: Day;
  /** May what is learned be passed on? */
  passOn: boolean;
  confirmMonths: ConfirmMonths;
  /** Who interpreted when it was made; empty when nobody did. */
  interpreter: string;
}

/** A mandate or consent as the folder shows it. */
export interface Mandate extends MandateTerms {
  id: Id;
  /** When it was signed by hand; null before that. */
  signed: Day | null;
  /** When the client last said that it still holds; null when not asked yet. */
  confirmed: Day | null;
  withdrawn: Instant | null;
  /** After a restore it sleeps until the client confirms it (rule 14). */
  asleep: boolean;
  /** The signed scan among the folder's papers. */
  paperId: Id | null;
}

/** How it stands on a day. `soon` runs out within 30 days; `confirm` must be asked about again. */
export type MandateState = 'unsigned' | 'later' | 'lasts' | 'soon' | 'confirm' | 'past' | 'withdrawn';

/** Days before the last one in which it "runs out soon". */
export const soonDays = 30;

/** The day from which the client should be asked again; null when never, or while it is not signed. */
export function confirmBy({ signed, confirmed, confirmMonths }: Mandate): Day | null {
  if (signed === null || confirmMonths === null) return null;
  const last = confirmed !== null && confirmed > signed ? confirmed : signed;
  return addMonths(last, confirmMonths);
}

/**
 * How a mandate stands today. What ended is told first, then what hinders, then what comes near. Nothing here knows of a
 * death: that never ends one (product.md, rule 18).
 */
export function mandateState(mandate: Mandate, today: Day): MandateState {
  if (mandate.withdrawn !== null) return 'withdrawn';
  if (mandate.until < today) return 'past';
  if (mandate.signed === null) return 'unsigned';
  const ask = confirmBy(mandate);
  if (mandate.asleep || (ask !== null && ask <= today)) return 'confirm';
  if (mandate.from > today) return 'later';
  return mandate.until <= addDays(today, soonDays) ? 'soon' : 'lasts';
}

/** Whether it stands: it can be withdrawn, and its words can no longer be changed. */
export function mandateStands(mandate: Mandate): boolean {
  return mandate.signed !== null && mandate.withdrawn === null;
}

/** A mandate that needs somebody to do something, and by when. */
export interface MandateDue {
  mandate: Mandate;
  state: 'soon' | 'confirm';
  /** The last day, or the day from which the client should be asked. */
  day: Day;
}

/** Mandates that run out within 30 days or must be asked about again, the earliest first. */
export function mandatesDue(mandates: readonly Mandate[], today: Day): MandateDue[] {
  const due = mandates.flatMap((mandate): MandateDue[] => {
    const state = mandateState(mandate, today);
    if (state === 'soon') return [{ mandate, state, day: mandate.until }];
    return state === 'confirm' ? [{ mandate, state, day: confirmBy(mandate) ?? today }] : [];
  });
  return due.toSorted((one, other) => Number(one.day > other.day) - Number(one.day < other.day));
}

/** Words that stand alone for everything, in Swedish and English. */
const everything = new Set(['allt', 'allting', 'alla', 'samtliga', 'everything', 'anything', 'all', 'any']);
/** Longer phrases that say the same. */
const general =
  /general(?:fullmakt| power)|generell|obegränsa|unlimited|(?:allt|allting) som (?:rör|gäller|angår) mig|(?:alla|samtliga) (?:mina )?(?:ärenden|frågor|handlingar|uppgifter|kontakter)$|everything (?:about|concerning) me|all (?:of )?(?:my )?(?:matters|affairs|records|documents|contacts)$/u;

/**
 * Does this say "everything" rather than something? Authorities refuse a general mandate, so the screen warns; it never
 * hinders. Source: personal-ombudsman.md, Words (a general one gets refused).
 */
export function soundsGeneral(text: string): boolean {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/u, '');
  return everything.has(plain) || general.test(plain);
}
