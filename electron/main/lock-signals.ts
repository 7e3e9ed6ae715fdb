/** A signal on a message bus: interface, member, and its arguments. */
export interface Signal {
  interface?: string;
  member?: string;
  body?: readonly unknown[];
}

const screenSavers: readonly string[] = [
  'org.freedesktop.ScreenSaver',
  'org.gnome.ScreenSaver',
  'org.cinnamon.ScreenSaver',
  'org.mate.ScreenSaver',
  'org.xfce.ScreenSaver',
];
const logind = 'org.freedesktop.login1';

/** What to ask the buses for. Which session a login1 signal means is not asked: locking once too often is harmless. */
export const matchRules: readonly string[] = [
  ...screenSavers.map((name) => `type='signal',interface='${name}',member='ActiveChanged'`),
  `type='signal',interface='${logind}.Session',member='Lock'`,
  `type='signal',interface='${logind}.Manager',member='PrepareForSleep'`,
];

/** Tells whether a signal means that the screen locks or the machine goes to sleep. */
export function meansLock(signal: Signal): boolean {
  const name = signal.interface ?? '';
  const begins = signal.body?.[0] === true;
  switch (signal.member ?? '') {
    case 'ActiveChanged':
      return screenSavers.includes(name) && begins;
    case 'Lock':
      return name === `${logind}.Session`;
    case 'PrepareForSleep':
      return name === `${logind}.Manager` && begins;
    default:
      return false;
  }
}
