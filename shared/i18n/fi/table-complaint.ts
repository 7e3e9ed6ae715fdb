import type { Shape } from '../shape.ts';
import type { complaint as swedish } from '../sv/table-complaint.ts';

/** To whom one can complain, and how, in Finnish. The bodies keep their Swedish names beside the Finnish. */
export const complaint: Shape<typeof swedish> = {
  title: 'Tee valitus',
  help: 'Saat valittaa asiamiehestäsi, tuesta tai siitä, miten sinua on kohdeltu. Sen ei pidä tehdä mitään huonommaksi sinulle.',
  who: 'Näihin voit ottaa yhteyttä',
  here: 'Palvelusi on kirjoittanut näin',
  hereNone:
    'Palvelusi ei ole kirjoittanut, mihin voit ottaa yhteyttä. Kysy asiamieheltäsi tai valitse näistä.',
  change: 'Haluatko vaihtaa asiamiestä?',
  places: {
    manager: 'Palvelun päällikkö',
    managerHelp: 'Se, joka on asiamiehesi esimies. Usein nopein tapa, kun jotain pitää muuttaa.',
    social: 'Kunnan sosiaalitoimen päällikkö',
    socialHelp: 'Kun kunta hoitaa palvelua, tai kun kyse on päätöksestä tai käsittelijästä.',
    body: 'Johtoryhmä',
    bodyHelp: 'He ohjaavat sitä, miten asiamiehet työskentelevät: kunta, alue (region) ja yhdistykset.',
    inspectorate: 'Hoidon ja huolenpidon valvontaviranomainen (Inspektionen för vård och omsorg, IVO)',
    inspectorateHelp: 'Kun jokin on väärin hoidossa tai sosiaalitoimessa eikä sitä korjata.',
    board: 'Potilaslautakunta (Patientnämnden)',
    boardHelp: 'Kun kyse on terveydenhuollosta. He auttavat sinua saamaan vastauksen.',
  },
  write: 'Kirjoita ensin itsellesi',
  writeHelp:
    'Sivu on kohdassa ”Vain minulle”. Asiamiehesi ei voi lukea sitä. Sinä päätät, annetaanko se jollekin.',
  writeIt: 'Kirjoita sivulle, joka on vain minulle',
  pageTitle: 'Tästä haluan valittaa',
  pageText: 'Mitä tapahtui?\n\nMilloin?\n\nMitä siitä seurasi minulle?\n\nMitä haluan, että tapahtuu?\n',
  waits:
    'Sivulle, joka on vain sinulle, voit kirjoittaa vasta, kun sinulla on avain. Tyhjän paperin voit saada jo nyt. Kysy asiamieheltäsi tai joltakulta muulta.',
  letter: 'Kirjoita kirje',
  letterHelp: 'Kirje on kansiossasi, joten asiamiehesi voi lukea sen. Siellä valitset valituksen mallin.',
  letterIt: 'Kirjeisiin',
};
