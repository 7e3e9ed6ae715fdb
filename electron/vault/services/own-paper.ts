import type { OwnPage } from '../../../shared/domain/own-page.ts';
import type { DocumentLine, PaperDocument } from '../../../shared/domain/paper-document.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { oneLine } from '../../../shared/domain/text.ts';
import type { App } from '../app.ts';
import { folderPdf } from '../documents/folder-pdf.ts';
import type { DocumentWords } from '../documents/words.ts';
import type { OpenFolder } from '../session.ts';
import type { OwnText } from '../store/folder/own-text.ts';
import { readPerson } from '../store/folder/person.ts';
import { StoreError } from '../store/store-error.ts';
import { documentWords } from './document-words.ts';
import { today } from './now.ts';

function pageLines(page: OwnPage, number: number, words: DocumentWords): DocumentLine[] {
  const line = (id: string, kind: 'heading' | 'text', text: string, detail = ''): DocumentLine => ({
    id,
    kind,
    number,
    text,
    detail,
  });
  const title = oneLine(page.title) || words.own.untitled;
  const paragraphs = page.text.split('\n').filter((text) => text.trim() !== '');
  return [
    line(`own:${page.id}`, 'heading', title, words.day(page.day)),
    ...paragraphs.map((text, at) => line(`own:${page.id}:${at}`, 'text', text)),
  ];
}

/**
 * What a paper with pages only for me says. It is no kind of paper that the folder's lists know, so that none of them
 * can name it. Throws StoreError `gone` when a page is.
 */
export function ownPaper(
  app: App,
  folder: OpenFolder,
  text: OwnText,
  asked: readonly Id[],
  how: { named: boolean; large: boolean },
): PaperDocument {
  const { calledName, language } = readPerson(folder.db);
  const words = documentWords(language);
  const pages = text.pages.filter(({ id }) => asked.includes(id));
  if (pages.length === 0 || pages.length < new Set(asked).size) throw new StoreError('gone');
  return {
    title: words.own.title,
    forWhom: how.named ? calledName : '',
    language,
    beside: null,
    made: today(app.outside.clock),
    lines: pages.flatMap((page, at) => pageLines(page, at + 1, words)),
    empty: '',
    large: how.large,
    footer: words.plan.footer,
  };
}

/** Renders it, with room for its seal; nothing of it is written anywhere yet. */
export const ownPaperBytes = (app: App, folder: OpenFolder, document: PaperDocument): Promise<Uint8Array> =>
  folderPdf(document, documentWords(document.language), {
    made: app.outside.clock.now(),
    discreet: readPerson(folder.db).safety.someone,
    // The head of the folder's list would say of a paper from here that it belongs in that list.
    record: '',
    sealed: true,
  });
