import type { Shape } from '../shape.ts';
import type { letter as swedish } from '../sv/document-letters.ts';

/**
 * Letters to agencies, in Finnish: the fixed words, and what each kind begins with.
 * MARKED FOR A LAWYER'S REVIEW, like `law.ts`: none of these sentences has been reviewed by a lawyer yet.
 */
export const letter: Shape<typeof swedish> = {
  draft: 'Kirjeen luonnos',
  reference: (number) => `Teidän numeronne: ${number}`,
  closing: 'Ystävällisin terveisin',
  signature: 'Allekirjoitus',
  beside: 'Sama kirje omalla kielelläni',
  interpreted: (who) => `Tulkkina: ${who}.`,
  matters: {
    appeal: 'Muutoksenhaku',
    complaint: 'Valitus',
    withdrawal: 'Perun sen, mihin olen sanonut kyllä',
  },
  bodies: {
    agency:
      'Kirjoitan teille tästä asiasta:\n\nHaluan, että te:\n\nVastatkaa minulle mielellään kirjallisesti.',
    appeal:
      'Haen muutosta päätökseenne. Päätös koskee:\n\nPäätöksen päivämäärä:\n\nSain sen tänä päivänä:\n\nHaluan, että päätös muutetaan näin:\n\nMielestäni se on väärin, koska:\n\nLähetän mukana nämä asiakirjat:',
    complaint:
      'En ole tyytyväinen. Näin on tapahtunut:\n\nMilloin ja missä:\n\nMitä siitä seurasi minulle:\n\nHaluan, että teette näin:\n\nHaluan kirjallisen vastauksen.',
    withdrawal:
      'Perun sen, mihin olen sanonut teille kyllä.\n\nSe koski:\n\nTämä pätee tästä päivästä alkaen. Haluan vastauksen, josta näkyy, että olette saaneet tämän kirjeen.',
  },
  takesBack: {
    mandate: ({ who, whom, matter }) =>
      `Perun antamani valtakirjan. Kuka sai toimia puolestani: ${who}. Missä: ${whom}.\n\nSe koski: ${matter}\n\nTästä päivästä alkaen kukaan ei saa toimia puolestani sen nojalla. Haluan vastauksen, josta näkyy, että olette saaneet tämän kirjeen.`,
    consent: ({ who, whom, matter }) =>
      `Perun suostumukseni. Kuka sai antaa tietoja minusta: ${who}. Kenelle: ${whom}.\n\nSe koski: ${matter}\n\nTästä päivästä alkaen tietojani ei saa antaa sen nojalla. Haluan vastauksen, josta näkyy, että olette saaneet tämän kirjeen.`,
  },
};
