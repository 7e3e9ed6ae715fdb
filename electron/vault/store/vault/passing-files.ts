import { z } from 'zod';
import type { Id } from '../../../../shared/domain/plan.ts';
import { decoded, hexId, json } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';
import { readSetting, writeSetting } from './settings.ts';

const names = json(z.array(hexId));

/** Names of files that were being made or removed when something cut it short; some of them may belong to somebody. */
export function readPassing(db: Db<'vault'>): Id[] {
  const kept = readSetting(db, 'passing-files');
  return kept === null ? [] : decoded(names, kept);
}

/** Writes down which files are about to be made or removed, before they are. */
export function startPassing(db: WritableDb<'vault'>, ids: readonly Id[]): void {
  const all = [...new Set([...readPassing(db), ...ids])];
  writeSetting(db, 'passing-files', JSON.stringify(all));
}

/** Everything that was begun has ended. */
export function finishPassing(db: WritableDb<'vault'>): void {
  writeSetting(db, 'passing-files', '[]');
}
