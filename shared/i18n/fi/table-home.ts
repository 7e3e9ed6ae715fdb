import type { Shape } from '../shape.ts';
import type { home as swedish } from '../sv/table-home.ts';

/** Taking the plan home, in Finnish. */
export const home: Shape<typeof swedish> = {
  open: 'Vie kotiin',
  title: 'Vie kotiin kansiostani',
  help: 'Sinä valitset, mitä tulee mukaan. Mikään ei lähde kansiosta ilman avaintasi.',
  steps: { choose: 'Valitse', read: 'Lue', key: 'Avaimesi', save: 'Tallenna' },
  at: (n, of, name) => `Vaihe ${n} / ${of}: ${name}`,
  what: 'Mitä haluat ottaa mukaan?',
  whatNeeded: 'Valitse ainakin yksi.',
  apart: (mine, ending) =>
    `Valtakirjat, kirjeet ja paperit otat kotiin yksitellen sieltä, missä ne ovat. Sivut, jotka ovat vain sinun, otat kotiin kohdasta ”${mine}”. Jos haluat kaiken kerralla, ota koko kansio mukaan yhtenä tiedostona kohdasta ”${ending}”.`,
  name: 'Nimesi paperissa',
  named: 'Sen nimen kanssa, jolla haluan, että minua kutsutaan',
  unnamed: 'Ilman nimeä',
  unnamedHelp: 'Paperissa ei lue, kuka olet. Se, joka tuntee sinut, voi silti tunnistaa sinut sanoista.',
  size: 'Tekstin koko',
  normal: 'Tavallinen teksti',
  large: 'Iso teksti',
  who: 'Kuka sen saa?',
  me: 'Vien sen kotiin',
  someone: 'Joku muu saa sen',
  receiver: 'Kuka sen saa?',
  purpose: 'Mihin he sitä tarvitsevat?',
  receiverNeeded: 'Kirjoita, kuka sen saa.',
  purposeNeeded: 'Kirjoita, mihin he sitä tarvitsevat.',
  toRead: 'Lue läpi',
  read: 'Lue ennen kuin tallennat',
  readHelp: 'Paperissa lukee näin. Poista rasti sen rivin kohdalta, joka ei tule mukaan.',
  include: (text) => `Ota mukaan: ${text}`,
  forWhom: (name) => `Kenelle: ${name}`,
  struck: (count) =>
    count === 0
      ? 'Kaikki rivit tulevat mukaan.'
      : count === 1
        ? 'Yksi rivi on jätetty pois.'
        : `${count} riviä on jätetty pois.`,
  nothingLeft: 'Kaikki rivit on jätetty pois. Ota mukaan ainakin yksi rivi.',
  change: 'Muuta valintoja',
  toKey: 'Näin se on oikein',
  keyTitle: 'Avaimesi',
  keyHelp:
    'Avaimesi avaa sen, minkä olet valinnut, ja panee allekirjoituksesi tiedostoon. Sitten sinulla on kaksi minuuttia aikaa.',
  useKey: 'Käytä avaintani',
  saveTitle: 'Tallenna tiedosto',
  saveHelp:
    'Nyt valitset, mihin tiedosto tallennetaan. Se ei ole salattu: se, joka löytää sen, voi lukea sen.',
  saveHelpLocked:
    'Nyt valitset, mihin tiedosto tallennetaan. Se, joka löytää sen, tarvitsee salasanan voidakseen lukea sen.',
  saveHelpUnseen:
    'Mieti, kuka voi löytää tiedoston. Se ei ole salattu. Muistitikku, jota kannat mukanasi, on varmempi kuin tietokone kotona.',
  save: 'Valitse paikka ja tallenna',
  notSaved: 'Mitään ei tallennettu. Voit yrittää uudelleen.',
  secondsOver: 'Kaksi minuuttia on kulunut. Käytä avaintasi uudelleen.',
  doneTitle: 'Se on tallennettu',
  done: 'Se näkyy nyt luettelossa ”Mitä on luovutettu”.',
  receiptHelp: 'Haluatko lapun talteen? Siinä lukee, mitä luovutettiin, milloin ja kenelle.',
  receipt: 'Tallenna lappu',
  receiptSaved: 'Lappu on tallennettu.',
  again: 'Vie vielä jotain kotiin',
};
