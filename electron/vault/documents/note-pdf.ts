import { fingerprint } from '../../../shared/domain/fingerprint.ts';
import type { ClientLanguage } from '../../../shared/domain/folder.ts';
import { heading, paragraph, quiet, sentences, title } from './parts.ts';
import { Paper } from './paper.ts';
import { ordinarySheet } from './sheet.ts';
import type { DocumentWords } from './words.ts';

/** A heading and the short sentences under it. */
export interface NoteSection {
  heading: string;
  sentences: readonly string[];
}

export interface NoteDetails {
  title: string;
  /** What the client is called; may be empty. */
  forWhom: string;
  sections: readonly NoteSection[];
  footer: string;
  language: ClientLanguage;
  made: Date;
  /** Head of "What has been shared" (SHA-256, hexadecimal); empty when nothing was. */
  record: string;
  discreet: boolean;
}

/** A note to keep in sections of short sentences. Tagged PDF/A-3a with an empty place for the seal. */
export async function notePdf(details: NoteDetails, words: DocumentWords): Promise<Uint8Array> {
  const paper = new Paper({
    title: details.title,
    language: details.language,
    made: details.made,
    sheet: ordinarySheet,
    discreet: details.discreet,
    footer: details.footer,
    pageOf: words.page,
    seal: words.seal,
  });
  title(paper, details.title);
  if (details.forWhom !== '') paragraph(paper, words.forWhom(`\u2068${details.forWhom}\u2069`));
  for (const section of details.sections) {
    heading(paper, section.heading);
    sentences(paper, section.sentences);
  }
  if (details.record !== '') quiet(paper, words.plan.record(fingerprint(details.record)));
  return paper.finish();
}
