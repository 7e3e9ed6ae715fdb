/** The parts of the library that we use; its own types name only a few. */
declare module '@homebridge/dbus-native' {
  import type { EventEmitter } from 'node:events';
  import type { Socket } from 'node:net';

  interface Bus {
    connection: EventEmitter & { end: () => void };
    addMatch: (rule: string, answer: (error: unknown) => void) => void;
  }
  export function createClient(options: { stream: Socket; authMethods: readonly string[] }): Bus;
}
