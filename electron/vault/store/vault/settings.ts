import { z } from 'zod';
import type { Db, WritableDb } from '../driver.ts';
import { one } from '../decode.ts';

/** What the vault remembers of itself, apart from what must be readable while it is locked (vault.keys). */
export type SettingKey =
  | 'vault-id'
  | 'recovery'
  | 'service-named'
  | 'passing-files'
  | 'backup-place'
  | 'restored'
  | 'backups-to-leave'
  | 'point-on'
  | 'feedback-set'
  | 'answer-days'
  | 'very-late-days'
  | 'log-drafts'
  | 'withdrawn-key'
  | 'shown-unknown';

const valueRow = z.object({ value: z.string() });

/** The setting, or null when it was never set. */
export function readSetting(db: Db<'vault'>, key: SettingKey): string | null {
  return one(db, valueRow, 'SELECT value FROM setting WHERE key = ?', [key])?.value ?? null;
}

/** Sets it, whether or not it was set before. */
export function writeSetting(db: WritableDb<'vault'>, key: SettingKey, value: string): void {
  db.transaction((tx) => {
    tx.run(
      'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      [key, value],
    );
  });
}
