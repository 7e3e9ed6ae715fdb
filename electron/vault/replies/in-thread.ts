import { Worker } from 'node:worker_threads';
import { failed } from '../answer.ts';
import type { ReadReplyFile, ReplyFile } from './reply-file.ts';

/** What one file may keep in memory, in MB. */
const mostMemoryMb = 256;
/** How long one file may take, in milliseconds, once the thread runs: one with five hundred questions takes four seconds of a busy machine. */
const longestMs = 10_000;

/**
 * Reads replies in a thread of their own (`thread.ts`, as one file). SECURITY: a file that is made to take for ever, or
 * all memory, ends with its thread and never with the vault.
 */
export const inThread =
  (file: URL, mostMs = longestMs): ReadReplyFile =>
  (bytes) =>
    new Promise((resolve) => {
      const worker = new Worker(file, {
        resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb },
        // Nothing else of this process reaches it.
        env: {},
        argv: [],
        stderr: true,
        stdout: true,
      });
      let timer: NodeJS.Timeout | null = null;
      const ended = (read: ReplyFile): void => {
        if (timer !== null) clearTimeout(timer);
        resolve(read);
        void worker.terminate();
      };
      worker.on('message', (said: 'ready' | ReplyFile) => {
        if (said !== 'ready') {
          ended(said);
          return;
        }
        timer = setTimeout(() => ended(failed('reply-damaged')), mostMs);
        // SECURITY: a copy of these bytes alone, not of the memory they happen to lie in.
        worker.postMessage(new Uint8Array(bytes));
      });
      worker.once('error', () => ended(failed('reply-damaged')));
      worker.once('exit', () => ended(failed('reply-damaged')));
    });
