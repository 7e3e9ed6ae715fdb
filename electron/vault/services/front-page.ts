import { clean, oneLine } from '../../../shared/domain/text.ts';
import { done, failed } from '../answer.ts';
import type { Handlers } from '../handler.ts';
import { sealedLetter } from '../keys/letter-seal.ts';
import { readFrontPage, writeFrontPage } from '../store/front-page-file.ts';
import { addLetter } from '../store/vault/letters.ts';
import { readFolder } from '../store/vault/people.ts';
import { folderOf, viewed } from './folder-view.ts';
import { newId, now } from './now.ts';

export const frontHandlers = {
  'front.read': (app, session, { id }) => {
    const record = readFolder(session.vault.db, id);
    return done(readFrontPage(app.dir, record.frontId, record.frontKey));
  },
  'front.set': (app, session, page) => {
    const record = folderOf(session, session.folder);
    const cleaned = {
      reach: clean(page.reach),
      nextMeeting: oneLine(clean(page.nextMeeting)),
      crisis: clean(page.crisis),
    };
    writeFrontPage(app.dir, record.frontId, record.frontKey, cleaned, app.outside.random);
    return done(viewed(app, session, session.folder));
  },
  'letter.add': (app, session, { id, text, kind }) => {
    const record = readFolder(session.vault.db, id);
    if (record.choice !== 'only' || !record.letterPublic) return failed('not-only');
    const { random, clock } = app.outside;
    const at = now(clock);
    // SECURITY: from here on nobody reads it without the client, the one who wrote it included.
    const sealed = sealedLetter(record.letterPublic, JSON.stringify({ text: clean(text), kind, at }), random);
    addLetter(session.vault.db, id, { id: newId(random), sealed, at });
    return done(null);
  },
} satisfies Partial<Handlers>;
