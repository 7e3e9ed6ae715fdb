import type { Shape } from '../shape.ts';
import type { folder as swedish } from '../sv/table-folder.ts';

/** My folder: who can open it, front page, key, reading, about me, in Finnish. */
export const folder: Shape<typeof swedish> = {
  open: 'Kansioni',
  title: 'Kansioni',
  help: 'Tässä päätät, miten kansiosi toimii.',
  choice: {
    title: 'Kuka voi avata kansion?',
    either: 'Me molemmat',
    eitherHelp:
      'Sinä tai asiamiehesi. Asiamiehesi voi lukea ja kirjoittaa muistiinpanoja tapaamisten välillä.',
    only: 'Vain sinun kanssasi',
    onlyHelp: 'Kansio avataan vain, kun avaimesi on mukana.',
    isEither: 'Nyt te molemmat voitte avata kansion.',
    isOnly: 'Nyt kansio avataan vain sinun kanssasi.',
    change: 'Muuta, kuka voi avata',
    before: 'Lue tämä ennen kuin valitset ”Vain sinun kanssasi”',
    cannot: [
      'Asiamiehesi ei voi lukea suunnitelmaasi eikä muistiinpanoja tapaamisten välillä.',
      'Se, mitä sanot puhelimessa, pannaan postilaatikkoon. Luette sen yhdessä.',
      'Asiamiehesi ei voi käyttää etukäteen annettua kyllä-vastausta.',
      'Asiamiehesi näkee vain etusivun, jos kirjoitat siihen jotain.',
    ],
    lost: 'Jos sekä avaimesi että vara-avaimesi katoavat, kansio on poissa ikuisesti. Silloin kukaan ei voi avata sitä.',
    noSpare: 'Sinulla ei ole vielä vara-avainta. Tee ensin vara-avain, se on varminta.',
    understood: 'Olen lukenut tämän ja haluan niin',
    backups:
      'Kansion vanhempia kopioita, jotka asiamiehesi voi avata, on vielä varmuuskopioissa, joihin ei päästy:',
    backup: (day, place) => `${day}, ${place}`,
    needUnderstood: 'Merkitse, että olet lukenut.',
    set: 'Muuta avaimellani',
    done: 'Se on muutettu.',
  },
  front: {
    title: 'Etusivu',
    help: 'Asiamiehesi voi lukea etusivun ilman sinua. Sinä valitset, mitä siinä lukee. Se saa olla tyhjä.',
    reach: 'Näin tavoitat minut',
    nextMeeting: 'Seuraava tapaaminen',
    crisis: 'Jos voin todella huonosti, haluan, että',
  },
  key: {
    title: 'Avaimeni',
    forms: (list) => `Avaimesi on ${list}.`,
    words: 'neljä sanaa',
    card: 'kortti, jossa on koodi',
    stick: 'tiedosto muistitikulla',
    and: 'ja',
    spare: 'Sinulla on vara-avain.',
    noSpare: 'Sinulla ei ole vara-avainta.',
    setAnew: (day, left) =>
      left === 0
        ? `Avain tehtiin uudelleen ${day}, ilman vanhaa.`
        : `Avain tehtiin uudelleen ${day}, ilman vanhaa. Mikään ei voi lähteä kansiosta ennen kuin tietokonetta on käytetty vielä ${left === 1 ? 'yhtenä päivänä' : `${left} päivänä`}.`,
    more: 'Vaihda avaimen muotoa tai tee uusi vara-avain',
    moreHelp: 'Avain saa uuden muodon ja uuden vara-avaimen. Vanhat eivät enää toimi.',
  },
  reading: {
    title: 'Lukeminen ja lukitseminen',
    lockMinutes: 'Lukitse, kun näin moneen minuuttiin kukaan ei ole koskenut tietokoneeseen (5–60)',
    lockUnclear: 'Kirjoita kokonaisluku väliltä 5–60.',
  },
  me: {
    title: 'Tietoja minusta',
    calledName: 'Näin haluan, että minua kutsutaan',
    language: 'Kieleni',
    someone: 'Joku ei saa nähdä papereitani eikä kuulla viestejäni',
    someoneHelp: 'Silloin mitään ei ehdoteta paperille, eikä missään tallennetussa ole ohjelman nimeä.',
    who: 'Kuka? (voit jättää tyhjäksi)',
    mayLeaveMessage: 'Viestin saa jättää',
    rights: (day) => `Puhuitte oikeuksistasi ${day}.`,
    rightsNot: 'Ette ole vielä puhuneet oikeuksistasi.',
    rightsToday: 'Olemme puhuneet niistä tänään',
  },
};
