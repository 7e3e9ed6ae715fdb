import type { FolderView } from '../../../shared/domain/folder.ts';
import {
  letterState,
  type LetterKind,
  type LetterLanguage,
  type LetterText,
} from '../../../shared/domain/letter.ts';
import type { Mandate } from '../../../shared/domain/mandate.ts';
import { oneLine } from '../../../shared/domain/text.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { Handlers } from '../handler.ts';
import type { With, Without } from '../session.ts';
import { addLetterOut, changeLetterOut, readLetter, removeLetterOut } from '../store/folder/letters.ts';
import { readMandate } from '../store/folder/mandates.ts';
import { record, recordWith } from '../store/history.ts';
import type { Recorder } from '../store/recorder.ts';
import { documentWords } from './document-words.ts';
import { viewed } from './folder-view.ts';
import { newId, now } from './now.ts';

/** Writes a draft, by whoever is there: a letter lets nothing out until the client's key does. */
function wrote(
  app: App,
  session: Without | With,
  label: string,
  work: (recorder: Recorder) => void,
): Outcome<FolderView, 'no-folder'> {
  const folder = session.folder;
  if (!folder) return failed('no-folder');
  const moment = { at: now(app.outside.clock), label };
  if (session.mode === 'with') recordWith(folder.db, session.presence, moment, work);
  else record(folder.db, { ...moment, mode: 'without' }, work);
  return done(viewed(session, folder));
}

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
    return wrote(app, session, 'outgoing.begin', (recorder) =>
      addLetterOut(recorder, { ...given, ...beginning(kind, language, mandate), id }),
    );
  },
  'outgoing.change': (app, session, { id, text }) => {
    if (!session.folder) return failed('no-folder');
    const letter = readLetter(session.folder.db, id);
    if (!letter) return failed('gone');
    // What has left stays as it was read: the next one is another letter.
    if (letterState(letter) === 'sent') return failed('letter-sent');
    return wrote(app, session, 'outgoing.change', (recorder) => changeLetterOut(recorder, id, tidy(text)));
  },
  'outgoing.copy': (app, session, { id }) => {
    if (!session.folder) return failed('no-folder');
    const letter = readLetter(session.folder.db, id);
    if (!letter) return failed('gone');
    const { id: _id, sent: _sent, at: _at, ...text } = letter;
    return wrote(app, session, 'outgoing.copy', (recorder) =>
      addLetterOut(recorder, { ...text, id: newId(app.outside.random) }),
    );
  },
  'outgoing.remove': (app, session, { id }) => {
    if (!session.folder) return failed('no-folder');
    const letter = readLetter(session.folder.db, id);
    if (!letter) return failed('gone');
    if (letter.sent.length > 0 && session.mode !== 'with') return failed('letter-sent');
    return wrote(app, session, 'outgoing.remove', (recorder) => removeLetterOut(recorder, id));
  },
} satisfies Partial<Handlers>;
