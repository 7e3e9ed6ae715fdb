import { openEncrypted, type Room } from '../store/driver.ts';
import { StoreError } from '../store/store-error.ts';

/**
 * Opens a copied file under its key and reads every page: each is decrypted and authenticated on the way. Throws
 * {@link StoreError} `damaged` when one is not what was written.
 */
export function readThrough(room: Room, path: string, key: Uint8Array): void {
  const db = openEncrypted(room, path, key, { create: false });
  try {
    if (db.get('PRAGMA quick_check')?.['quick_check'] !== 'ok') throw new StoreError('damaged');
  } finally {
    db.close();
  }
}
