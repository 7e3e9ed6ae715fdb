import type { Shape } from '../shape.ts';
import type { law as sv } from '../sv/law.ts';

/**
 * Every text about law, in one place (product.md, rule 17).
 * MARKED FOR A LAWYER'S REVIEW: none of these sentences has been reviewed by a lawyer yet.
 */
export const law: Shape<typeof sv> = {
  review: 'The texts about law have not been reviewed by a lawyer yet.',
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
  },
};
