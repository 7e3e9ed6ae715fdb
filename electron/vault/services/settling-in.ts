import type { App } from '../app.ts';
import type { Presence } from '../keys/presence.ts';
import { certificateDigest } from '../keys/signing.ts';
import { append } from '../ledger/ledger.ts';
import type { OpenFolder, OpenVault } from '../session.ts';
import type { Tx } from '../store/driver.ts';
import { forgetCounted } from '../store/folder/counted.ts';
import { readEnding, setEnded } from '../store/folder/ending.ts';
import { putMandatesToSleep } from '../store/folder/mandates.ts';
import { writeMeta } from '../store/folder/meta.ts';
import { giveFirstAlias } from '../store/folder/person.ts';
import { readTakeoverChoice, writeTakeoverChoice } from '../store/folder/takeover.ts';
import { putWarrantsToSleep } from '../store/folder/warrants.ts';
import { recordWith } from '../store/history.ts';
import { readService } from '../store/vault/service.ts';
import { entered, entryOf } from './listed.ts';
import { now } from './now.ts';

/**
 * What was said to one ombudsperson is not said to another: yes in advance and mandates sleep until the client confirms
 * them here (rule 13), and who may take over or count them is asked anew.
 */
function asleep(app: App, tx: Tx<'folder'>, presence: Presence): void {
  putWarrantsToSleep(tx);
  putMandatesToSleep(tx, now(app.outside.clock));
  forgetCounted(tx);
  if (readTakeoverChoice(tx).allowedAt === null) return;
  append(tx, entryOf(app, { kind: 'takeover.withdrawn' }), presence);
  writeTakeoverChoice(tx, { allowedAt: null, toldAt: null });
}

/** A folder that came from another vault becomes this one's, in one transaction, signed by the client in its list. */
export function settledIn(
  app: App,
  vault: OpenVault,
  folder: OpenFolder,
  presence: Presence,
  alias: string,
): void {
  const receiver = readService(vault.db)?.employer ?? '';
  entered(app, folder, { kind: 'received', receiver }, presence, (tx) => {
    writeMeta(tx, 'vault-id', vault.id);
    giveFirstAlias(tx, alias);
    asleep(app, tx, presence);
    // A copy leaves only when a key set anew has waited; the days this vault was used on are not the ones that count.
    // SECURITY: of this key only: one set anew here waits here.
    writeMeta(tx, 'waited-elsewhere', certificateDigest(presence.certificate));
    if (readEnding(tx).endedOn === null) return;
    const moment = { at: now(app.outside.clock), label: 'ending.resume' };
    recordWith(tx, presence, moment, (recorder) => setEnded(recorder, null));
  });
}
