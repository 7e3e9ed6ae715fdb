import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy, headers } from '../../../electron/main/headers.ts';
import { filesToServe, isOurs, servedFor, type Served } from '../../../electron/main/served.ts';

let around: string;
let folder: string;
let served: Map<string, Served>;

beforeAll(() => {
  around = mkdtempSync(path.join(os.tmpdir(), 'served-'));
  folder = path.join(around, 'renderer');
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(around, 'vault.js'), '');
  writeFileSync(path.join(folder, 'index.html'), '');
  writeFileSync(path.join(folder, 'assets', 'main.js'), '');
  writeFileSync(path.join(folder, 'assets', 'main.js.map'), '');
  symlinkSync(path.join(around, 'vault.js'), path.join(folder, 'link.js'));
  served = filesToServe(folder);
});
afterAll(() => rmSync(around, { recursive: true }));

describe('what is served', () => {
  it('is the files of the renderer, of kinds the app uses, and no link out', () => {
    expect([...served.keys()].sort()).toEqual(['/', '/assets/main.js', '/index.html']);
  });

  it('is found by its address', () => {
    expect(servedFor('app://egenmakt/', served)?.type).toBe('text/html; charset=utf-8');
    expect(servedFor('app://egenmakt/assets/main.js?x#y', served)?.file).toBe(
      path.join(folder, 'assets', 'main.js'),
    );
  });

  it.each([
    'app://egenmakt/../vault.js',
    'app://egenmakt/assets/..%2f..%2fvault.js',
    'app://egenmakt/%2e%2e/vault.js',
    'app://egenmakt//etc/passwd',
    'app://egenmakt/assets\\..\\..\\vault.js',
    'app://other/index.html',
    'app://egenmakt:80/index.html',
    'app://somebody@egenmakt/index.html',
    'https://egenmakt/index.html',
    'file:///etc/passwd',
    'not an address',
  ])('is nothing for %s', (url) => {
    expect(servedFor(url, served)).toBeNull();
  });

  it('never lies outside the folder', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      'assets',
      'main.js',
      'vault.js',
      '%2e%2e',
      '%2f',
      '\\',
      '',
      '\0',
      'é',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.string(), (parts, more) => {
        const found = servedFor(`app://egenmakt/${parts.join('/')}${more}`, served);
        expect(found === null || found.file.startsWith(`${folder}${path.sep}`)).toBe(true);
      }),
    );
  });
});

describe('the origin', () => {
  it('is one', () => {
    expect(isOurs('app://egenmakt/anything')).toBe(true);
    for (const url of ['app://egenmakt.example/', 'http://egenmakt/', 'data:text/html,x', 'about:blank']) {
      expect(isOurs(url)).toBe(false);
    }
  });
});

describe('the headers', () => {
  it('allow own files only, no code from text, and nothing outward', () => {
    const rules = contentSecurityPolicy.split('; ');
    expect(rules[0]).toBe("default-src 'none'");
    expect(rules).toContain("connect-src 'none'");
    expect(rules).toContain("require-trusted-types-for 'script'");
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
  });

  it('are on every answer', () => {
    expect(headers('text/css')).toMatchObject({
      'Content-Type': 'text/css',
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    });
  });
});
