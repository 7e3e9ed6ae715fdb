import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../electron/vault/store/write-whole.ts';
import { codeOf, freshPlace } from './places.ts';

test('writes a file for its owner only, and nothing beside it', () => {
  const place = freshPlace();
  const path = join(place, 'vault.keys');
  writeWhole(path, Buffer.from('ett'));
  writeWhole(path, Buffer.from('två'));
  expect(readFileSync(path, 'utf8')).toBe('två');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(place)).toEqual(['vault.keys']);
});

test('what cannot be written leaves what was there, and no remains', () => {
  const place = freshPlace();
  expect(codeOf(() => writeWhole(join(place, 'none', 'a'), Buffer.from('x')))).toBe('missing');
  mkdirSync(join(place, 'a'));
  writeFileSync(join(place, 'a', 'kept'), 'kept');
  expect(codeOf(() => writeWhole(join(place, 'a'), Buffer.from('x')))).not.toBe('nothing thrown');
  expect(readdirSync(place)).toEqual(['a']);
  expect(readdirSync(join(place, 'a'))).toEqual(['kept']);
});

test('follows no link that somebody laid in its way', () => {
  const place = freshPlace();
  writeFileSync(join(place, 'other'), 'mine');
  symlinkSync(join(place, 'other'), join(place, 'a.part'));
  writeWhole(join(place, 'a'), Buffer.from('new'));
  expect(readFileSync(join(place, 'other'), 'utf8')).toBe('mine');
  expect(readFileSync(join(place, 'a'), 'utf8')).toBe('new');
});
