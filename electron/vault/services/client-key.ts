import { createHash } from 'node:crypto';
import type { OpeningChoice } from '../../../shared/domain/folder.ts';
import type { LedgerKind } from '../../../shared/domain/ledger.ts';
import type { Day } from '../../../shared/domain/plan.ts';
import type { App } from '../app.ts';
import { clientSlot, type GivenSecret } from '../keys/client-slots.ts';
import { folderKeyBoxes } from '../keys/folder-key.ts';
import { blocksAfter, emptyBlocks, sealedBlocks } from '../keys/own-pages-block.ts';
import { Presence, wrappedSigningKey } from '../keys/presence.ts';
import { freshPair } from '../keys/signing.ts';
import type { OpenFolder, With } from '../session.ts';
import type { KeyMaking } from '../making.ts';
import { readClientKey, writeClientKey } from '../store/folder/client-key.ts';
import { readMeta } from '../store/folder/meta.ts';
import { ownPagesBlocks, writeOwnPages } from '../store/folder/own-pages.ts';
import { putWarrantsToSleep } from '../store/folder/warrants.ts';
import { replaceSlots, type NewSlot } from '../store/vault/client-slots.ts';
import { addCertificate } from '../store/vault/folder-certificates.ts';
import { setOpening } from '../store/vault/people.ts';
import { lastUnlockDate } from '../store/vault/unlock-dates.ts';
import { folderOf, type OpenSession } from './folder-view.ts';
import { listed } from './listed.ts';
import { newId, now } from './now.ts';
import { ownCertificate } from './own-certificate.ts';

async function newSlots(
  app: App,
  clientKey: Buffer,
  given: readonly GivenSecret[],
  folder: { id: string; pepper: Buffer },
): Promise<NewSlot[]> {
  const { random, clock } = app.outside;
  const cost = await app.outside.cost();
  const slots: NewSlot[] = [];
  for (const one of given) {
    const slot = await clientSlot(clientKey, one, folder, cost, random);
    slots.push({ ...slot, id: newId(random), made: now(clock) });
  }
  return slots;
}

// SECURITY: days unlocked with a clock put forward must not count as days that passed afterwards.
const latest = (day: Day, seen: Day | null): Day => (seen !== null && seen > day ? seen : day);

/**
 * Keeps the new key in the folder. It comes before the vault's slots: a key without slots counts as none, and is made
 * again.
 */
function writeKept(
  app: App,
  session: OpenSession,
  folder: OpenFolder,
  key: { presence: Presence; signingBox: Buffer; letterPrivate: Buffer; anew: boolean; day: Day },
): void {
  const { presence, signingBox, letterPrivate, anew, day } = key;
  const old = readClientKey(folder.db);
  folder.db.transaction((tx) => {
    writeClientKey(tx, {
      signingBox,
      certificate: presence.certificate,
      letterPrivate,
      made: now(app.outside.clock),
      setAnewOn: anew ? latest(day, lastUnlockDate(session.vault.db)) : (old?.setAnewOn ?? null),
      clockSetBackOn: old?.clockSetBackOn ?? null,
    });
    const blocks = Math.max(ownPagesBlocks(tx), blocksAfter(Number(readMeta(tx, 'meetings-with') ?? 0)));
    // Pages of a key that is lost are lost with it (product.md, The client's key).
    writeOwnPages(
      tx,
      sealedBlocks(presence, '', blocks, app.outside.random) ?? emptyBlocks(blocks, app.outside.random),
    );
    // SECURITY: what the old key signed sleeps until the client confirms it With.
    if (anew) putWarrantsToSleep(tx);
  });
}

/**
 * Keeps the client's key that was just shown and retyped: the first one, one set anew without the old, or, With, another
 * form of the same key. The old forms stop working.
 */
export async function keptKey(
  app: App,
  session: OpenSession,
  folder: OpenFolder,
  given: readonly GivenSecret[],
  making: Pick<KeyMaking, 'anew'>,
  day: Day,
): Promise<void> {
  if (session.mode === 'with') return anotherForm(app, session, folder, given);
  const { random, clock } = app.outside;
  const record = folderOf(session, folder);
  const clientKey = random(32);
  const [signing, letter] = [freshPair(), freshPair()];
  const certificate = await ownCertificate(signing, clock.now(), random);
  const signingBox = wrappedSigningKey(clientKey, signing.privateDer, folder.id, random);
  const slots = await newSlots(app, clientKey, given, record);
  const presence = Presence.of(folder.id, clientKey, { signingBox, certificate }, clock.now().getTime());
  if (!presence) throw new Error('a key that was just wrapped must open');
  writeKept(app, session, folder, {
    presence,
    signingBox,
    letterPrivate: letter.privateDer,
    anew: making.anew,
    day,
  });
  const keys = { folderId: folder.id, share: record.share, clientKey };
  const choice: OpeningChoice = 'either';
  session.vault.db.transaction((tx) => {
    replaceSlots(tx, folder.id, slots);
    const boxes = folderKeyBoxes(folder.key, choice, keys, random);
    setOpening(tx, folder.id, { choice, boxes, fileId: record.fileId, letterPublic: letter.publicDer });
    addCertificate(tx, folder.id, createHash('sha256').update(certificate).digest('hex'));
  });
  clientKey.fill(0);
  const kind: LedgerKind = making.anew ? 'key.set-anew' : 'key.made';
  listed(app, session, folder, { kind }, presence);
}

/** With: the same key in another form, with a new spare. */
async function anotherForm(
  app: App,
  session: With,
  folder: OpenFolder,
  given: readonly GivenSecret[],
): Promise<void> {
  const record = folderOf(session, folder);
  const slots = await session.presence.withClientKey((key) => newSlots(app, key, given, record));
  replaceSlots(session.vault.db, folder.id, slots);
  listed(app, session, folder, { kind: 'key.slot-added' }, session.presence);
}
