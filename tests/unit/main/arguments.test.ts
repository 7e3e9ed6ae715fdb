import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenBy, refusals, relaunchArguments } from '../../../electron/main/arguments.ts';

const development = { packaged: false, root: false };
const packaged = { packaged: true, root: false };

describe('what the app was started with', () => {
  it('reads both ways of writing a value, past the app folder', () => {
    expect(givenBy(['/app', '--data', '/vault', '--lang=en'])).toEqual({
      data: '/vault',
      language: 'en',
      noSandbox: false,
      debuggingPort: null,
      forceAccessibility: false,
    });
    expect(givenBy(['--data=/a=b c']).data).toBe('/a=b c');
  });

  it('takes the last value and stops at --', () => {
    expect(givenBy(['--lang=sv', '--lang=en', '--', '--lang=sv']).language).toBe('en');
  });

  it('does not take a switch for a value', () => {
    expect(givenBy(['--data', '--lang=sv'])).toMatchObject({ data: null, language: 'sv' });
  });

  it('knows the switches of development', () => {
    expect(
      givenBy(['--no-sandbox', '--remote-debugging-port=0', '--force-renderer-accessibility']),
    ).toMatchObject({ noSandbox: true, debuggingPort: '0', forceAccessibility: true });
  });
});

describe('what the app refuses', () => {
  it('starts with what it knows', () => {
    for (const kind of [development, packaged]) {
      expect(refusals(['--data', '/vault', '--lang', 'sv', '--force-renderer-accessibility'], kind)).toEqual(
        [],
      );
    }
  });

  it('refuses every other switch when packaged, once each', () => {
    const given = [
      '--no-sandbox',
      '--inspect=9229',
      '-inspect-brk',
      '--remote-debugging-port=1',
      '--no-sandbox',
    ];
    expect(refusals(given, packaged).map((one) => one.refusal === 'switch' && one.name)).toEqual([
      'no-sandbox',
      'inspect',
      'inspect-brk',
      'remote-debugging-port',
    ]);
  });

  it('refuses whatever it does not know when packaged', () => {
    const known = ['data', 'lang', 'force-renderer-accessibility'];
    const name = fc.stringMatching(/^[a-z][a-z-]{0,30}$/).filter((one) => !known.includes(one));
    fc.assert(
      fc.property(name, fc.string(), (one, value) => {
        expect(refusals([`--${one}=${value}`], packaged)).toEqual([{ refusal: 'switch', name: one }]);
      }),
    );
  });

  it('lets only root run without the sandbox in development', () => {
    expect(refusals(['--no-sandbox'], development)).toEqual([{ refusal: 'sandbox' }]);
    expect(refusals(['--no-sandbox'], { packaged: false, root: true })).toEqual([]);
    expect(refusals(['--no-sandbox'], { packaged: true, root: true })).toHaveLength(1);
  });

  it('asks for a folder and a language it knows', () => {
    expect(refusals(['--data'], development)).toEqual([{ refusal: 'data-without-folder' }]);
    expect(refusals(['--lang', 'no'], packaged)).toEqual([{ refusal: 'language-unknown' }]);
  });
});

describe('the command line after a lock', () => {
  const all = ['--lang=sv', '--no-sandbox', '--remote-debugging-port=0', '--force-renderer-accessibility'];

  it('keeps what was chosen, speaks the language now spoken, and makes the folder absolute', () => {
    expect(relaunchArguments(givenBy(['--data=v', ...all, '--other']), '/here/v', 'en', '/app')).toEqual([
      '/app',
      '--data=/here/v',
      '--lang=en',
      '--force-renderer-accessibility',
      '--no-sandbox',
      '--remote-debugging-port=0',
    ]);
  });

  it('passes no language on when none was given', () => {
    expect(relaunchArguments(givenBy([]), '/v', 'en', null)).toEqual(['--data=/v']);
  });

  it('opens a packaged app to no debugger', () => {
    expect(relaunchArguments(givenBy(all), '/v', 'sv', null)).toEqual([
      '--data=/v',
      '--lang=sv',
      '--force-renderer-accessibility',
    ]);
  });

  it('is read as it was meant, and accepted when packaged', () => {
    const folder = fc.string({ minLength: 1 }).map((name) => `/${name}`);
    fc.assert(
      fc.property(folder, fc.constantFrom('sv' as const, 'en' as const), (place, language) => {
        const args = relaunchArguments(givenBy(['--lang=sv']), place, language, null);
        expect(givenBy(args)).toMatchObject({ data: place, language });
        expect(refusals(args, packaged)).toEqual([]);
      }),
    );
  });
});
