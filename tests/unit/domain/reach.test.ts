import { describe, expect, it } from 'vitest';
import { mayLeaveBy, mayLeaveMessages } from '../../../shared/domain/reach.ts';

const safety = (someone: boolean, mayLeaveMessage: boolean) => ({ someone, who: '', mayLeaveMessage });

describe('a message', () => {
  it.each([
    [false, true, true],
    [false, false, false],
    [true, true, false],
    [true, false, false],
  ])('someone must not see: %s, may be left: %s, so: %s', (someone, may, so) => {
    expect(mayLeaveMessages(safety(someone, may))).toBe(so);
    expect(mayLeaveBy({ mayLeaveMessage: true }, safety(someone, may))).toBe(so);
    expect(mayLeaveBy({ mayLeaveMessage: false }, safety(someone, may))).toBe(false);
  });
});
