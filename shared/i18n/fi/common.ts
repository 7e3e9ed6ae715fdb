import type { Shape } from '../shape.ts';
import type { common as swedish } from '../sv/common.ts';
import { stored } from './stored.ts';

/** Words that every screen shares, in Finnish. */
export const common: Shape<typeof swedish> = {
  product: 'Egenmakt',
  loading: 'Haetaan …',
  saved: (time) => `Tallennettu ${time}`,
  notSaved: (why) => `Ei vielä tallennettu. Teksti on yhä tässä. ${why}`,
  undo: 'Kumoa',
  redo: 'Tee uudelleen',
  undone: 'Se on kumottu.',
  redone: 'Se on tehty uudelleen.',
  close: 'Sulje',
  cancel: 'Keskeytä',
  back: 'Takaisin',
  next: 'Eteenpäin',
  noCopy: 'Tekstiä ei voi kopioida eikä vetää täältä.',
  lockSoon: (seconds) =>
    `Näyttö lukitaan ${seconds === 1 ? 'yhden sekunnin' : `${seconds} sekunnin`} päästä. Se, mitä olet kirjoittanut, säilyy.`,
  stay: 'Olen vielä täällä',
  show: 'Näytä',
  showOf: (label) => `Näytä: ${label}`,
  hide: 'Piilota',
  hideOf: (label) => `Piilota: ${label}`,
  shown: 'Olet kirjoittanut',
  stored,
  reading: {
    tools: 'Apua lukemiseen',
    listen: 'Kuuntele',
    stopListening: 'Lopeta lukeminen',
    size: 'Tekstin koko',
    sizes: { '1': 'Tavallinen', '1.25': 'Isompi', '1.5': 'Paljon isompi', '2': 'Isoin' },
    easier: 'Helpommat sanat',
    language: 'Kieli',
  },
};
