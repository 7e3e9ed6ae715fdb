import { z } from 'zod';
import type { ClientSecret } from '../../../shared/contract/inputs.ts';
import { noteKinds, type Note } from '../../../shared/domain/plan.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import { clientKeyBy } from '../keys/client-slots.ts';
import { folderKeyByClient } from '../keys/folder-key.ts';
import { givenSecret } from '../keys/given-secret.ts';
import { openedLetter } from '../keys/letter-seal.ts';
import { blocksAfter, openedBlocks, sealedBlocks } from '../keys/own-pages-block.ts';
import { Presence } from '../keys/presence.ts';
import { closedPool } from '../pool.ts';
import type { OpenFolder, OpenVault, With } from '../session.ts';
import { json } from '../store/decode.ts';
import { readClientKey } from '../store/folder/client-key.ts';
import { keepDraft, readDraft } from '../store/folder/drafts.ts';
import { readMeta, writeMeta } from '../store/folder/meta.ts';
import { addLetterNotes } from '../store/folder/notes.ts';
import { ownPagesBlocks, readOwnPages, writeOwnPages } from '../store/folder/own-pages.ts';
import { StoreError } from '../store/store-error.ts';
import { readSlots } from '../store/vault/client-slots.ts';
import {
  keepLetterDraft,
  readLetterDraft,
  readLetters,
  removeLetters,
  type Letter,
} from '../store/vault/letters.ts';
import { countErasedThings } from '../store/vault/backups.ts';
import { heardOf } from '../store/vault/endings.ts';
import { readFolder, type FolderRecord } from '../store/vault/people.ts';
import { followBackups } from './backups-holding.ts';
import { closedFolder, openedFolder } from './folder-opening.ts';
import { folderOf, keyState, viewed } from './folder-view.ts';
import { freshExit } from './exit-key.ts';
import { setFrontPage } from './front-page.ts';
import { forgetMaking } from './key-making.ts';
import { owedKey, rewrapped } from './new-key.ts';
import { now, today } from './now.ts';
import { ownErasedAgain } from './own-erasing.ts';
import { filledUp } from './filling-up.ts';
import { opened } from './folder.ts';
import { finishReleases } from './to-the-log.ts';
import { forgetRecovery } from './recovery-paper.ts';
import { forgetTakeover } from './takeover.ts';
import { chosenKey } from './save.ts';

type SecretErrors = 'wrong-secret' | 'wait' | 'mistyped' | 'nothing-chosen';

/** The client's key by what they gave, counted against guessing; the same answer whatever was wrong. */
async function clientKey(
  app: App,
  vault: OpenVault,
  record: FolderRecord,
  secret: ClientSecret,
): Promise<Outcome<Buffer, SecretErrors>> {
  const left = app.attempts.secondsLeft(record.id);
  if (left > 0) return failed('wait', left);
  const given = await givenSecret(secret, () => chosenKey(app));
  if (!given.ok) return given;
  const key = await clientKeyBy(readSlots(vault.db, record.id), given.value, record);
  if (!key) {
    app.attempts.failed(record.id);
    return failed('wrong-secret');
  }
  app.attempts.succeeded(record.id);
  return done(key);
}

function presenceIn(app: App, folder: OpenFolder, key: Buffer): Presence | null {
  const kept = readClientKey(folder.db);
  return kept && Presence.of(folder.id, key, kept, app.outside.clock.now().getTime());
}

/** What a letter becomes among the notes. */
type LetterNote = Pick<Note, 'id' | 'text' | 'kind' | 'at'>;

const letterText = json(z.strictObject({ text: z.string(), kind: z.enum(noteKinds), at: z.string() }));

function noteOf(letter: Letter, letterPrivate: Buffer): LetterNote | null {
  const opened = openedLetter(letterPrivate, letter.sealed);
  const read = letterText.safeParse(opened);
  return read.success ? { id: letter.id, text: read.data.text, kind: 'letter', at: letter.at } : null;
}

/** A disk that is full must not keep the client out: letters that cannot be taken in stay in the box, and are kept. */
function takeLetters(app: App, vault: OpenVault, folder: OpenFolder): void {
  try {
    lettersTaken(vault, folder);
  } catch (error) {
    if (!(error instanceof StoreError) || (error.code !== 'disk-full' && error.code !== 'read-only'))
      throw error;
    app.tell({ from: 'event', code: 'letters-waiting', numbers: [] });
  }
}

/** Takes what lies in the letter box into the folder: first there, then out of the box. */
function lettersTaken(vault: OpenVault, folder: OpenFolder): void {
  const letterPrivate = readClientKey(folder.db)?.letterPrivate;
  const letters = readLetters(vault.db, folder.id);
  if (!letterPrivate || letters.length === 0) return;
  const notes = letters.map((letter) => noteOf(letter, letterPrivate)).filter((note) => note !== null);
  addLetterNotes(folder.db, notes);
  removeLetters(
    vault.db,
    folder.id,
    notes.map(({ id }) => id),
  );
}

