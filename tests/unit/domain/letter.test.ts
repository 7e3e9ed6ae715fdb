import { describe, expect, it } from 'vitest';
import { canLeave, letterState, receiverLine, type LetterText } from '../../../shared/domain/letter.ts';
import { letterLines, type LetterWords } from '../../../shared/domain/letter-lines.ts';

const letter: LetterText = {
  kind: 'appeal',
  language: 'sv',
  receiver: '\n Försäkringskassan \nBox 1\n',
  matter: 'Överklagande',
  reference: '12-34',
  body: 'Ett.\n\nTvå,\noch två till.\n \n\nTre.\n',
  beside: '',
  interpreter: '',
  name: 'Maja Lind',
};
const words: LetterWords = {
  reference: (number) => `Nr ${number}`,
  closing: 'Hälsning',
  signature: 'Underskrift',
  beside: 'På mitt språk',
  interpreted: (who) => `Tolkat av ${who}`,
};
const wall = { today: '2026-02-03', day: (day: string) => `den ${day}` };
const said = (more: Partial<LetterText> = {}): string[] =>
  letterLines({ ...letter, ...more }, words, wall).map(({ text }) => text);

describe('a letter on paper', () => {
  it('says to whom, the day, the number, each paragraph and the name', () => {
    expect(said()).toEqual([
      'Försäkringskassan \nBox 1',
      'den 2026-02-03',
      'Nr 12-34',
      'Ett.',
      'Två,\noch två till.',
      'Tre.',
      'Hälsning',
      'Underskrift',
      'Maja Lind',
    ]);
  });

  it('leaves no room for what is empty', () => {
    expect(said({ reference: '', name: '', body: ' ' })).toEqual([
      'Försäkringskassan \nBox 1',
      'den 2026-02-03',
      'Hälsning',
      'Underskrift',
    ]);
  });

  it('has the same in the client’s own language after it, and who interpreted', () => {
    expect(said({ beside: 'One.\n\nTwo.', interpreter: 'Ali' }).slice(-4)).toEqual([
      'På mitt språk',
      'One.',
      'Two.',
      'Tolkat av Ali',
    ]);
    expect(said({ beside: 'One.' }).at(-1)).toBe('One.');
    expect(said({ interpreter: 'Ali' })).not.toContain('Tolkat av Ali');
    const lines = letterLines({ ...letter, beside: 'One.' }, words, wall);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(lines.find(({ kind }) => kind === 'heading')).toMatchObject({ text: 'På mitt språk', number: 1 });
  });
});

describe('a letter', () => {
  it('is a draft until it has left as it reads', () => {
    const at = '2026-02-03T10:00:00.000Z';
    expect(letterState({ sent: [] })).toBe('draft');
    expect(letterState({ sent: [{ at, same: false }] })).toBe('changed');
    expect(
      letterState({
        sent: [
          { at, same: false },
          { at, same: true },
        ],
      }),
    ).toBe('sent');
  });

  it('can leave when it says to whom, about what, and something', () => {
    expect(canLeave(letter)).toBe(true);
    for (const field of ['receiver', 'matter', 'body'] as const)
      expect(canLeave({ ...letter, [field]: ' \n' })).toBe(false);
  });

  it('is listed by the first line of its receiver', () => {
    expect(receiverLine(letter)).toBe('Försäkringskassan');
    expect(receiverLine({ receiver: ' \n' })).toBe('');
  });
});
