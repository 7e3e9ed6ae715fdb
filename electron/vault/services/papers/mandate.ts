import type { ClientLanguage } from '../../../../shared/domain/folder.ts';
import { mandateLines, withdrawalLines } from '../../../../shared/domain/mandate-lines.ts';
import type { PaperPartLines } from '../../../../shared/domain/paper-document.ts';
import type { Day, Id } from '../../../../shared/domain/plan.ts';
import type { Db } from '../../store/driver.ts';
import { readMandate } from '../../store/folder/mandates.ts';
import { mandateLanguages } from '../mandate-languages.ts';

const alone = (own: ClientLanguage): NonNullable<PaperPartLines['alone']> => ({
  // The name is written by hand, as it stands in the person's papers.
  forWhom: '',
  language: 'sv',
  // What is signed stands on the page with the signature, where it fits.
  onePage: 'if-it-fits',
  beside: own === 'sv' ? null : own,
});

/** A mandate or consent: for signature, or as it stands on an agency's own form or was taken back. */
export function mandatePaper(db: Db<'folder'>, id: Id | null, own: ClientLanguage): PaperPartLines | null {
  const mandate = id === null ? null : readMandate(db, id);
  if (mandate === null) return null;
  const languages = mandateLanguages(own);
  return {
    title: languages.main.words.title[mandate.kind],
    empty: '',
    lines: mandateLines(mandate, languages),
    alone: alone(own),
  };
}

/** The letter that takes a mandate or consent back: there is one when it has been taken back. */
export function withdrawalPaper(
  db: Db<'folder'>,
  id: Id | null,
  own: ClientLanguage,
  today: Day,
): PaperPartLines | null {
  const mandate = id === null ? null : readMandate(db, id);
  if (mandate === null || mandate.withdrawn === null) return null;
  const languages = mandateLanguages(own);
  return {
    title: languages.main.words.withdrawal.title[mandate.kind],
    empty: '',
    lines: withdrawalLines(mandate, today, languages),
    alone: { ...alone(own), footer: '', letter: true },
  };
}
