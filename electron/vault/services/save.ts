import type { Saved } from '../../../shared/contract/contract.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import { StoreError } from '../store/store-error.ts';
import { writeWhole } from '../store/write-whole.ts';
import type { VaultExit } from './vault-exit.ts';

/** Suggested file names hold no name of a person and not the product's: somebody may look over a shoulder. */
const suggested = { pdf: 'papper.pdf', key: 'fil.dat' } as const;

/** Asks where a document goes; null when the person changed their mind. */
export const chosenPdf = (app: App): Promise<string | null> => app.outside.choose('save-pdf', suggested.pdf);

/** Writes a document where the person chose, whole or not at all. */
export function written(path: string, bytes: Uint8Array): Outcome<null, 'cannot-write'> {
  try {
    writeWhole(path, bytes);
    return done(null);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return failed(error.code === 'disk-full' ? 'disk-full' : 'cannot-write');
  }
}

/** Lets out one of the few things that need no client's key. The kind of exit decides the kind of file. */
export async function savedWithoutKey<E extends VaultExit>(
  app: App,
  exit: E,
  rendered: (exit: E) => Promise<Uint8Array> | Uint8Array,
): Promise<Outcome<Saved, 'cannot-write'>> {
  const path =
    exit.exit === 'key-file' ? await app.outside.choose('save-key', suggested.key) : await chosenPdf(app);
  if (path === null) return done({ saved: false });
  const result = written(path, await rendered(exit));
  return result.ok ? done({ saved: true }) : result;
}
