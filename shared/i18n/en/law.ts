import type { Shape } from '../shape.ts';
import type { law as sv } from '../sv/law.ts';

/**
 * Every text about law, in one place (product.md, rule 17).
 * MARKED FOR A LAWYER'S REVIEW: none of these sentences has been reviewed by a lawyer yet.
 */
export const law: Shape<typeof sv> = {
  review: 'The texts about law have not been reviewed by a lawyer yet.',
  /** To somebody who reads another language. */
  onlyHere: 'The text is only in Swedish and English. Read it together, with an interpreter if you can.',
  erasing: {
    municipal:
      'The service is municipal. Some papers may be official documents. Those may be erased only after an archive decision, and what has come to or been sent from the municipality may stay there. Ask what holds here.',
    other:
      'The service is not municipal. It must not keep more about you than it has to, for its accounts, say. Ask what that is, if anything.',
  },
  rights: {
    title: 'Your rights',
    help: 'Read alone or together. Take the time you need.',
    free: 'It is free of charge',
    freeText: 'It costs nothing to have a personal ombudsperson.',
    voluntary: 'It is voluntary',
    voluntaryText: 'Only you can ask for an ombudsperson. You can stop when you like, and need not say why.',
    decide: 'You decide',
    decideText: 'You decide what to do and in which order. The ombudsperson does only what you say yes to.',
    folder: 'The folder is yours',
    folderText: 'You can read all of it, have it corrected, take it home and have it erased.',
    folderMunicipal:
      'The service is municipal. Papers may therefore be official documents, and erasing may need an archive decision. Ask what would then remain.',
    silence: 'The ombudsperson does not pass it on',
    silenceText:
      'Your ombudsperson tells nobody else about you unless you say yes, except where a law demands it.',
    change: 'You can change ombudsperson',
    changeText: (where: string) =>
      where === ''
        ? 'You can ask for another ombudsperson. Ask where.'
        : `You can ask for another ombudsperson. Turn to: ${where}`,
    complain: 'You can complain',
    complainText: (where: string) =>
      where === ''
        ? 'If you are not content you can complain. Ask where.'
        : `If you are not content you can complain. Turn to: ${where}`,
    employer: "The ombudsperson's employer",
    employerText: (name: string) => `Your ombudsperson is employed by: ${name}`,
    data: 'What is kept about you',
    dataText: (controller: string, officer: string) =>
      [
        controller === '' ? '' : `Responsible for your personal data: ${controller}.`,
        officer === '' ? '' : `Data protection officer: ${officer}.`,
        'You can also complain to the Swedish Authority for Privacy Protection, IMY.',
      ]
        .filter((part) => part !== '')
        .join(' '),
    concern: 'If a child may come to harm',
    concernText:
      'A notification of concern is when somebody tells the social services about worry for a child. An ombudsperson may be obliged to make one, also without asking you first. Do ask how it is here.',
    concernApp:
      'This program writes no notification of concern. If one is made you are to be told. It is noted here only once you have been told, and you can read it.',
  },
  concern: {
    help: 'Where a child may come to harm, a notification of concern may have to be made without asking first. It is made to the social services, never in this program. Here it is only noted that it was made, and only once the person has been told.',
  },
  whoFor: {
    title: 'Whom is it for?',
    help: 'A card to talk about. None of it is written down.',
    adult: 'You are 18 or older and want an ombudsperson yourself. You need no referral and no diagnosis.',
    groupsTitle: 'It is enough that one of these is true',
    groups: {
      withdrawn: 'You have withdrawn from help, or have not reached it.',
      'too-little': 'You get too little help.',
      'does-not-fit': 'You get help that does not fit you.',
      uncoordinated: 'You get help from several sides that does not hang together.',
      'too-extensive':
        'Authorities decide too much, or something that is no longer needed. It can be an administrator.',
      unable: 'Society has so far not been able to help you.',
    },
    queue: 'There is a queue here',
    queueTitle: 'When there is a queue this can count',
    reasons: {
      children: 'Children at home may come to harm.',
      young: 'You are a young adult.',
      home: 'You may lose your home, or have none.',
      suicide: 'There is a risk of suicide.',
      alone: 'You have no support and nobody around you.',
    },
  },
  pointOn: {
    title: 'You can turn here',
    help: 'Nothing about you has been kept.',
    here: 'Here in the municipality',
    none: "Ask the municipality's reception or switchboard for the social services.",
    everywhere: 'Found everywhere in Sweden',
    places: {
      social: 'The social services of your municipality: money, housing, daily support, children and family.',
      health: 'The health centre or psychiatry when you are unwell. 1177 shows which clinic.',
      emergency: '112 when life is in danger.',
      region: "The region's patients' advisory committee when care has not worked.",
      'user-organisation': 'User and family organisations: others who have been through something like it.',
      guardian: 'The chief guardian of the municipality, about guardians and administrators.',
    },
  },
  blankMandate: {
    title: 'Mandate (power of attorney)',
    intro: 'A mandate covers only what stands here. You decide, and you can withdraw it whenever you like.',
    giver: 'I who give the mandate: name and personal number',
    receiver: 'Who receives it: name and contact',
    agency: 'At which authority, or with whom?',
    matter: 'In which matter, or which documents?',
    purpose: 'What is it to be used for?',
    valid: 'Valid from, until',
    onward: 'May it be passed on to somebody else?',
    onwardYes: 'Yes, but only for what stands above',
    onwardNo: 'No',
    withdraw: 'I can withdraw the mandate at any time. It then ends.',
    sign: 'Place, date and my signature',
  },
};
