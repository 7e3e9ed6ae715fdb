import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Needles } from './needles.ts';

/** The files themselves, and every file below the folders; links are not followed, and what is not there is passed over. */
export function filesBelow(folders: readonly string[]): string[] {
  return folders.flatMap((folder) => {
    try {
      if (isFile(folder)) return [folder];
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => path.join(folder, name))
        .filter(isFile);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    }
  });
}

function isFile(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Where typed texts lie in clear, in any of the encodings: the file and the text. File names are looked at too. */
export function findCanaries(
  folders: readonly string[],
  texts: readonly string[],
): { file: string; text: string }[] {
  const needles = new Needles(texts, ['utf8', 'utf16', 'base64']);
  return filesBelow(folders).flatMap((file) => {
    const found = [...needles.in(readFileSync(file)), ...needles.in(Buffer.from(file))];
    return found.map((text) => ({ file, text }));
  });
}

/** Files that are databases in clear (SQLite file format, section 1.3.1). */
export function plainDatabases(folders: readonly string[]): string[] {
  const magic = Buffer.from('SQLite format 3');
  return filesBelow(folders).filter((file) => readFileSync(file).subarray(0, magic.length).equals(magic));
}
