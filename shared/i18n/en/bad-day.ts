import type { Shape } from '../shape.ts';
import type { badDay as swedish } from '../sv/bad-day.ts';

/** A bad day: what to do, step by step (product.md, J10). */
export const badDay: Shape<typeof swedish> = {
  open: 'When something goes wrong',
  title: 'When something goes wrong',
  intro: 'What has shown “Saved” is still there. Take one thing at a time.',
  parts: [
    {
      title: 'There is a crisis tonight',
      steps: [
        'Unlock, and open the person’s folder.',
        'Press Ctrl+Shift+K, or the button with the crisis page. It is there where the client has said yes in advance.',
        'Save or print. Only the one the client has said yes to gets the page.',
        'If the folder opens only with the client, read what is on the front page.',
      ],
    },
    {
      title: 'I have forgotten the passphrase',
      steps: [
        'Take out the recovery paper, and choose on the locked screen that you have it.',
        'Type the groups and choose a new passphrase.',
        'Without the paper nobody can open the vault. Clients who have taken a copy of their folder can hand it over to a new vault.',
      ],
    },
    {
      title: 'The client has forgotten their key',
      steps: [
        'Use the spare. It opens like the key, and you make a new one together.',
        'Without a spare, where both of you can open the folder: make a new key on the page about the key. The pages “Only for me” are lost then.',
        'If the folder opens only with the client, it is lost without key and spare. A copy the client has taken opens with the same key, not without.',
      ],
    },
    {
      title: 'The computer is stolen or lost',
      steps: [
        'If it was locked or off, whoever has it can read nothing without the passphrase.',
        'Tell your manager and the data protection officer today. They decide whether it must be reported, and to whom.',
        'If it was unlocked: tell the clients, too.',
        'On a new computer: choose “Put back a backup”, then change the passphrase.',
      ],
    },
    {
      title: 'A file is damaged',
      steps: [
        'Change nothing in the folder. The app does not touch a damaged file.',
        'Put back the latest backup. You see what differs before anything is replaced.',
        'A damaged front page is written anew by itself when the folder is opened.',
      ],
    },
    {
      title: 'The disk is full, or the computer stopped',
      steps: [
        'Make room, or start again. What has shown “Saved” is there, and drafts are still in their fields.',
        'If it says that something was not saved: write it on paper before you close.',
      ],
    },
    {
      title: 'The ombudsperson is ill, or has died',
      steps: [
        'The two who each have half of the takeover key meet at the computer.',
        'Choose to take over on the locked screen and type both halves. Only the front pages of those who said yes are shown, and it is written down.',
        'The rest opens when the client meets their new ombudsperson.',
      ],
    },
  ],
};
