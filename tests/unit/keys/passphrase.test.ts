import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deskLanguages } from '../../../shared/domain/folder.ts';
import {
  drawnWords,
  enoughBits,
  fairNumber,
  measured,
  measuredLength,
  proposedPassphrase,
} from '../../../electron/vault/keys/passphrase.ts';

describe.each(deskLanguages)('a proposed passphrase in %s', (language) => {
  it('is always strong enough to be taken, and says how strong it is', async () => {
    for (let count = 0; count < 40; count += 1) {
      const { passphrase, bits } = proposedPassphrase(language, randomBytes);
      expect(passphrase.split(' ')).toHaveLength(6);
      expect(bits).toBeGreaterThanOrEqual(74);
      expect(await measured(passphrase)).toMatchObject({ enough: true });
    }
  });

  it('draws every word of the list as likely as another', () => {
    const drawn = new Set(drawnWords(4000, language, randomBytes));
    expect(drawn.size).toBeGreaterThan(2000);
  });
});

describe('an own passphrase', () => {
  it.each([
    '',
    'hej',
    'Sommar2026!',
    'lösenord lösenord lösenord',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    '19850412-1234',
  ])('%j is too weak', async (passphrase) => {
    const { bits, enough } = await measured(passphrase);
    expect(bits).toBeLessThan(enoughBits);
    expect(enough).toBe(false);
  });

  it('is measured by its beginning, so that a long one takes no longer', async () => {
    const long = 'aB3!xyz '.repeat(1_000);
    expect(await measured(long)).toEqual(await measured(long.slice(0, measuredLength)));
    expect((await measured('x'.repeat(1_000_000))).enough).toBe(false);
  });
});

describe('a fair number', () => {
  it('throws again what would tip the scale', () => {
    const given = [Buffer.from('ffffffff', 'hex'), Buffer.from('00000005', 'hex')];
    expect(fairNumber(3, () => given.shift() ?? Buffer.alloc(4))).toBe(2);
    expect(given).toEqual([]);
  });
});