/** The client is here: their letters are taken in. Null, and the folder closed, when its key is not theirs. */
function metIn(app: App, vault: OpenVault, folder: OpenFolder, key: Buffer): Presence | null {
  try {
    const presence = presenceIn(app, folder, key);
    if (presence) {
      ownErasedAgain(app, vault, { folder, presence });
      takeLetters(app, vault, folder);
      finishReleases(app, { vault, folder, presence });
    } else folder.db.close();
    return presence;
  } catch (error) {
    folder.db.close();
    throw error;
  }
}

/** Counts a meeting and rewrites the pages only for me, so that nobody sees whether they were written on (rule 7). */
export function endedTogether(app: App, session: With): void {
  const { db } = session.folder;
  const text = openedBlocks(session.presence, readOwnPages(db));
  const meetings = Number(readMeta(db, 'meetings-with') ?? 0) + 1;
  const blocks = Math.max(ownPagesBlocks(db), blocksAfter(meetings));
  // Pages that do not open are left as they are: nothing is written over what may be read again one day.
  const sealed = text === null ? null : sealedBlocks(session.presence, text, blocks, app.outside.random);
  db.transaction((tx) => {
    writeMeta(tx, 'meetings-with', String(meetings));
    writeMeta(tx, 'last-with', today(app.outside.clock));
    if (sealed) writeOwnPages(tx, sealed);
  });
  filledUp(app, session);
}

/** The desk's field for a new note. */
const noteDraft = 'note.new';

/** A letter half written becomes a note half written where notes can be written again (rule 14). */
function takeLetterDraft(app: App, { vault, folder }: With): void {
  const text = readLetterDraft(vault.db, folder.id);
  if (text === '') return;
  const left = readDraft(folder.db, noteDraft);
  keepDraft(folder.db, noteDraft, left === '' ? text : `${left}\n\n${text}`, now(app.outside.clock));
  keepLetterDraft(vault.db, folder.id, '');
}

export const togetherHandlers = {
  'beside.enter': (app, session, { id }) => {
    const record = readFolder(session.vault.db, id);
    if (record.choice !== 'vault') return failed('has-key');
    const folder = opened(app, session, id);
    if (!folder.ok) return failed('damaged');
    // SECURITY: the vault's key is forgotten; nobody but this client can be reached until it is unlocked again (rule 3).
    session.vaultKey.fill(0);
    closedPool(session);
    heardOf(session.vault.db, id);
    forgetMaking(app);
    forgetRecovery(app);
    forgetTakeover(app);
    app.session = { mode: 'beside', vault: session.vault, folder: folder.value };
    app.tell({ from: 'fresh-window', mode: 'beside' });
    return done(null);
  },
  'with.enter': async (app, session, { id, secret }) => {
    const record = readFolder(session.vault.db, id);
    if (record.choice === 'vault') return failed('no-key');
    const key = await clientKey(app, session.vault, record, secret);
    if (!key.ok) return key;
    const folderKey = folderKeyByClient(record.boxes, record.choice, {
      folderId: id,
      share: record.share,
      clientKey: key.value,
    });
    if (!folderKey) return failed('damaged');
    // SECURITY: whatever was open on the desk is closed before the client's folder opens (rule 3).
    closedFolder(session);
    closedPool(session);
    const notedBefore = countErasedThings(session.vault.db);
    const folder = openedFolder(app, session.vault, record, folderKey);
    if (!folder.ok) return folder;
    const presence = metIn(app, session.vault, folder.value, key.value);
    if (!presence) return failed('damaged');
    session.vaultKey.fill(0);
    heardOf(session.vault.db, id);
    forgetMaking(app);
    forgetRecovery(app);
    forgetTakeover(app);
    app.session = {
      mode: 'with',
      vault: session.vault,
      folder: folder.value,
      presence,
      exit: null,
      notedBefore,
    };
    owedKey(app, app.session);
    app.tell({ from: 'fresh-window', mode: 'with' });
    return done(null);
  },
  'exit.key': async (app, session, { secret }) => {
    const record = folderOf(session, session.folder);
    // Said before the key is asked for in vain.
    const { setAnew } = keyState(session, session.folder);
    if (setAnew && setAnew.datesLeft > 0) return failed('key-just-set-anew', setAnew.datesLeft);
    const key = await clientKey(app, session.vault, record, secret);
    if (!key.ok) return key;
    const presence = presenceIn(app, session.folder, key.value);
    if (!presence) return failed('damaged');
    session.exit = { presence, usedFor: null };
    return done({ seconds: 120 });
  },
  'choice.set': (app, session, { choice, front }) => {
    const record = folderOf(session, session.folder);
    const changes = choice !== record.choice;
    // SECURITY: who can open the folder is the client's to say, with their key on the spot, which is used up by it.
    if (changes && !freshExit(app, session)) return failed('key-needed');
    // The page first: what the client took off it must not be what is left open afterwards.
    setFrontPage(app, session, front, 'choice.set');
    if (changes) {
      rewrapped(app, session, choice);
      takeLetterDraft(app, session);
      followBackups(app, session.vault.db);
      session.exit = null;
    }
    return done(viewed(session, session.folder));
  },
} satisfies Partial<Handlers>;
