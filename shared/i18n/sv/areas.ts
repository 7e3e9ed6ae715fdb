import type { AreaName } from '../../domain/area.ts';

/** What each area of a folder is called, as client and ombudsperson both read it. */
export const areas = {
  more: 'Mer i pärmen',
  add: 'Lägg till i pärmen',
  addHelp: 'Allt här är frivilligt. Det som inte används tar ingen plats.',
  title: {
    reach: 'Så når man mig',
    around: 'Runt mig',
    meetings: 'Möten',
    agreement: 'Överenskommelse',
    crisis: 'Om det blir svårt',
    'own-words': 'Mina ord',
    way: 'Andra sätt att göra en plan',
    mandates: 'Fullmakter och samtycken',
    applications: 'Ansökningar',
    stuck: 'Det som inte fungerar',
    papers: 'Papper',
    letters: 'Brev',
    'only-for-me': 'Bara för mig',
    feedback: 'Vad tycker du?',
    complaint: 'Klaga',
    ending: 'Paus och avslut',
  } satisfies Record<AreaName, string>,
};
