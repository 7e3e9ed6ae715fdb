import { readdirSync } from 'node:fs';
import path from 'node:path';
import { origin } from './headers.ts';

/** A file of the renderer, and what it is. */
export interface Served {
  file: string;
  type: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Lists what may be served: the files below `folder` whose kind the app uses, by the path they are asked for.
 * @param folder absolute
 */
export function filesToServe(folder: string): Map<string, Served> {
  const served = new Map<string, Served>();
  const walk = (below: string): void => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const relative = path.posix.join(below, entry.name);
      if (entry.isDirectory()) walk(relative);
      const type = types[path.extname(entry.name)];
      if (entry.isFile() && type !== undefined)
        served.set(`/${relative}`, { file: path.join(folder, relative), type });
    }
  };
  walk('');
  const start = served.get('/index.html');
  if (start !== undefined) served.set('/', start);
  return served;
}

/**
 * Finds the file for an address. What was asked for is only ever compared with the list, never made into a path.
 * @returns null for another origin or anything that is not in the list
 */
export function servedFor(url: string, served: ReadonlyMap<string, Served>): Served | null {
  const asked = parsed(url);
  // SECURITY: no way of writing a path leads out of the folder, since no path is built from what was asked.
  if (asked === null || !isOurs(url)) return null;
  return served.get(asked.pathname) ?? null;
}

/** Tells whether an address is one of the app's own. */
export function isOurs(url: string): boolean {
  const asked = parsed(url);
  return (
    asked !== null &&
    `${asked.protocol}//${asked.host}` === origin &&
    asked.username === '' &&
    asked.password === ''
  );
}

function parsed(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
