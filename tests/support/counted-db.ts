import type { Db, Tx, WritableDb } from '../../electron/vault/store/driver.ts';

/** A file whose questions and writes are counted, also those within a transaction. */
export function counted<T extends WritableDb<'vault'>>(db: T): { db: T; count: () => number } {
  let n = 0;
  const watched = <D extends Db<'vault'>>(one: D): D =>
    new Proxy(one, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        if (name === 'transaction')
          return (work: (tx: Tx<'vault'>) => unknown) => db.transaction((tx) => work(watched(tx)));
        return (...given: unknown[]): unknown => {
          n += 1;
          return Reflect.apply(member, target, given);
        };
      },
    });
  return { db: watched(db), count: () => n };
}
