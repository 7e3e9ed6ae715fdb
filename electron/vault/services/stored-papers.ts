import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { FolderView } from '../../../shared/domain/folder.ts';
import { fitsFolder, longestPaper, paperName, pieceBytes } from '../../../shared/domain/stored-paper.ts';
import { clean, oneLine } from '../../../shared/domain/text.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import type { OpenFolder } from '../session.ts';
import { examined, type Unfit } from '../papers/examine.ts';
import {
  addPaper,
  bytesKept,
  changePaper,
  readPaper,
  readPiece,
  removePaper,
} from '../store/folder/papers.ts';
import { readChosen } from './chosen-file.ts';
import { viewed, type OpenSession } from './folder-view.ts';
import { newId } from './now.ts';
import { isOwnFile } from './own-files.ts';
import { recordedIn } from './written.ts';

type Refused = Unfit | 'papers-full';
const tooLarge = (): { ok: false; code: 'paper-too-large'; detail?: string | number } =>
  failed('paper-too-large', longestPaper / pieceBytes);

/** Keeps a file that has come whole: examined, without a picture's metadata, in one transaction. */
function kept(
  app: App,
  session: OpenSession,
  folder: OpenFolder,
  given: { name: string; bytes: Buffer },
): Outcome<FolderView, Refused> {
  const paper = examined(given.bytes);
  if (!paper.ok) return paper;
  const { type, bytes } = paper.value;
  if (!fitsFolder(bytesKept(folder.db), bytes.length)) return failed('papers-full');
  recordedIn(app, session, folder, 'paper.add', (recorder) =>
    addPaper(
      recorder,
      {
        id: newId(app.outside.random),
        name: paperName(given.name),
        note: '',
        type,
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        added: recorder.at,
        byClient: session.mode === 'with',
      },
      bytes,
    ),
  );
  return done(viewed(session, folder));
}

/** The file that is on its way in, when it is this folder's. */
function arriving(app: App, folder: OpenFolder): App['arriving'] {
  return app.arriving?.folderId === folder.id ? app.arriving : null;
}

export const storedHandlers = {
  'paper.begin': (app, session, { name, size }) => {
    app.arriving = null;
    if (!session.folder) return failed('no-folder');
    if (size > longestPaper) return tooLarge();
    if (!fitsFolder(bytesKept(session.folder.db), size)) return failed('papers-full');
    app.arriving = { folderId: session.folder.id, name, pieces: [], bytes: 0 };
    return done(null);
  },
  'paper.piece': (app, session, { bytes }) => {
    if (!session.folder) return failed('no-folder');
    const file = arriving(app, session.folder);
    if (!file) return failed('nothing-begun');
    file.bytes += bytes.length;
    // SECURITY: counted here, whatever was said at the beginning.
    if (file.bytes > longestPaper) {
      app.arriving = null;
      return tooLarge();
    }
    file.pieces.push(bytes);
    return done(null);
  },
  'paper.finish': (app, session) => {
    if (!session.folder) return failed('no-folder');
    const file = arriving(app, session.folder);
    app.arriving = null;
    if (!file) return failed('nothing-begun');
    return kept(app, session, session.folder, { name: file.name, bytes: Buffer.concat(file.pieces) });
  },
  'paper.cancel': (app) => {
    app.arriving = null;
    return done(null);
  },
  'paper.choose': async (app, session) => {
    if (!session.folder) return failed('no-folder');
    const path = await app.outside.choose('open-paper', '');
    if (path === null) return done(viewed(session, session.folder));
    // SECURITY: the app's own files are no papers, and reading vault.db here would let go of its lock (POSIX).
    if (isOwnFile(app.dir, path)) return failed('cannot-read');
    const bytes = readChosen(path, longestPaper);
    return bytes.ok
      ? kept(app, session, session.folder, { name: basename(path), bytes: bytes.value })
      : bytes;
  },
  'paper.change': (app, session, { id, name, note }) => {
    const { folder } = session;
    if (!folder) return failed('no-folder');
    recordedIn(app, session, folder, 'paper.change', (recorder) =>
      changePaper(recorder, id, { name: oneLine(clean(name)), note: clean(note) }),
    );
    return done(viewed(session, folder));
  },
  'paper.remove': (app, session, { id }) => {
    const { folder } = session;
    if (!folder) return failed('no-folder');
    const removed = recordedIn(app, session, folder, 'paper.remove', (recorder) =>
      removePaper(recorder, id, session.mode),
    );
    return removed ? done(viewed(session, folder)) : failed('client-paper');
  },
  'paper.read': (_app, session, { id, n }) => {
    if (!session.folder) return failed('no-folder');
    const paper = readPaper(session.folder.db, id);
    if (!paper || n * pieceBytes >= paper.size) return failed('gone');
    return done(new Uint8Array(readPiece(session.folder.db, id, n)));
  },
} satisfies Partial<Handlers>;
