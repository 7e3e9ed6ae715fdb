import type { LetterKind, LetterLanguage, LetterText } from '../../../shared/domain/letter.ts';
import type { Mandate } from '../../../shared/domain/mandate.ts';
import { oneLine } from '../../../shared/domain/text.ts';
import { failed } from '../answer.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { Handlers } from '../handler.ts';
import { addLetterOut, changeLetterOut, readLetter, removeLetterOut } from '../store/folder/letters.ts';
import { readMandate } from '../store/folder/mandates.ts';
import { documentWords } from './document-words.ts';
import { newId } from './now.ts';
import { writtenOpen } from './written.ts';

/** What a letter of this kind begins with; one that takes something back says what. */
function beginning(
  kind: LetterKind,
  language: LetterLanguage,
  mandate: Mandate | null,
): Pick<LetterText, 'receiver' | 'matter' | 'body'> {
  const words = documentWords(language);
  const { matters, bodies, takesBack } = words.letter;
  if (kind !== 'withdrawal' || mandate === null)
    return { receiver: '', matter: kind === 'agency' ? '' : matters[kind], body: bodies[kind] };
  return {
    receiver: mandate.kind === 'mandate' ? mandate.whom : mandate.who,
    matter: words.mandate.withdrawal.title[mandate.kind],
    body: takesBack[mandate.kind](mandate),
  };
}

const lineFields: readonly string[] = ['matter', 'reference', 'interpreter', 'name'];

/** Only what is given, on one line where the letter has one line. */
const tidy = (text: Input<'outgoing.change'>['text']): Partial<LetterText> =>
  Object.fromEntries(
    Object.entries(text).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, lineFields.includes(field) ? oneLine(value) : value]],
    ),
  );

export const letterHandlers = {
  'outgoing.begin': (app, session, { kind, language, name, mandate: takesBack }) => {
    if (!session.folder) return failed('no-folder');
    const mandate = takesBack === null ? null : readMandate(session.folder.db, takesBack);
    if (takesBack !== null && mandate === null) return failed('gone');
    const given = { kind, language, name: oneLine(name), reference: '', beside: '', interpreter: '' };
    const id = newId(app.outside.random);
    return writtenOpen(app, session, 'outgoing.begin', (recorder) =>
      addLetterOut(recorder, { ...given, ...beginning(kind, language, mandate), id }),
    );
  },
  'outgoing.change': (app, session, { id, text }) => {
    if (!session.folder) return failed('no-folder');
    const letter = readLetter(session.folder.db, id);
    if (!letter) return failed('gone');
    // What has left stays as it was read: the next one is another letter.
    if (letter.sent.length > 0) return failed('letter-sent');
    return writtenOpen(app, session, 'outgoing.change', (recorder) =>
      changeLetterOut(recorder, id, tidy(text)),
    );
  },
  'outgoing.copy': (app, session, { id }) => {
    if (!session.folder) return failed('no-folder');
    const letter = readLetter(session.folder.db, id);
    if (!letter) return failed('gone');
    const { id: _id, sent: _sent, at: _at, ...text } = letter;
    return writtenOpen(app, session, 'outgoing.copy', (recorder) =>
      addLetterOut(recorder, { ...text, id: newId(app.outside.random) }),
    );
  },
  'outgoing.remove': (app, session, { id }) => {
    if (!session.folder) return failed('no-folder');
    const letter = readLetter(session.folder.db, id);
    if (!letter) return failed('gone');
    if (letter.sent.length > 0 && session.mode !== 'with') return failed('letter-sent');
    return writtenOpen(app, session, 'outgoing.remove', (recorder) => removeLetterOut(recorder, id));
  },
} satisfies Partial<Handlers>;
