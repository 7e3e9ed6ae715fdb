import type { DeskLanguage } from '../../../shared/domain/folder.ts';
import { drawPicturedGroups } from './groups.ts';
import { heading, paragraph, quiet, sentences, title } from './parts.ts';
import { Paper } from './paper.ts';
import { ordinarySheet } from './sheet.ts';
import type { DocumentWords } from './words.ts';

export interface RecoveryDetails {
  /** The recovery secret in typed groups, in order. */
  groups: readonly string[];
  language: DeskLanguage;
  made: Date;
  /** The day it is made, for the reader. */
  day: string;
}

/**
 * The recovery paper: the groups large and numbered, the same as a QR code, what it is for and how to keep it.
 * Never sealed: nobody should be able to tell whose it is.
 */
export async function recoveryPdf(details: RecoveryDetails, words: DocumentWords): Promise<Uint8Array> {
  const { recovery } = words;
  const paper = new Paper({
    title: recovery.title,
    language: details.language,
    made: details.made,
    sheet: ordinarySheet,
    discreet: false,
    footer: recovery.footer,
    pageOf: words.page,
    seal: null,
  });
  title(paper, recovery.title);
  paragraph(paper, recovery.intro(details.groups.length));
  quiet(paper, words.made(details.day));
  heading(paper, recovery.groups);
  drawPicturedGroups(paper, details.groups, recovery.alt);
  quiet(paper, recovery.pictureHelp);
  quiet(paper, recovery.signs);
  heading(paper, recovery.use);
  sentences(paper, recovery.useSteps, true);
  heading(paper, recovery.keep);
  sentences(paper, recovery.keepSteps);
  return paper.finish();
}
