import { parentPort } from 'node:worker_threads';
import { readReplyFile } from './read.ts';

/** The thread that reads one reply: it says that it is ready, is given the bytes, and answers what they say. */
parentPort?.once('message', (bytes: Uint8Array) => {
  void readReplyFile(Buffer.from(bytes)).then((read) => parentPort?.postMessage(read));
});
parentPort?.postMessage('ready');
