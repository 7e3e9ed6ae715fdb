import { openEncrypted, type OpenDb, type Room, type Tx } from '../../electron/vault/store/driver.ts';
import { folderChain } from '../../electron/vault/store/migrations/folder/chain.ts';
import { migrate, type Migration } from '../../electron/vault/store/migrations/migrate.ts';
import { vaultChain } from '../../electron/vault/store/migrations/vault/chain.ts';
import { StoreError } from '../../electron/vault/store/store-error.ts';
import { closing, codeOf, freshPlace, newKey, type Kept } from './places.ts';

const chains: { [R in Room]: readonly Migration<R>[] } = { vault: vaultChain, folder: folderChain };

/** A file as it was after the first `forms` migrations, with what `fill` wrote. It is still open. */
export function earlier<R extends Room>(
  room: R,
  forms: number,
  fill: (tx: Tx<R>) => void = () => undefined,
): Kept<OpenDb<R>> {
  const [path, key] = [`${freshPlace()}/${room}.db`, newKey()];
  const db = closing(openEncrypted(room, path, key, { create: true }));
  migrate(db, path, chains[room].slice(0, forms), true);
  db.transaction(fill);
  return { path, key, db };
}

/** Takes an earlier file one form on, with a migration that fails once its work is done; its code. */
export function failsOnTheWay<R extends Room>(room: R, { path, db }: Kept<OpenDb<R>>): string {
  const { version } = db;
  const failing: Migration<R> = {
    version: version + 1,
    apply(tx) {
      chains[room][version]?.apply(tx);
      throw new StoreError('failed');
    },
  };
  return codeOf(() => migrate(db, path, [...chains[room].slice(0, version), failing], false));
}
