import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { headers, scheme } from './headers.ts';
import { servedFor, type Served } from './served.ts';

/** Makes app:// a standard, secure origin; before `ready`. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the renderer's files in one session. */
export function serve(session: Session, served: ReadonlyMap<string, Served>): void {
  session.protocol.handle(scheme, async (request) => {
    const found = request.method === 'GET' ? servedFor(request.url, served) : null;
    if (found === null) return new Response(null, { status: 404, headers: headers('text/plain') });
    return new Response(new Uint8Array(await readFile(found.file)), { headers: headers(found.type) });
  });
}
