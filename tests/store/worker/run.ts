import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'vite';

/** What the worker is told over its standard input; keys never go into arguments. */
export interface Order {
  what: 'write' | 'hold' | 'open-vault' | 'full-disk' | 'read-only';
  path: string;
  key: string;
}

/** The worker as one file that plain Node runs, inside node_modules so that it finds the driver. */
export interface Worker {
  file: string;
  remove(): void;
}

export async function builtWorker(): Promise<Worker> {
  const root = join(import.meta.dirname, '../../..');
  const place = join(root, 'node_modules', '.cache', `egenmakt-store-${randomBytes(6).toString('hex')}`);
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(import.meta.dirname, 'worker.ts'),
      outDir: place,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  });
  return { file: join(place, 'worker.mjs'), remove: () => rmSync(place, { recursive: true, force: true }) };
}

/** Starts it. `inside` is a command it is started by, such as one that mounts something first. */
export function started(worker: Worker, order: Order, inside: string[] = []): ChildProcessWithoutNullStreams {
  const [command, ...rest] = [...inside, process.execPath, worker.file];
  const child = spawn(command, rest, { stdio: 'pipe' });
  child.stdin.end(JSON.stringify(order));
  return child;
}

/** Runs it to its end and answers what it said. */
export async function answered(worker: Worker, order: Order, inside: string[] = []): Promise<unknown> {
  const child = started(worker, order, inside);
  const [said, complaint] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (said === '') throw new Error(`the worker said nothing but ${complaint}`);
  return JSON.parse(said);
}
