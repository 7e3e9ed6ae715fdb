import type { ContactWay } from './contact.ts';
import type { DocumentLine } from './paper-document.ts';
import type { Day, Instant, Note, NoteKind } from './plan.ts';

/** Words that notes need on paper, from the catalogue of its language. */
export interface NotePaperWords {
  kinds: Readonly<Record<NoteKind, string>>;
  ways: Readonly<Record<ContactWay, string>>;
  agency: (name: string) => string;
  /** Heading a day, in words. */
  day: (day: Day) => string;
  said: (comment: string) => string;
  struck: (day: Day) => string;
}

/**
 * Notes as lines of a paper, each with its day, how it came about and what the client said to it. One that the client
 * struck stays to be read, and says that it is struck.
 * @param dayOf the day that a moment had where this computer is
 */
export function noteLines(
  notes: readonly Note[],
  words: NotePaperWords,
  dayOf: (at: Instant) => Day,
): DocumentLine[] {
  return notes.flatMap((note, at): DocumentLine[] => {
    const number = at + 1;
    const id = `note:${note.id}`;
    const detail = [
      words.kinds[note.kind],
      note.way === null ? '' : words.ways[note.way],
      note.agency === '' ? '' : words.agency(note.agency),
      note.struck === null ? '' : words.struck(dayOf(note.struck)),
    ]
      .filter((part) => part !== '')
      .join(' · ');
    const said: DocumentLine = {
      id: `${id}:said`,
      kind: 'item',
      number,
      text: words.said(note.comment),
      detail: '',
    };
    return [
      { id, kind: 'heading', number, text: words.day(dayOf(note.at)), detail },
      { id: `${id}:text`, kind: 'text', number, text: note.text, detail: '' },
      ...(note.comment === '' ? [] : [said]),
    ];
  });
}
