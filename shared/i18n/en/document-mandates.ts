import type { Shape } from '../shape.ts';
import type { mandate as swedish } from '../sv/document-mandates.ts';

/**
 * The fixed sentences of mandates and consents on paper, beside the Swedish.
 * MARKED FOR A LAWYER'S REVIEW, like `law.ts`: none of these sentences has been reviewed by a lawyer yet.
 */
export const mandate: Shape<typeof swedish> = {
  title: { mandate: 'Mandate (power of attorney)', consent: 'Consent' },
  intro: {
    mandate:
      'I give this mandate of my own free will. It covers only what is written here. I can take it back whenever I want.',
    consent:
      'I consent of my own free will to information about me being shared as it says here, and in no other way. I can take it back whenever I want.',
  },
  onTheirForm: "This is what it says on the agency's own form.",
  withdrawn: (day: string) => `Taken back on ${day}. This is no longer valid.`,
  who: { mandate: 'Who may act for me', consent: 'Who may share information about me' },
  whom: { mandate: 'With whom', consent: 'To whom' },
  matter: 'What it is about',
  records: 'Documents and information',
  purpose: 'What they are to be used for',
  time: 'How long',
  lasts: (from: string, until: string) => `Valid from ${from} up to and including ${until}.`,
  passOn: 'It may be passed on to others who work with the same thing.',
  notPassOn: 'It may not be passed on to anybody else.',
  signing: 'Signature',
  signs: {
    mandate: (who: string, whom: string) => `I give ${who} a mandate with ${whom}, as it says here.`,
    consent: (who: string, whom: string) =>
      `I consent to ${who} sharing information about me with ${whom}, as it says here.`,
  },
  place: 'Place and date',
  signature: 'Signature',
  clearly: 'Name in clear letters',
  number: 'Personal identity number',
  interpreted: (who: string) => `Interpreted by ${who}.`,
  withdrawal: {
    title: { mandate: 'I take back my mandate', consent: 'I take back my consent' },
    to: (receiver: string) => `To: ${receiver}`,
    gave: {
      mandate: (who: string, whom: string, day: string) =>
        day === ''
          ? `I have given ${who} a mandate with ${whom}.`
          : `On ${day} I gave ${who} a mandate with ${whom}.`,
      consent: (who: string, whom: string, day: string) =>
        day === ''
          ? `I have consented to ${who} sharing information about me with ${whom}.`
          : `On ${day} I consented to ${who} sharing information about me with ${whom}.`,
    },
    about: (matter: string) => `It was about: ${matter}`,
    ends: {
      mandate: (day: string) =>
        `I take the mandate back. From ${day} nobody may act for me on the strength of it.`,
      consent: (day: string) =>
        `I take the consent back. From ${day} no information about me may be shared on the strength of it.`,
    },
    answer: 'I want an answer that says you have received this letter.',
  },
};
