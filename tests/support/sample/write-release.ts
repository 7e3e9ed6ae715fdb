import { noLimits, type DeficiencyContent, type ReleaseLimits } from '../../../shared/domain/deficiency.ts';
import type { FolderView } from '../../../shared/domain/folder.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import { hitKey, type StuckFrom, type StuckKind } from '../../../shared/domain/release.ts';
import type { With } from '../../../electron/vault/session.ts';
import type { Presence } from '../../../electron/vault/keys/presence.ts';
import type { SampleVault } from './sample-vault.ts';
import type { SampleClient } from './story.ts';

/** What somebody writes of what did not work, or asks. */
export interface SampleDraft {
  kind: StuckKind;
  content: Partial<DeficiencyContent>;
}

/** What got stuck: a step, an application, or nothing that is written down. */
function beginning({ plan, applications }: FolderView): StuckFrom | null {
  const [application] = applications;
  if (application) return { kind: 'application', id: application.id };
  const step = plan.wishes.flatMap(({ steps }) => steps)[0];
  return step ? { kind: 'step', id: step.id } : null;
}

/** Writes a draft in the folder that is open; answers its id. */
function drafted(vault: SampleVault, { kind, content }: SampleDraft): Id {
  const before = vault.now('folder.read', {});
  const known = new Set(before.stuck.map(({ id }) => id));
  const { stuck } = vault.now('stuck.begin', { kind, from: beginning(before) });
  const id = stuck.find((one) => !known.has(one.id))?.id ?? '';
  vault.now('stuck.change', { id, text: { content } });
  return id;
}

/** A draft that stays one, in the client's folder. */
export async function writtenDraft(
  vault: SampleVault,
  client: SampleClient,
  draft: SampleDraft,
): Promise<void> {
  await vault.get('folder.open', { id: client.id });
  drafted(vault, draft);
  await vault.get('folder.close', {});
}

/** One write to each of the two files, however much is written. */
const inOneGo = (vault: SampleVault, table: With, work: () => void): void =>
  vault.folder.db.transaction(() => vault.desk.vault.db.transaction(() => vault.within(table, work)));

/** The client reads the words, lets stand what the guard marks, and releases them with their key. */
export async function writtenRelease(
  vault: SampleVault,
  { id, presence }: { id: Id; presence: Presence },
  draft: SampleDraft,
  limits: Partial<ReleaseLimits> = {},
): Promise<void> {
  await vault.get('folder.open', { id });
  const table = vault.seated(presence);
  inOneGo(vault, table, () => {
    const stuckId = drafted(vault, draft);
    const read = vault.now('folder.read', {}).stuck.find((one) => one.id === stuckId)?.content;
    if (!read) throw new Error('the draft is gone');
    const confirmed = vault
      .now('stuck.guard', { id: stuckId })
      .flatMap(({ field, hits }) => hits.map((hit) => hitKey(field, read[field], hit)));
    vault.keyOnTheSpot(table);
    vault.now('release.release', {
      stuckId,
      read,
      limits: { ...noLimits, ...limits },
      confirmed,
    });
  });
  await vault.get('folder.close', {});
}
