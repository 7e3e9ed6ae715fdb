import type { Shape } from '../shape.ts';
import type { areas as swedish } from '../sv/areas.ts';

/** What each area of a folder is called, in Finnish. */
export const areas: Shape<typeof swedish> = {
  more: 'Lisää kansiossa',
  add: 'Lisää kansioon',
  addHelp: 'Kaikki tässä on vapaaehtoista. Mikä ei ole käytössä, ei vie tilaa.',
  title: {
    reach: 'Näin minut tavoittaa',
    around: 'Ympärilläni',
    meetings: 'Tapaamiset',
    agreement: 'Sopimus',
    crisis: 'Jos tulee vaikeaa',
    'own-words': 'Omat sanani',
    way: 'Muita tapoja tehdä suunnitelma',
    mandates: 'Valtakirjat ja suostumukset',
    applications: 'Hakemukset',
    stuck: 'Mikä ei toimi',
    papers: 'Paperit',
    letters: 'Kirjeet',
    'only-for-me': 'Vain minulle',
    feedback: 'Mitä mieltä olet?',
    complaint: 'Tee valitus',
    ending: 'Tauko ja lopetus',
  },
};
