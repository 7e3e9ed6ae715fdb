import { z } from 'zod';
import type { BackupsView, RestoreView } from '../domain/backup.ts';
import type { Instant } from '../domain/plan.ts';
import { call } from './call.ts';
import * as inp from './inputs.ts';
import { locked, nothing, opening, without } from './phrases.ts';
import type { Status } from './values.ts';

/** What a chosen backup can turn out to be. */
const reading = ['no-backup', 'newer', 'wrong-vault'] as const;

/** Backups, and what is put back from them. */
export const backupCalls = {
  'backup.read': call<BackupsView>()({ input: nothing, modes: without }),
  /** The vault process asks for the folder itself. */
  'backup.place': call<BackupsView>()({
    input: nothing,
    modes: without,
    errors: ['cannot-write', 'own-folder'],
  }),
  /** Begins one in the background; how it goes is told by notices. */
  'backup.start': call<BackupsView>()({ input: nothing, modes: without, errors: ['no-place'] }),
  'backup.stop': call<BackupsView>()({ input: nothing, modes: without }),
  /** Backups that hold an earlier copy of the open folder. */
  'backup.holding': call<{ made: Instant; place: string }[]>()({
    input: nothing,
    modes: ['without', 'beside', 'with'],
    errors: ['no-folder'],
  }),

  /** Lays a backup beside what is here and compares. `null`: one that the person chooses. */
  'restore.look': call<RestoreView | null>()({
    input: z.strictObject({ id: inp.id.nullable() }),
    modes: without,
    errors: [...reading, 'disk-full'],
  }),
  /** Puts it in the place of what is here, and locks. */
  'restore.swap': call<null>()({ input: nothing, modes: without, errors: ['no-backup'] }),
  'restore.leave': call<null>()({ input: nothing, modes: ['locked', 'without'] }),
  /** On a computer without a vault, or with one that is damaged: which backup. */
  'restore.choose': call<{ made: Instant; clients: number; cannotKnow: boolean } | null>()({
    input: nothing,
    modes: locked,
    errors: ['no-backup', 'newer', 'vault-exists', 'disk-full'],
  }),
  'restore.take': call<Status>()({
    input: z.strictObject({ passphrase: inp.secret }),
    modes: locked,
    errors: [...opening, 'no-backup'],
  }),
} as const;
