import { namesTold, type ToldIn } from '../../../shared/domain/guard/guard.ts';
import type { OpenFolder } from '../session.ts';

/** The names that a text of the folder tells. */
export type NamesTold = (text: string, told: ToldIn) => readonly string[];

/** What was found in each text, for these words that are nobody's. */
interface Kept {
  nobody: string;
  found: Map<string, readonly string[]>;
}

// Looking for names is nearly all the work of knowing a folder, and is done at each word that is written in a draft.
// SECURITY: it goes with the open folder, and so at its closing and at the lock (rule 15).
const keptOf = new WeakMap<OpenFolder, Kept>();

/**
 * Tells the names in texts of the open folder, looking through each text once as long as it reads the same. The texts
 * themselves are the caller's, read anew each time: what is kept is never older than they are. What is asked by one
 * call and not by the next is forgotten.
 */
export function namesToldIn(folder: OpenFolder, nobody: readonly string[]): NamesTold {
  const kept = keptOf.get(folder);
  const words = nobody.join('\n');
  const before = kept?.nobody === words ? kept.found : new Map<string, readonly string[]>();
  const found = new Map<string, readonly string[]>();
  keptOf.set(folder, { nobody: words, found });
  return (text, told) => {
    const key = `${told}|${text}`;
    const names = found.get(key) ?? before.get(key) ?? namesTold(text, nobody, told);
    found.set(key, names);
    return names;
  };
}
