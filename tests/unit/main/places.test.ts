import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstLanguage } from '../../../electron/main/language.ts';
import { dataFolder, profileOf } from '../../../electron/main/places.ts';
import {
  emptyProfile,
  forgetDesktopTraces,
  makeProfile,
  markEnded,
  markRunning,
} from '../../../electron/main/profile.ts';

const around = {
  platform: 'linux' as NodeJS.Platform,
  home: '/home/asa',
  here: '/home/asa/work',
  xdgDataHome: undefined,
  appData: '/system/data',
};

describe('the data folder', () => {
  it('is what was typed, from the working folder', () => {
    expect(dataFolder('vault', around)).toBe('/home/asa/work/vault');
    expect(dataFolder('/mnt/vault', around)).toBe('/mnt/vault');
  });

  it('is the usual place otherwise', () => {
    expect(dataFolder(null, around)).toBe('/home/asa/.local/share/egenmakt');
    expect(dataFolder(null, { ...around, xdgDataHome: '/xdg' })).toBe('/xdg/egenmakt');
    expect(dataFolder(null, { ...around, xdgDataHome: 'relative' })).toBe('/home/asa/.local/share/egenmakt');
    expect(dataFolder(null, { ...around, platform: 'darwin' })).toBe('/system/data/Egenmakt');
  });
});

describe('the first language', () => {
  it('is the given one, the first the desk speaks, or Swedish', () => {
    expect(firstLanguage('en', ['sv-SE'])).toBe('en');
    expect(firstLanguage(null, ['fi-FI', 'en-GB', 'sv-SE'])).toBe('en');
    expect(firstLanguage(null, ['fi', 'ar'])).toBe('sv');
  });
});

describe('the profile folder', () => {
  let folder: string;
  let profile: string;
  beforeEach(() => {
    folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'profile-')), 'data');
    profile = profileOf(folder);
  });
  afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

  it("is made for its owner's eyes only, with the folder around it", () => {
    makeProfile(profile);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(profile).mode & 0o777).toBe(0o700);
    expect(readdirSync(profile)).toEqual([]);
  });

  it('cannot be made where a file is', () => {
    writeFileSync(folder, 'not a folder');
    expect(() => makeProfile(profile)).toThrow();
    expect(readFileSync(folder, 'utf8')).toBe('not a folder');
  });

  it('is emptied of everything but the locks and the mark of a running app', () => {
    makeProfile(profile);
    mkdirSync(path.join(profile, 'Cache', 'deep'), { recursive: true });
    for (const name of ['SingletonLock', 'Preferences', 'Cache/deep/one']) {
      writeFileSync(path.join(profile, name), '');
    }
    markRunning(profile);
    emptyProfile(profile);
    expect(readdirSync(profile).sort()).toEqual(['SingletonLock', 'running']);
  });

  it('says who runs, until the person quits', () => {
    makeProfile(profile);
    markRunning(profile);
    expect(readFileSync(path.join(profile, 'running'), 'utf8')).toBe(`${process.pid}\n`);
    markEnded(profile);
    markEnded(profile);
    expect(existsSync(path.join(profile, 'running'))).toBe(false);
  });

  it('forgets what dialogs left, and does not mind when there is nothing', () => {
    makeProfile(profile);
    forgetDesktopTraces(profile);
    mkdirSync(path.join(profile, 'xdg'));
    writeFileSync(path.join(profile, 'xdg', 'recently-used.xbel'), '<xbel/>');
    forgetDesktopTraces(profile);
    expect(readdirSync(path.join(profile, 'xdg'))).toEqual([]);
  });
});
