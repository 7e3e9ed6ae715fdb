import type { Shape } from '../shape.ts';
import type { search as swedish } from '../sv/table-search.ts';

/** Searching in my folder, as the client reads it, in Finnish. */
export const search: Shape<typeof swedish> = {
  open: 'Hae kansiostani',
  title: 'Hae kansiostani',
  help: 'Sanoja tai sanojen osia. Siitä, mitä olet kirjoittanut vain itsellesi, ei haeta.',
  label: 'Mitä haetaan',
  find: 'Etsi',
  found: (total) => (total === 0 ? 'Mitään ei löytynyt.' : total === 1 ? 'Löytyi yksi.' : `Löytyi ${total}.`),
  shown: (shown, total) => `Näkyvissä ${shown} / ${total}: ensin kokonaiset sanat, sitten uusimmat.`,
  list: 'Mitä löytyi',
  more: 'Näytä lisää',
  kinds: {
    plan: 'Suunnitelmani',
    notes: 'Muistiinpanot',
    said: 'Mitä olet sanonut puhelimessa',
    suggestions: 'Ehdotuksia sinulle',
    person: 'Tietoja sinusta',
  },
};
