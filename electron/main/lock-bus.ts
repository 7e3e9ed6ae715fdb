import type { EventEmitter } from 'node:events';
import { connect, type Socket } from 'node:net';
import { busSockets } from './dbus-address.ts';
import { matchRules, meansLock, type Signal } from './lock-signals.ts';

/** The number a D-Bus message has when it is a signal (D-Bus specification, Message Types). */
const signalType = 4;

/** The part of the library that we use; its own types leave it out. */
interface Library {
  createClient: (options: { stream: Socket; authMethods: readonly string[] }) => {
    connection: EventEmitter;
    addMatch: (rule: string, answer: () => void) => void;
  };
}

/**
 * Listens on the session's and the system's bus for the screen lock and for sleep. Where a bus is absent, refuses
 * or goes away, the app goes on without it.
 * @param said hears of each bus, whether it is listened to
 */
export async function listenForLock(
  env: Readonly<Record<string, string | undefined>>,
  lock: () => void,
  said: (listening: boolean) => void,
): Promise<void> {
  const library: unknown = await import('@homebridge/dbus-native');
  const { createClient } = library as Library;
  for (const socket of busSockets(env)) {
    if (socket === null) {
      said(false);
      continue;
    }
    // SECURITY: we open the socket ourselves, so that it is a local one; the library would also follow tcp:.
    const stream = connect(socket);
    stream.once('error', () => said(false));
    stream.once('connect', () => {
      const bus = createClient({ stream, authMethods: ['EXTERNAL'] });
      bus.connection.on('error', () => stream.destroy());
      bus.connection.on('message', (message: Signal & { type?: number }) => {
        if (message.type === signalType && meansLock(message)) lock();
      });
      let waiting = matchRules.length;
      for (const rule of matchRules) {
        bus.addMatch(rule, () => {
          waiting -= 1;
          if (waiting === 0) said(true);
        });
      }
    });
  }
}
