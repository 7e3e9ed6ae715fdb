import { spawnSync } from 'node:child_process';

/** Sends a signal on the display's own message bus, as the desktop does. */
export function signal(object: string, name: string, value: boolean): void {
  const args = ['--session', '--type=signal', object, name, `boolean:${value}`];
  const done = spawnSync('dbus-send', args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`dbus-send: ${done.stderr}`);
}

/** The desktop's screen lock begins. */
export const screenLocks = (): void =>
  signal('/org/freedesktop/ScreenSaver', 'org.freedesktop.ScreenSaver.ActiveChanged', true);

/** The machine is about to sleep. */
export const machineSleeps = (): void =>
  signal('/org/freedesktop/login1', 'org.freedesktop.login1.Manager.PrepareForSleep', true);
