import type { DeskLanguage } from '../../../shared/domain/folder.ts';
import { drawPicturedGroups } from './groups.ts';
import { heading, paragraph, quiet, sentences, title } from './parts.ts';
import { Paper } from './paper.ts';
import { ordinarySheet } from './sheet.ts';
import type { DocumentWords } from './words.ts';

export interface TakeoverHalf {
  /** The half in typed groups, in order. */
  groups: readonly string[];
  half: 1 | 2;
  /** Who keeps it. */
  holder: string;
  language: DeskLanguage;
  made: Date;
  /** The day it is made, for the reader. */
  day: string;
}

/** One half of the takeover key, for the one who keeps it. It opens nothing alone. Never sealed. */
export async function takeoverPdf(details: TakeoverHalf, words: DocumentWords): Promise<Uint8Array> {
  const { takeover } = words;
  const paper = new Paper({
    title: takeover.title(details.half),
    language: details.language,
    made: details.made,
    sheet: ordinarySheet,
    discreet: false,
    footer: takeover.footer,
    pageOf: words.page,
    seal: null,
  });
  title(paper, takeover.title(details.half));
  paragraph(paper, takeover.keptBy(`\u2068${details.holder}\u2069`));
  paragraph(paper, takeover.intro);
  quiet(paper, words.made(details.day));
  heading(paper, takeover.groups);
  drawPicturedGroups(paper, details.groups, takeover.alt);
  quiet(paper, words.recovery.signs);
  heading(paper, takeover.use);
  sentences(paper, takeover.useSteps, true);
  heading(paper, takeover.keep);
  sentences(paper, takeover.keepSteps);
  return paper.finish();
}
