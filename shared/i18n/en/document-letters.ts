import type { Shape } from '../shape.ts';
import type { letter as swedish } from '../sv/document-letters.ts';

/**
 * Letters to agencies: the fixed words, and what each kind begins with.
 * MARKED FOR A LAWYER'S REVIEW, like `law.ts`: none of these sentences has been reviewed by a lawyer yet.
 */
export const letter: Shape<typeof swedish> = {
  draft: 'Draft of a letter',
  reference: (number) => `Your number: ${number}`,
  closing: 'Yours sincerely',
  signature: 'Signature',
  beside: 'The same letter in my language',
  interpreted: (who) => `Interpreted by ${who}.`,
  matters: {
    appeal: 'Appeal',
    complaint: 'Complaint',
    withdrawal: 'I take back what I have said yes to',
  },
  bodies: {
    agency: 'I am writing to you about:\n\nI want you to:\n\nPlease answer me in writing.',
    appeal:
      'I appeal against your decision. The decision is about:\n\nThe decision is dated:\n\nI received it on:\n\nI want the decision to be changed so that:\n\nI think that it is wrong because:\n\nI enclose these documents:',
    complaint:
      'I am not satisfied. This is what happened:\n\nWhen and where:\n\nWhat it meant for me:\n\nThis is what I want you to do:\n\nI want an answer in writing.',
    withdrawal:
      'I take back what I have said yes to with you.\n\nIt was about:\n\nThis holds from today. I want an answer that says you have received this letter.',
  },
  takesBack: {
    mandate: ({ who, whom, matter }) =>
      `I take back the mandate that I have given ${who} with ${whom}.\n\nIt was about: ${matter}\n\nFrom today nobody may act for me on the strength of it. I want an answer that says you have received this letter.`,
    consent: ({ who, whom, matter }) =>
      `I take back my consent to ${who} sharing information about me with ${whom}.\n\nIt was about: ${matter}\n\nFrom today no information about me may be shared on the strength of it. I want an answer that says you have received this letter.`,
  },
};
