import { expect, it } from 'vitest';
import { callAllowed, mayUndoWithout, ownStep } from '../../../shared/domain/who-may.ts';

it('allows a call only in a mode it names', () => {
  expect(callAllowed('with', ['beside', 'with'])).toBe(true);
  expect(callAllowed<string>('without', ['beside', 'with'])).toBe(false);
  expect(callAllowed('with', [])).toBe(false);
});

it('lets the ombudsperson tell of their own steps, alone or together', () => {
  expect(ownStep({ doer: 'ombudsperson' })).toBe(true);
  expect(ownStep({ doer: 'both' })).toBe(true);
  expect(ownStep({ doer: 'me' })).toBe(false);
  expect(ownStep({ doer: 'other' })).toBe(false);
});

it('leaves the client’s changes to the client', () => {
  expect(mayUndoWithout({ needsClient: true })).toBe(false);
  expect(mayUndoWithout({ needsClient: false })).toBe(true);
});
