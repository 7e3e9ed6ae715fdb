import type { KnownInFolder } from '../../../../shared/domain/guard/guard.ts';

/** What the folder of the tuning sentences knows. Nobody of them exists. */
export const known: KnownInFolder = {
  own: ['Blåklocka', 'Anna-Karin', 'Anna-Karin Sjöwall', 'Anki'],
  others: ['Lars Törnekvist', 'Zdravka Obradovska', 'Per', 'Kurator Mehtap Yalçın', 'mamma Solveig'],
  places: ['Tallåsgatan 14 C, 962 31 Jokkmokk', 'Bryggarns backe 3'],
  numbers: ['070-174 06 58', '19850709-9805', 'anki.sjowall@exempel.se'],
  smallPlaces: ['Arjeplog', 'Jokkmokk', 'Bjurholm', 'Dorotea', 'Sorsele', 'Malå', 'Kista'],
  alias: 'Blåklocka',
};
