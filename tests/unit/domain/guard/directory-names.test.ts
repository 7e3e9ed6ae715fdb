import { describe, expect, it } from 'vitest';
import { guardText, type KnownInFolder } from '../../../../shared/domain/guard/guard.ts';

const nobody: KnownInFolder = { own: [], others: [], places: [], numbers: [], smallPlaces: [] };
const listed: KnownInFolder = { ...nobody, directory: ['Per Rask', 'Stig Vinter', 'Per Väntan'] };

const marked = (text: string, known: KnownInFolder): string[] =>
  guardText(text, known, 'sv').map(({ start, end }) => text.slice(start, end));

describe('names that only the directory knows', () => {
  it.each([
    'Det blev en rask promenad per dag längs en stig.',
    'Ingen kände sig trygg, och svaret kom först en vinter senare.',
    'Efter tre veckors väntan ville ingen svara.',
    'Det gick per rask vecka, inte väntan p.',
  ])('in small letters are words of the language: %s', (text) => {
    expect(marked(text, listed)).toEqual([]);
  });

  it.each([
    ['Sedan sa Rask nej.', 'Rask'],
    ['Sedan sa RASK nej.', 'RASK'],
    ['Det var Rasks beslut.', 'Rasks'],
    ['Jag pratade med per väntan i telefon.', 'per väntan'],
    ['Jag pratade med väntan per i telefon.', 'väntan per'],
    ['Sedan kom Per rask.', 'Per rask'],
    ['Sedan kom rask Per.', 'rask Per'],
    ['Han heter rask.', 'rask'],
  ])('are names with a capital, as a whole name, beside a name, and after “is called”: %s', (text, name) => {
    expect(marked(text, listed)).toEqual([name]);
  });

  it('are names in pieces too', () => {
    expect(marked('Det stod per.rask i brevet.', listed)).toEqual(['per', 'rask']);
    expect(marked('Det stod v-ä-n-t-a-n i brevet.', listed)).toEqual(['v-ä-n-t-a-n']);
  });

  it('are as strict as ever where the folder knows them', () => {
    const text = 'Då sa väntan nej.';
    expect(marked(text, listed)).toEqual([]);
    expect(marked(text, { ...nobody, others: ['Per Väntan'] })).toEqual(['väntan']);
    expect(marked(text, { ...listed, others: ['Väntan'] })).toEqual(['väntan']);
    expect(marked('Då sa väntans bror nej.', { ...listed, own: ['Väntan'] })).toEqual(['väntans']);
  });
});
