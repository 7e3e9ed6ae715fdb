import type { Shape } from '../shape.ts';
import type { feedback as swedish } from '../sv/table-feedback.ts';

const periodName = (period: string): string => {
  const [year = '', half = ''] = period.split('-');
  return `${half === '1' ? 'tammikuu–kesäkuu' : 'heinäkuu–joulukuu'} ${year}`;
};

/** What the client thinks of the service, in Finnish. */
export const feedback: Shape<typeof swedish> = {
  title: 'Mitä mieltä olet?',
  help: 'Muutama kysymys tuesta, jota saat. Vastaat itse ja päätät itse, mitä vastauksille tapahtuu.',
  waits:
    'Vastaukset lukitaan avaimellasi. Jos haluat vastata ennen kuin sinulla on avain, kysymykset saa paperilla. Kysy asiamieheltäsi.',
  begin: 'Vastaa kysymyksiin',
  goOn: 'Jatka vastaamista',
  none: 'Palvelulla ei ole juuri nyt kysymyksiä.',
  lookAway: 'Pyydä asiamiestäsi katsomaan muualle',
  lookAwayHelp:
    'Se, mitä vastaat tässä, on vain sinun. Käännä näyttö tai pyydä asiamiestäsi menemään vähän kauemmas.',
  ready: 'Nyt vain minä näen',
  question: (n, of) => `Kysymys ${n} / ${of}`,
  scale: { 1: 'Ei lainkaan', 2: 'Vähän', 3: 'Jossain määrin', 4: 'Suurelta osin', 5: 'Täysin' },
  yesNo: { yes: 'Kyllä', no: 'Ei', unknown: 'En tiedä' },
  words: 'Omin sanoin (voit jättää tyhjäksi)',
  answer: 'Vastauksesi',
  next: 'Seuraava',
  back: 'Edellinen kysymys',
  cancel: 'Keskeytä',
  cancelled: 'Se, mitä olet vastannut, on omilla sivuillasi, kunnes jatkat.',
  end: 'Mitä vastauksille tapahtuu?',
  keepWhere: 'Mihin ne tallennetaan?',
  places: {
    own: 'Vain minulle',
    folder: 'Kansiooni',
    nowhere: 'Ei mihinkään',
  },
  placeHelp: {
    own: 'Vain sinun avaimesi avaa ne.',
    folder: 'Myös asiamiehesi voi lukea ne.',
    nowhere: 'Niitä ei enää ole, kun olet valmis.',
  },
  count: 'Vastaukseni saa laskea mukaan',
  countHelp:
    'Vain lukumäärinä, puoli vuotta kerrallaan, ilman mitään, mikä johtaa takaisin sinuun. Kuutta pienempiä määriä ei koskaan näytetä.',
  countedAlready: 'Vastauksesi on jo laskettu tältä puolelta vuodelta.',
  passOn: (words) => `Nämä sanat saa kertoa eteenpäin: ”${words}”`,
  passOnHelp:
    'Sana sanalta niin kuin ne ovat, ilman nimeäsi, kun puoli vuotta on lopussa. Se, joka tuntee sinut, voi silti tunnistaa sinut.',
  keyTitle: 'Käytä avaintasi',
  keyHelp: 'Avaimesi päästää eteenpäin sen, minkä olet valinnut, eikä mitään muuta.',
  finish: 'Valmis',
  toKey: 'Eteenpäin avaimeen',
  done: 'Kiitos. Se meni niin kuin valitsit.',
  kept: 'Mitä olen vastannut',
  keptHelp: 'Myös asiamiehesi voi lukea nämä vastaukset.',
  remove: 'Poista vastaukset',
  removeOf: (day) => `Poista vastaukset, päivä ${day}`,
  removed: 'Vastaukset on poistettu. Voit kumota 30 päivän ajan.',
  period: periodName,
};
