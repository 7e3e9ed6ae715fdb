import type { Shape } from '../shape.ts';
import type { ownCopy as swedish } from '../sv/own-copy.ts';

/** Taking the whole folder along, and reading it again without a vault, in Finnish. */
export const ownCopy: Shape<typeof swedish> = {
  take: {
    title: 'Ota koko kansio mukaan',
    help: 'Kaikki kansiossa tallennetaan yhteen tiedostoon, myös sivut, jotka ovat vain sinulle. Vain sinun avaimesi avaa sen. Voit lukea sen Egenmakt-ohjelmalla millä tietokoneella tahansa.',
    warn: 'Se, joka saa tiedoston käsiinsä, voi yrittää arvata avaimesi kuinka kauan tahansa. Jos kadotat sekä avaimen että vara-avaimen, tiedostoa ei voi avata.',
    begin: 'Ota kopio mukaan',
    useKey: 'Käytä avaintasi',
    save: 'Tallenna kopio',
    working: 'Kirjoitetaan kopiota …',
    done: 'Kopio on tallennettu. Tiedoston nimi on se, jonka valitsit, eikä siitä näe mitään ilman avaintasi.',
    notSaved: 'Mitään ei tallennettu.',
    cancel: 'Keskeytä',
  },
  open: {
    way: 'Avaa kopio kansiostani',
    title: 'Avaa kopio kansiostani',
    help: 'Valitse tiedosto, jonka otit mukaasi. Luet sen avaimellasi. Mitään siinä ei muuteta, eikä mitään tallenneta tälle tietokoneelle.',
    choose: 'Valitse tiedosto',
    chosen: 'Tiedosto on valittu. Käytä avaintasi.',
    open: 'Avaa kopio',
    back: 'Takaisin',
  },
  read: {
    title: 'Kansioni, kopio',
    hello: (name) =>
      name === ''
        ? 'Tältä kansio näytti, kun otit sen mukaasi.'
        : `Tältä kansio näytti, kun otit sen mukaasi, ${name}.`,
    lock: 'Lopeta ja lukitse',
    parts: 'Mitä kopiossa on',
    stored: 'Paperit ja tiedostot',
    own: 'Vain minulle',
    nothing: 'Tässä ei ole mitään.',
    save: 'Tallenna PDF-tiedostona',
    saveIt: 'Tallenna tiedosto',
    named: 'Nimeni kanssa',
    large: 'Iso teksti',
    way: 'Miten haluat sen?',
    file: 'Tiedostona',
    print: 'Paperilla',
    keyHelp:
      'Sitä, mitä täältä tallennetaan tai tulostetaan, ei kirjoiteta mihinkään luetteloon, koska kopio ei koskaan muutu.',
    useKey: 'Käytä avaintasi',
    saved: 'Se on tallennettu tai matkalla tulostimeen. Se ei ole enää salattu.',
    notSaved: 'Mitään ei tallennettu.',
    cancel: 'Keskeytä',
  },
};
