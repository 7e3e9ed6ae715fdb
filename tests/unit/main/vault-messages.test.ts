import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromVault } from '../../../electron/main/vault-messages.ts';
import type { FromVault } from '../../../shared/contract/port.ts';

const good: FromVault[] = [
  { from: 'ready' },
  { from: 'choose', n: 1, what: 'save-pdf', suggested: 'plan 2026-11-22.pdf' },
  { from: 'choose', n: 2, what: 'open-key', suggested: '' },
  { from: 'print', n: 3 },
  { from: 'fresh-window', mode: 'with' },
  { from: 'lock' },
  { from: 'appearance', language: 'sv', theme: 'dark' },
  { from: 'event', code: 'vault.opened', numbers: [3] },
];

describe('a message of the vault process', () => {
  it.each(good)('is read: $from', (message) => {
    expect(fromVault(message)).toEqual(message);
  });

  it.each([
    null,
    'lock',
    { from: 'unlock' },
    { from: 'lock', more: 1 },
    { from: 'print', n: 1, bytes: 'plan' },
    { from: 'choose', n: -1, what: 'save-pdf', suggested: 'a' },
    { from: 'choose', n: 1, what: 'save-any', suggested: 'a' },
    { from: 'choose', n: 1, what: 'save-pdf', suggested: '../../.bashrc' },
    { from: 'choose', n: 1, what: 'save-pdf', suggested: '.hidden' },
    { from: 'choose', n: 1, what: 'save-pdf', suggested: 'C:\\x.pdf' },
    { from: 'event', code: 'Åsa fick ett brev', numbers: [] },
    { from: 'event', code: 'opened', numbers: ['Åsa'] },
    { from: 'appearance', language: 'no', theme: 'dark' },
  ])('is refused when it is malformed: %j', (message) => {
    expect(fromVault(message)).toBeNull();
  });

  it('is read or refused, never thrown at us', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(fromVault(message)).toBeNull();
      }),
    );
  });
});
