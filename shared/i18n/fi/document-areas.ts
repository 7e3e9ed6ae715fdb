import type { Shape } from '../shape.ts';
import type * as swedish from '../sv/document-areas.ts';
import { firstMeeting, reach as reachAtTable } from './table-around.ts';
import { feedback as feedbackAtTable } from './table-feedback.ts';

/** Areas of the folder on paper, as the client would say it: the paper is theirs. In Finnish. */

/** What is known beside the plan. */
export const me: Shape<typeof swedish.me> = {
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
