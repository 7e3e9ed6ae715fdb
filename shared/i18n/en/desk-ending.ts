import type { Shape } from '../shape.ts';
import type { ending as swedish } from '../sv/desk-ending.ts';

/** Pauses, endings, erasing and takeover, on the desk. */
export const ending: Shape<typeof swedish> = {
  title: (alias) => `Pause and ending for ${alias}`,
  help: (alias) => `${alias} decides. Nobody asks why.`,
  pause: 'Pause',
  paused: (day) => `Paused since ${day}.`,
  begin: 'Pause',
  begun: 'It is paused now.',
  goOn: 'Go on',
  goesOn: 'You are going on.',
  end: 'Ending',
  endHelp: (alias) =>
    `${alias} can end it at any time, by phone too. What happens to the folder ${alias} decides at the table.`,
  ended: (day) => `Ended ${day}.`,
  endNow: (alias) => `${alias} wants to end it`,
  endedNow: 'It has ended. You can undo.',
  resume: (alias) => `${alias} wants to go on`,
  resumed: 'It is open again.',
  erasing: (day) => `The folder is erased the first time the vault is unlocked after ${day}.`,
  erasingClient: (alias) => `${alias} has decided that, and only ${alias} can change it.`,
  erasingAsleep: (alias, day) =>
    `${alias} had decided that the folder is erased after ${day}. Then a backup was put back, and nobody knows whether ${alias} has had other thoughts. Ask ${alias}. Until then nothing is erased.`,
  erasingStill: (alias) => `${alias} still wants it`,
  erasingConfirmed: 'It holds again.',
  keep: 'Keep the folder',
  kept: 'The folder stays.',
  died: (alias) => `${alias} has died`,
  diedHelp: 'This ends no mandate. What holds is decided by law.',
  diedOn: 'Which day?',
  diedUnclear: 'Write the day as 2026-03-24. It cannot be later than today.',
  note: 'Note it',
  diedNoted: (day) => `Noted: died ${day}.`,
  diedWrong: 'That was wrong',
  ifIDie: (alias) => `What ${alias} wanted in the event of death`,
  ifIDieNone: (alias) => `${alias} has not written what is to go to whom.`,
  silence: {
    title: 'Not heard of for long',
    since: (day) => `not heard of since ${day}`,
    death: 'has died',
    proposal:
      'Proposal: erase the folder in 30 days. Until then it can be taken back. If the person comes it stops by itself.',
    erase: 'Erase in 30 days',
    eraseOf: (alias) => `Erase in 30 days: ${alias}`,
    sure: (alias) => `Erase the folder of ${alias} in 30 days?`,
    sureHelp: 'Everything in the folder is erased then, and that cannot be undone.',
    yes: 'Yes, erase it then',
    planned: 'The folder is erased in 30 days if nothing happens.',
    onlyDied: (alias) => `${alias} has died: erase the folder in 30 days`,
  },
  row: {
    ended: (day) => `ended ${day}`,
    erasing: (day) => `erased after ${day}`,
  },
  takeover: {
    title: 'If you are gone',
    help: 'Two people get one half each of a key. Only both together can read the front pages of those who said yes, on the locked screen.',
    open: 'Show',
    none: 'No key is made.',
    holders: (one, other, day) => `${one} and ${other} have one half each, since ${day}.`,
    allowed: (count) =>
      count === 0
        ? 'Nobody has said yes yet.'
        : count === 1
          ? 'One person has said yes.'
          : `${count} people have said yes.`,
    make: 'Make a key in two halves',
    makeNew: 'Make a new one',
    makeNewHelp: 'The old halves stop working when the new one is ready.',
    first: 'Who has one half?',
    second: 'Who has the other?',
    nameNeeded: 'Write a name.',
    sameName: 'It must be two different people.',
    next: 'Next',
    saveHelp:
      'Save each half by itself and give them to one person each. Then remove the files. Nobody is to have both.',
    save: (holder) => `Save the half for ${holder}`,
    saved: (holder) => `The half for ${holder} is saved.`,
    ask: (group, holder) => `Group ${group} on the paper for ${holder}`,
    groupNeeded: 'Write the group from the paper.',
    confirm: 'That is right',
    done: 'The key works now.',
    remove: 'Remove the key',
    removed: 'The key is removed. The halves open nothing.',
    uses: 'Has been used',
    used: (moment) => `The halves were used ${moment}. It also stands in the folders of those who said yes.`,
    seen: 'I have read it',
  },
};
