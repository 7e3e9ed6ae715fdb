import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** The thread that reads replies, as one file that plain Node runs: inside node_modules, so that it finds its libraries. */
export async function builtThread(): Promise<{ file: URL; remove: () => void }> {
  const root = join(import.meta.dirname, '../..');
  const place = join(root, 'node_modules', '.cache', `egenmakt-replies-${randomBytes(6).toString('hex')}`);
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(root, 'electron/vault/replies/thread.ts'),
      outDir: place,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'replies.mjs' } },
    },
  });
  return {
    file: pathToFileURL(join(place, 'replies.mjs')),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}
