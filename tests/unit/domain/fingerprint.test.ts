import { expect, it } from 'vitest';
import { fingerprint } from '../../../shared/domain/fingerprint.ts';

it('groups the first half of a digest for reading aloud', () => {
  const digest = '0123456789abcdef'.repeat(4);
  expect(fingerprint(digest)).toBe('0123 4567 89AB CDEF 0123 4567 89AB CDEF');
  expect(fingerprint(digest.toUpperCase())).toBe(fingerprint(digest));
});

it('throws for what is no digest', () => {
  for (const text of ['', 'abc', 'g'.repeat(64), '0'.repeat(63), '0'.repeat(65)])
    expect(() => fingerprint(text)).toThrow(RangeError);
});
