import type { Shape, Unfinished } from '../shape.ts';
import type { stuck as swedishStuck, warning as swedish } from '../sv/release.ts';
import { guard } from './guard.ts';

/** What is said before a client releases words, in easier English. */
export const warning: Shape<typeof swedish> = {
  title: 'Anybody may read this',
  deficiency:
    'Do you say yes? Then the service and the management body may read your words. Others may read them too.',
  supervision: 'Do you say yes? Then other ombudspersons may read your question. Your name is not there.',
  recognise: 'Somebody who was there may understand that it is you. Even when your name is not there.',
  free: 'You may say no. Then the words stay in your folder.',
  back: 'You can change your mind. But not when the words have been sent.',
};

/** What doesn't work, on its way from the folder to the log, in easier English. */
export const stuck: Unfinished<typeof swedishStuck> = {
  saved: 'What you write is saved all the time. You do not have to fill in anything.',
  againHelp: 'You have said yes to these words. They never change. New words are a new yes.',
  help: 'What does not work in society? Here it stands as you have met it. Nothing leaves the folder without you. First you read the words. Then you say yes with your key.',
  draftsHelp: 'A draft is not finished. It is only in the folder.',
  fields: {
    happenedHelp: 'Nobody should be recognised. Write no names. Write no days. Write no numbers.',
    remedy: 'What helps so that it does not happen again?',
    place: 'Where? Write the municipality or district. Write nothing closer',
    rightsHelp: 'This is in a UN convention. It is about the rights of persons with disabilities.',
  },
  guard: {
    none: 'We found no name, number or date. Read it once more all the same. Those who were there may recognise it.',
    help: 'This may show who it is about. You decide. But sometimes it says that something must go.',
    blocks: 'This must go. Then it can be passed on.',
    why: guard,
  },
  release: {
    readHelp: 'The list will say exactly this. You can change what you like.',
    untilToldHelp: 'For example when you have moved. You say so here, with your key.',
    unfinished: 'First write what happened. Then you decide whether to pass it on.',
    waits: 'This waits until you have your own key. Then you can write and pass it on.',
    warning,
    confirmLeft: 'Say so for each thing first. Or change the words.',
    keyHelp: 'You use your key. Then you say yes to exactly these words.',
    done: 'It is passed on. The words stay here. You can take them back. But not when they have been sent.',
  },
  standing: {
    unread: 'We cannot read how it goes. It was with your earlier key.',
    missing:
      'It is not in the list of the service. Somebody may have removed it. It may have been lost when a backup was put back.',
  },
  elsewhereHelp: 'It is in the list of another service. Do you want to take it back? Tell them.',
  sentHelp: 'It has been sent. It cannot be taken back.',
  withdrawHelp: 'The words are taken out of the list. They stay here in the folder.',
  tellHelp: 'You use your key. Then you say that the words may go now.',
};
