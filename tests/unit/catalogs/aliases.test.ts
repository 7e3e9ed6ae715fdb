import { describe, expect, it } from 'vitest';
import { aliases, proposeAlias } from '../../../shared/catalogs/aliases.ts';
import { deskLanguages } from '../../../shared/domain/folder.ts';

/** Given names in Swedish and English that are also things in nature, and the commonest bare surnames of that kind. */
const namesOfPeople = new Set(
  `alma amber ash ask aspen autumn basil bay berg beryl björk björn blossom briar brook bryony cherry clay
   clementine cliff clover colt coral cora crystal dahl dahlia daisy dale dawn drake ek erica falk fern finch
   flora ford forest garnet ginger glen gran hazel heather heath hjördis holly holm hyacinth iris ivy jade
   jasmine jasper jay juniper kaja karl lark laurel leo lilja lilly lily lind linden linnea lo lotta lova
   malva marigold martin may melody merlin mio misty moa myrtle nova oak ocean olive oliver oliv opal pearl
   petra petunia phoenix poppy primrose rain raven reed river robin rosa rose rosemary rowan rubin ruby rufus
   safir saffron sage saga scarlet selma sienna siv skye sky sol star stella sten storm ström summer svea
   sylvia tuva tyra ulla vera viola violet viva willow winter wren ängla örn`.split(/\s+/u),
);
/** Things that are also used to mock, or that read badly beside a person. */
const mocking = new Set(
  'get gök ko mask mus skata snok svin åsna cow pig rat shrew snake toad worm weasel crane ass pansy snowflake beaver bäver mussla cockle lemon'.split(
    ' ',
  ),
);

describe.each(deskLanguages)('aliases in %s', (language) => {
  const list = aliases[language];

  it('are at least 200, each once, one short word with a capital', () => {
    expect(list.length).toBeGreaterThanOrEqual(200);
    expect(new Set(list.map((alias) => alias.toLowerCase())).size).toBe(list.length);
    for (const alias of list)
      expect(alias).toMatch(language === 'sv' ? /^[A-ZÅÄÖ][a-zåäö]{2,13}$/u : /^[A-Z][a-z]{2,13}$/u);
  });

  it('are nobody’s name and mock nobody', () => {
    expect(list.filter((alias) => namesOfPeople.has(alias.toLowerCase()))).toEqual([]);
    expect(list.filter((alias) => mocking.has(alias.toLowerCase()))).toEqual([]);
  });

  it('are proposed until none is left, then with a number', () => {
    const last = list.at(-1) ?? '';
    expect(proposeAlias(list.slice(0, -1), language, (n) => n - 1)).toBe(last);
    expect(proposeAlias(list, language, () => 0)).toBe(`${list[0] ?? ''} 2`);
  });
});
