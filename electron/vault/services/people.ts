import { proposeAlias } from '../../../shared/catalogs/aliases.ts';
import type { Person } from '../../../shared/domain/folder.ts';
import { clean, oneLine } from '../../../shared/domain/text.ts';
import { thinkingUntil } from '../../../shared/domain/thinking.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { done, failed } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import { folderKeyBoxes } from '../keys/folder-key.ts';
import { emptyBlocks } from '../keys/own-pages-block.ts';
import { fairNumber } from '../keys/passphrase.ts';
import { releasedFolder } from '../pool.ts';
import type { OpenVault } from '../session.ts';
import { beginFrontPage, blankFrontPage } from '../store/folder/front-page.ts';
import { writeMeta } from '../store/folder/meta.ts';
import { writeOwnPages } from '../store/folder/own-pages.ts';
import { beginCame } from '../store/folder/first-meeting.ts';
import { beginPerson } from '../store/folder/person.ts';
import { fileKey } from '../store/driver.ts';
import { writeFrontPage } from '../store/front-page-file.ts';
import { createFolder, folderPath } from '../store/open.ts';
import { finishPassing, startPassing } from '../store/vault/passing-files.ts';
import { addFolder, isAliasTaken, listPeople, readFolder } from '../store/vault/people.ts';
import { closedFolder } from './folder-opening.ts';
import { forgotten } from './forgetting.ts';
import { newId, today } from './now.ts';

/** What is kept of the person: no words of their own where nothing is to be written, or they want to think first. */
function personOf({ calledName, safety, rightsTalkedOn, language, beginning }: Input<'people.add'>): Person {
  const writes = beginning === 'start';
  return {
    calledName: writes ? oneLine(clean(calledName)) : '',
    language,
    // That somebody must not see keeps the person safe also where nothing is written; who it is stays unwritten.
    safety: { ...safety, who: writes ? clean(safety.who) : '' },
    rightsTalkedOn: writes ? rightsTalkedOn : null,
    beginning,
  };
}

/**
 * Makes the folder's file first and names it in the vault last. Cut short, nobody knows it, and the next unlocking
 * removes it.
 */
function added(app: App, vault: OpenVault, given: Input<'people.add'>): Id {
  const { random, clock } = app.outside;
  const [id, fileId, frontId] = [newId(random), newId(random), newId(random)];
  const [share, pepper, frontKey, folderKey] = [random(32), random(32), random(32), random(32)];
  const begun = today(clock);
  const alias = oneLine(clean(given.alias));
  startPassing(vault.db, [fileId, frontId]);
  const db = createFolder(folderPath(app.dir, fileId), fileKey(folderKey, fileId));
  try {
    db.transaction((tx) => {
      writeMeta(tx, 'folder-id', id);
      writeMeta(tx, 'vault-id', vault.id);
      beginPerson(tx, { ...personOf(given), alias });
      beginFrontPage(tx);
      if (given.beginning === 'start' && given.came) beginCame(tx, given.came);
      writeOwnPages(tx, emptyBlocks(1, random));
    });
  } finally {
    db.close();
  }
  writeFrontPage(app.dir, frontId, frontKey, blankFrontPage, random);
  addFolder(vault.db, {
    id,
    alias,
    beginning: given.beginning,
    thinkingUntil: given.beginning === 'think' ? thinkingUntil(begun) : null,
    begun,
    choice: 'vault',
    share,
    pepper,
    boxes: folderKeyBoxes(folderKey, 'vault', { folderId: id, share, clientKey: null }, random),
    fileId,
    frontId,
    frontKey,
    letterPublic: null,
  });
  finishPassing(vault.db);
  folderKey.fill(0);
  return id;
}

export const peopleHandlers = {
  'people.list': (_app, session) => done(listPeople(session.vault.db)),
  'people.proposeAlias': (app, session, { language }) => {
    const taken = listPeople(session.vault.db).map(({ alias }) => alias);
    return done(proposeAlias(taken, language, (below) => fairNumber(below, app.outside.random)));
  },
  'people.add': (app, session, given) => {
    if (isAliasTaken(session.vault.db, oneLine(clean(given.alias)))) return failed('alias-taken');
    return done({ id: added(app, session.vault, given) });
  },
  'people.forget': (app, session, { id }) => {
    const folder = readFolder(session.vault.db, id);
    if (folder.beginning !== 'think') return failed('not-thinking');
    closedFolder(session);
    releasedFolder(session, id);
    forgotten(app.dir, session.vault.db, folder);
    return done(null);
  },
} satisfies Partial<Handlers>;
