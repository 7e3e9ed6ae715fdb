import path from 'node:path';

/** What the place of the data folder depends on. */
export interface Surroundings {
  platform: NodeJS.Platform;
  home: string;
  /** The working folder a relative path is meant from. */
  here: string;
  /** XDG_DATA_HOME, if set. */
  xdgDataHome: string | undefined;
  /** The system's folder for programs' data (macOS, Windows). */
  appData: string;
}

/**
 * The data folder: what was typed, made absolute, or the platform's usual place
 * (XDG base directory specification on Linux: a relative XDG_DATA_HOME is passed over).
 */
export function dataFolder(typed: string | null, around: Surroundings): string {
  if (typed !== null) return path.resolve(around.here, typed);
  if (around.platform !== 'linux') return path.join(around.appData, 'Egenmakt');
  const xdg = around.xdgDataHome;
  const base = xdg !== undefined && path.isAbsolute(xdg) ? xdg : path.join(around.home, '.local', 'share');
  return path.join(base, 'egenmakt');
}

/** Chromium's own folder inside the data folder. */
export const profileOf = (folder: string): string => path.join(folder, 'profile');
