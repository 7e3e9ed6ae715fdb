import type { Shape } from '../shape.ts';
import type * as swedish from '../sv/document-areas.ts';
import { firstMeeting, reach as reachAtTable } from './table-around.ts';
import { feedback as feedbackAtTable } from './table-feedback.ts';
import { shared as sharedAtTable } from './table-shared.ts';

/** Areas of the folder on paper, as the client would say it: the paper is theirs. In Finnish. */

/** What is known beside the plan. */
export const me: Shape<typeof swedish.me> = {
  called: 'Näin haluan, että minua kutsutaan',
  alias: 'Asiamieheni luettelossa olen',
  language: 'Kieleni',
  someone: 'Joku ei saa nähdä papereitani eikä kuulla viestejäni',
  noMessage: 'Älkää jättäkö minulle viestejä',
  rights: (day) => `Puhuimme oikeuksistani ${day}`,
  came: (how) => `Näin saimme yhteyden: ${how}`,
  cameBy: { ...firstMeeting.cameBy, person: 'minä itse' },
  concern: (made, told) => `Huoli-ilmoitus (orosanmälan) tehtiin ${made}. Sain tietää siitä ${told}.`,
};

/** Ways to reach the client. */
export const reach: Shape<typeof swedish.reach> = {
  ways: reachAtTable.ways,
  leave: reachAtTable.leave,
  leaveNone: reachAtTable.leaveNone,
};

/** Meetings, and when the plan is looked through. */
export const meetings: Shape<typeof swedish.meetings> = {
  when: (day, from, until) => `${day} kello ${from}–${until}`,
  review: (day) => `Käymme suunnitelman läpi ${day}`,
};

/** The ombudsperson's notes. */
export const notes: Shape<typeof swedish.notes> = {
  kinds: {
    beside: 'istuimme yhdessä',
    phone: 'puhelimessa',
    'no-name': 'sanomatta nimeäni',
    letter: 'postilaatikosta',
  },
  ways: {
    meeting: 'tapaaminen',
    call: 'puhelu',
    message: 'viesti',
    letter: 'kirje',
    agency: 'viranomaisen kanssa',
  },
  agency: (name) => `kenen kanssa: ${name}`,
  said: (comment) => `Sanoin siitä: ${comment}`,
  struck: (day) => `viivasin tämän yli ${day}`,
};

/** What the client thinks of the service. */
export const feedback: Shape<typeof swedish.feedback> = {
  scale: feedbackAtTable.scale,
  yesNo: feedbackAtTable.yesNo,
};

/** What has been shared; the kinds are those of the note to keep. */
export const shared: Shape<typeof swedish.shared> = {
  to: (receiver) => `kenelle: ${receiver}`,
  toMe: 'minulle itselleni',
  purpose: (purpose) => `mihin: ${purpose}`,
  named: 'nimen kanssa',
  unnamed: 'ilman nimeä',
  struck: (count) => (count === 1 ? 'yksi rivi jätetty pois' : `${count} riviä jätetty pois`),
  failed: 'Tiedostoa ei voitu tallentaa. Mitään ei luovutettu.',
};

/** The page that the ombudsperson may read alone. */
export const front: Shape<typeof swedish.front> = {
  reach: 'Näin minut tavoittaa',
  nextMeeting: 'Seuraava tapaaminen',
  crisis: 'Jos voin todella huonosti, haluan, että',
};

/** What the client said without their key, and how it stands. */
export const said: Shape<typeof swedish.said> = {
  phone: (day) => `Sanoin puhelimessa ${day}`,
  message: (day) => `Kirjoitin viestissä ${day}`,
  beforeKey: (day) => `Sanoin ${day}, ennen kuin minulla oli avain`,
  states: {
    waiting: 'odottaa, että sanon kyllä',
    confirmed: 'olen sanonut siihen kyllä',
    struck: 'poistin sen',
  },
};

/** What the ombudsperson suggested, and what the client answered. */
export const suggestion: Shape<typeof swedish.suggestion> = {
  wish: 'Ehdotus: uusi toive',
  step: (wish) => (wish === '' ? 'Ehdotus: askel' : `Ehdotus: askel toiveeseen ”${wish}”`),
  reword: (wish) => (wish === '' ? 'Ehdotus: toiset sanat' : `Ehdotus: toiset sanat toiveelle ”${wish}”`),
  answers: {
    waiting: 'ei vastausta vielä',
    yes: 'sanoin kyllä',
    no: 'sanoin ei',
    later: 'sanoin ei nyt',
  },
};

/** Yes in advance; to whom and how often as at the table. */
export const yes: Shape<typeof swedish.yes> = {
  line: sharedAtTable.warrant.line,
  uses: sharedAtTable.warrant.uses,
  usedOn: sharedAtTable.warrant.usedOn,
  until: (day) => `voimassa ${day} asti, se päivä mukaan lukien`,
  withdrawn: (day) => `peruin sen ${day}`,
  standing: {
    asleep: 'lepää, kunnes sanon uudelleen kyllä',
    past: 'aika on loppunut',
    'used-up': 'käytetty loppuun',
  },
};
