import type { Shape } from '../shape.ts';
import type { mandate as swedish } from '../sv/document-mandates.ts';

/** `2026-02-03` as "3.2.2026"; anything else as it is. */
export const day = (date: string): string => {
  const [year, month, number] = date.split('-').map(Number);
  return year === undefined || month === undefined || number === undefined
    ? date
    : `${number}.${month}.${year}`;
};

/**
 * The fixed sentences of mandates and consents on paper, beside the Swedish.
 * MARKED FOR A LAWYER'S REVIEW, like `law.ts`: none of these sentences has been reviewed by a lawyer yet.
 */
export const mandate: Shape<typeof swedish> = {
  title: { mandate: 'Valtakirja', consent: 'Suostumus' },
  intro: {
    mandate:
      'Annan tämän valtakirjan omasta tahdostani. Se koskee vain sitä, mitä tässä lukee. Voin perua sen milloin haluan.',
    consent:
      'Suostun omasta tahdostani siihen, että tietojani annetaan niin kuin tässä lukee, eikä millään muulla tavalla. Voin perua suostumuksen milloin haluan.',
  },
  onTheirForm: 'Tämä lukee viranomaisen omassa lomakkeessa.',
  withdrawn: (when: string) => `Peruttu ${when}. Tämä ei ole enää voimassa.`,
  who: { mandate: 'Kuka saa toimia puolestani', consent: 'Kuka saa antaa tietoja minusta' },
  whom: { mandate: 'Missä tai kenen luona', consent: 'Kenelle' },
  matter: 'Mitä asia koskee',
  records: 'Asiakirjat ja tiedot',
  purpose: 'Mihin niitä käytetään',
  time: 'Kuinka kauan',
  lasts: (from: string, until: string) => `Voimassa ${from}–${until}, molemmat päivät mukaan lukien.`,
  passOn: 'Tietoja saa antaa eteenpäin muille, jotka hoitavat samaa asiaa.',
  notPassOn: 'Tietoja ei saa antaa eteenpäin kenellekään muulle.',
  signing: 'Allekirjoitus',
  signs: {
    mandate: (who: string, whom: string) =>
      `Annan valtakirjan niin kuin tässä lukee. Kuka: ${who}. Missä: ${whom}.`,
    consent: (who: string, whom: string) =>
      `Annan suostumuksen niin kuin tässä lukee. Kuka: ${who}. Kenelle: ${whom}.`,
  },
  place: 'Paikka ja päivämäärä',
  signature: 'Allekirjoitus',
  clearly: 'Nimenselvennys',
  number: 'Henkilötunnus',
  interpreted: (who: string) => `Tulkkina: ${who}.`,
  withdrawal: {
    title: { mandate: 'Perun valtakirjani', consent: 'Perun suostumukseni' },
    to: (receiver: string) => `Vastaanottaja: ${receiver}`,
    gave: {
      mandate: (who: string, whom: string, when: string) =>
        `Olen antanut valtakirjan. Kuka saa toimia puolestani: ${who}. Missä: ${whom}.${when === '' ? '' : ` Päivä: ${when}.`}`,
      consent: (who: string, whom: string, when: string) =>
        `Olen antanut suostumuksen. Kuka saa antaa tietoja: ${who}. Kenelle: ${whom}.${when === '' ? '' : ` Päivä: ${when}.`}`,
    },
    about: (matter: string) => `Asia: ${matter}`,
    ends: {
      mandate: (when: string) =>
        `Perun valtakirjan. Päivästä ${when} alkaen kukaan ei saa toimia puolestani sen nojalla.`,
      consent: (when: string) =>
        `Perun suostumuksen. Päivästä ${when} alkaen tietojani ei saa antaa sen nojalla.`,
    },
    answer: 'Haluan vastauksen, josta näkyy, että olette saaneet tämän kirjeen.',
  },
};
