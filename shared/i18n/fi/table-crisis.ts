import type { Shape } from '../shape.ts';
import type * as swedish from '../sv/table-crisis.ts';

/** "If it gets hard", at the table, in Finnish. */
export const crisis: Shape<typeof swedish.crisis> = {
  help: 'Näin haluat, että tehdään, jos tulee todella vaikeaa. Kaikki on vapaaehtoista, ja voit muuttaa sen milloin haluat.',
  needsKey: 'Tämä sivu odottaa, kunnes sinulla on oma avain. Silloin vain sinä voit kirjoittaa sen.',
  person: 'Tärkein',
  home: 'Mitä pitää hoitaa',
  partHelp: {
    signs: 'Mitä muut huomaavat ensin? Esimerkiksi että et nuku tai et vastaa, kun joku soittaa.',
    helps: 'Kirjoita mielellään yksi asia joka riville.',
    never: 'Asiat, jotka pahentavat sitä, vaikka joku tarkoittaisi hyvää.',
    call: 'Nimi ja numero.',
    callNot: 'Sinun ei tarvitse sanoa miksi.',
    involuntary:
      'Esimerkiksi käy katsomassa, huolehtii siitä, että oikeuksiasi noudatetaan, auttaa sinua sanomaan, mitä haluat.',
    children: 'Kuka huolehtii heistä, ja mitä heidän pitää tietää?',
    animals: 'Kuka antaa niille ruokaa?',
    keys: 'Kenellä on avain kotiisi?',
    bills: 'Mitä pitää maksaa, ja kuka voi tehdä sen?',
  },
  asOf: (day) => `Kirjoitettu tai vahvistettu ${day}`,
  onlyTitle: 'Kansio avataan vain sinun kanssasi',
  only: 'Asiamiehesi ei voi lukea tätä sivua ilman sinua eikä luovuttaa sitä etukäteen. Asiamies voi lukea sen, mitä kirjoitat etusivulle.',
  toFront: 'Etusivulle',
  yesTitle: 'Kuka saa tämän sivun kysymättä sinulta uudelleen?',
  yesHelp:
    'Jos sanot kyllä etukäteen, asiamiehesi voi antaa sivun juuri sille, jonka valitset, myös silloin, kun et jaksa vastata. Näet joka kerran.',
  yesMake: 'Sano tälle sivulle kyllä etukäteen',
  takeHome: 'Vie sivu kotiin',
};

/** The client's own words, and whether they still hold, in Finnish. */
export const ownWords: Shape<typeof swedish.ownWords> = {
  help: 'Mitä olet sanonut, sana sanalta, ja päivä. Jos muutat mieltäsi, uudet sanat ovat ylimpänä ja vanhat jäävät alle.',
  needsKey:
    'Tähän kootaan sanasi, kun sinulla on oma avain. Siihen asti se, mitä sanot, kirjoitetaan muistiin, ja se odottaa.',
  list: 'Mitä olen sanonut',
  empty: 'Tässä ei ole vielä mitään.',
  addFirst: 'Kirjoita jotain, mitä haluat sanoa',
  add: 'Kirjoita vielä jotain',
  newLabel: 'Mitä haluat sanoa?',
  newHelp: 'Se jää tähän juuri niin kuin sen kirjoitat.',
  addIt: 'Tallenna sanani',
  added: 'Se on sanojesi joukossa.',
  confirmed: (day) => `Sanoit ${day}, että se piti paikkansa`,
  change: 'Se on muuttunut',
  changeOf: (words) => `Se on muuttunut: ${words}`,
  changeLabel: 'Miten se nyt on?',
  changeHelp: 'Kirjoita omin sanoin. Se, mitä sanoit ennen, jää alle.',
  keep: 'Tallenna uudet sanat',
  kept: 'Uudet sanat ovat ylimpänä. Vanhat jäävät alle.',
  end: 'Se ei enää päde',
  ended: 'Se ei enää päde. Sen voi lukea, mutta kukaan ei toimi sen mukaan.',
  earlier: (count) => (count === 1 ? 'Mitä sanoit ennen' : `Mitä olet sanonut ennen, ${count} kertaa`),
  remove: 'Poista',
  removeOf: (words) => `Poista: ${words}`,
  removed: 'Poistettu, myös se, mitä oli alla. Voit kumota 30 päivän ajan.',
};

/** The questions a meeting begins with, in Finnish. */
export const still: Shape<typeof swedish.still> = {
  title: 'Haluatko yhä tätä?',
  statement: (day) => `Sanoit näin, ja se piti paikkansa ${day}:`,
  wish: (day) => `Olet toivonut tätä ${day} alkaen:`,
  crisis: (day) => `Sivun ”Jos tulee vaikeaa” päivä on ${day}. Se alkaa näin:`,
  yes: 'Kyllä, yhä',
  changed: 'Se on muuttunut',
  notToday: 'Ei tänään',
  yesDone: 'Se pätee yhä.',
  notTodayDone: 'Tänään ei enää kysytä.',
};

/** Other ways to make a plan, in Finnish. */
export const way: Shape<typeof swedish.way> = {
  help: 'Suunnitelma on sinun, teitpä sen miten tahansa. Tässä on tapoja muista maista lainattavaksi. Voit vaihtaa milloin haluat, eikä mikään kirjoittamasi katoa.',
  needsKey: 'Tavan valinta odottaa, kunnes sinulla on oma avain.',
  choose: 'Miten haluat tehdä suunnitelmasi?',
  chosen: (title) => `Nyt teette suunnitelman näin: ${title}.`,
  steps: 'Näin se käy',
  write: 'Omin sanoin',
  reviewed: (months) => `Suunnitelma käydään läpi joka ${months === 3 ? 'kolmas' : 'kuudes'} kuukausi.`,
  inPlan: 'Sanasi ovat kohdassa ”Suunnitelmani”.',
  other: (title) => `Mitä olet kirjoittanut: ”${title}”`,
  open: 'Lue ja kirjoita',
};
