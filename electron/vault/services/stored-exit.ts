import { createHash } from 'node:crypto';
import type { StoredType } from '../../../shared/domain/stored-paper.ts';
import { clean, oneLine } from '../../../shared/domain/text.ts';
import { done, failed } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import { markFailed } from '../ledger/ledger.ts';
import { readPaper, readPaperBytes } from '../store/folder/papers.ts';
import { mayLeave, refused } from './exits.ts';
import { listed } from './listed.ts';
import { chosenWay, sentOut } from './save.ts';

/** The name proposed for a copy: no person's, only what kind of file it is. */
const proposed: Readonly<Record<StoredType, string>> = {
  pdf: 'papper.pdf',
  jpeg: 'papper.jpg',
  png: 'papper.png',
  webp: 'papper.webp',
  text: 'papper.txt',
};

const chosenCopy =
  (type: StoredType) =>
  (app: App): Promise<string | null> =>
    app.outside.choose('save-paper', proposed[type]);

export const storedExitHandlers = {
  'exit.stored': async (app, session, { id, to, receiver, purpose }) => {
    const before = mayLeave(app, session, null);
    if (!before.allowed) return refused(before.why);
    const { db } = session.folder;
    const paper = readPaper(db, id);
    if (!paper) return failed('gone');
    const bytes = readPaperBytes(db, paper);
    if (createHash('sha256').update(bytes).digest('hex') !== paper.sha256) return failed('damaged');
    const way = await chosenWay(app, to, chosenCopy(paper.type));
    if (way === null) return done({ saved: false, entry: null });
    // The dialog may have stood open for long: what decides is the moment the copy leaves.
    const now = mayLeave(app, session, null);
    if (!now.allowed) return refused(now.why);
    const entry = listed(
      app,
      session,
      session.folder,
      {
        kind: way.to === 'print' ? 'stored.print' : 'stored.file',
        receiver: oneLine(clean(receiver)),
        purpose: oneLine(clean(purpose)),
        digest: paper.sha256,
      },
      now.presence,
    );
    const result = await sentOut(app, way, bytes, paper.type);
    if (!result.ok) {
      markFailed(db, entry.id);
      return result;
    }
    // One key, one paper: what may follow is only the note to keep about it.
    session.exit = { presence: now.presence, usedFor: entry.id };
    return done({ saved: true, entry });
  },
} satisfies Partial<Handlers>;
