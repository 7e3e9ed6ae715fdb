import { powerMonitor } from 'electron';
import { listenForLock } from './lock-bus.ts';
import type { Log } from './log.ts';

/** Locks when the machine sleeps, its screen locks, its user changes or it shuts down (look.md, Lock). */
export function lockWithTheSystem(lock: () => void, log: Log): void {
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('user-did-resign-active', lock);
  powerMonitor.on('shutdown', lock);
  if (process.platform !== 'linux') return;
  const said = (listening: boolean): void => log.main(listening ? 'bus.listening' : 'bus.absent');
  listenForLock(process.env, lock, said).catch((error: unknown) => log.fault(error));
}
