import { describe, expect, it } from 'vitest';
import { laidOver } from '../../../shared/i18n/laid-over.ts';
import { isWhole } from '../../../shared/i18n/whole.ts';

const plain = {
  title: 'Radera',
  help: 'Det som raderas går inte att få tillbaka.',
  left: (count: number) => `${count} kopior återstår`,
  steps: ['Läs igenom det', 'Bekräfta det', 'Avsluta'],
  inner: { yes: 'Ja', sure: 'Är du alldeles säker på det här?' },
};

describe('easier words laid over the plain', () => {
  it('replace a text, a sentence with a value in it and one deep inside, and leave the rest', () => {
    const both = laidOver(plain, {
      help: 'Det kommer inte tillbaka.',
      left: (count) => `${count} kopior finns kvar`,
      inner: { sure: 'Är du säker?' },
    });
    expect(both.help).toBe('Det kommer inte tillbaka.');
    expect(both.left(2)).toBe('2 kopior finns kvar');
    expect(both.inner).toEqual({ yes: 'Ja', sure: 'Är du säker?' });
    expect(both.title).toBe('Radera');
    expect(both.steps).toBe(plain.steps);
  });

  it('replace a list whole, so that two ways of saying it never stand in one list', () => {
    expect(laidOver(plain, { steps: ['Läs', 'Säg ja', 'Klart'] }).steps).toEqual(['Läs', 'Säg ja', 'Klart']);
    expect(isWhole(plain, laidOver(plain, { steps: ['Läs'] }))).toBe(false);
  });

  it('are the plain words where nothing is easier, and change nothing in them', () => {
    const before = structuredClone({ ...plain, left: null });
    laidOver(plain, { inner: { yes: 'Jajamän' } });
    expect({ ...plain, left: null }).toEqual(before);
    expect(isWhole(plain, laidOver(plain, {}))).toBe(true);
  });

  it('are not whole when one of them is empty', () => {
    expect(isWhole(plain, laidOver(plain, { inner: { sure: ' ' } }))).toBe(false);
  });
});
