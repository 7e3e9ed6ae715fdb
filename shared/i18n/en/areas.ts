import type { Shape } from '../shape.ts';
import type { areas as swedish } from '../sv/areas.ts';

/** What each area of a folder is called, as client and ombudsperson both read it. */
export const areas: Shape<typeof swedish> = {
  more: 'More in the folder',
  add: 'Add to the folder',
  addHelp: 'Everything here is optional. What is not used takes no room.',
  title: {
    reach: 'How to reach me',
    around: 'Around me',
    meetings: 'Meetings',
    agreement: 'Agreement',
    crisis: 'If it gets hard',
    'own-words': 'My words',
    way: 'Other ways to make a plan',
    mandates: 'Mandates and consents',
    applications: 'Applications',
    stuck: "What doesn't work",
    papers: 'Papers',
    letters: 'Letters',
    'only-for-me': 'Only for me',
    feedback: 'What do you think?',
    complaint: 'Complain',
    ending: 'Pause and ending',
  },
};
