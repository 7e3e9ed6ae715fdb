import type { Shape } from '../shape.ts';
import type { removed as swedish } from '../sv/table-removed.ts';

/** What was removed from my folder, as the client reads it, in Finnish. */
export const removed: Shape<typeof swedish> = {
  open: 'Mitä olen poistanut',
  title: 'Viimeisten 30 päivän aikana poistettu',
  help: 'Voit palauttaa sen. 30 päivän jälkeen se katoaa lopullisesti.',
  none: 'Mitään ei ole poistettu.',
  on: (day) => `Poistettu ${day}`,
  noWords: 'Ilman sanoja',
  kinds: {
    plan: 'Suunnitelmasta',
    notes: 'Muistiinpano',
    said: 'Jotain, mitä sanoit puhelimessa',
    suggestions: 'Ehdotus',
    person: 'Tietoja sinusta',
  },
  putBack: 'Palauta',
  putBackOf: (words) => `Palauta: ${words}`,
  isBack: 'Se on palautettu. Voit kumota.',
  needsYou: 'Se palautetaan, kun käytät avaintasi.',
  erase: 'Poista lopullisesti nyt',
  eraseOf: (words) => `Poista lopullisesti nyt: ${words}`,
  sure: 'Poistetaanko lopullisesti?',
  sureHelp:
    'Sanat, vanhemmat sanat ja luonnokset katoavat nyt, eikä sitä voi kumota. Varmuuskopioissa ne voivat olla vielä enintään 90 päivää. Jos se on luovutettu, luetteloon jää, että jotain luovutettiin, mutta ei mitä.',
  yes: 'Kyllä, poista lopullisesti',
  erased: 'Se on poistettu lopullisesti.',
};
