import type { Stance } from '../../../shared/domain/deficiency.ts';
import type { SampleBarrier } from './barrier.ts';
import * as agencies from './barriers-at-agencies.ts';
import * as care from './barriers-in-care.ts';

/** What is told of in the log: all invented. */

/** Those that came and went in earlier years. */
export const earlier: readonly SampleBarrier[] = [
  care.longWait,
  agencies.cannotReach,
  agencies.digitalOnly,
  agencies.guardian,
  care.sentAround,
  agencies.hardLetters,
  agencies.demands,
  agencies.housing,
  care.interpreter,
  care.support,
];

/** What is said beside the choice of answer; who promises something says what (`promise`). */
export const answers: Readonly<Record<Exclude<Stance, 'will-remedy'>, readonly string[]>> = {
  remedied: [
    'Den nya rutinen gäller redan.',
    'Arbetssättet ändrades i våras, och all personal har fått veta det.',
    'Felet berodde på en vakant tjänst. Den är tillsatt.',
  ],
  'looking-into': [
    'Hur många det gäller räknas nu. Besked lämnas till nästa möte.',
    'Enhetschefen går igenom ärendena från året.',
    'Frågan är ställd till dem som fattar besluten.',
  ],
  'not-ours': [
    'Frågan hör till en annan myndighet, som har fått den skriftligt.',
    'Besluten fattas inte här. De som fattar dem är underrättade.',
  ],
  'will-not': [
    'Det ryms inte i årets budget.',
    'Lagen ger inte utrymme för det på den här nivån.',
    'Rutinen är ny och ska prövas ett år till.',
  ],
};

/** What the ombudsperson has seen without anybody having told it. */
export const observations = [
  {
    happened: 'Väntrummet har ett nummersystem som bara syns på en skärm.',
    ledTo: 'Den som inte ser skärmen missar sin tur.',
    remedy: 'Att numren också ropas upp.',
  },
  {
    happened: 'Blanketten om ekonomiskt bistånd finns bara på svenska.',
    ledTo: 'Ansökningar blir ofullständiga och tar längre tid.',
    remedy: 'Att den finns på de språk som talas i kommunen.',
  },
  {
    happened: 'Fyra olika mottagningar bad om samma intyg under samma månad.',
    ledTo: 'Vårdcentralen tar betalt varje gång.',
    remedy: 'Att ett intyg får användas av alla som behöver det.',
  },
] as const;

/** A draft that still tells who it was about, for the guard to find. */
export const unguarded =
  'Karin Ek på mottagningen svarade inte, och på 070-174 06 05 går det bara en signal fram.';

/** What the ombudsperson asks colleagues. */
export const ownQuestions = [
  'Hur gör ni när två myndigheter säger att den andra har ansvaret?',
  'Hur länge väntar ni på svar innan ni tar frågan vidare till länsstyrelsen?',
  'Vad gör ni när ett möte blir av utan personen som det handlar om?',
] as const;
/** What clients let be asked. */
export const theirQuestions = [
  'Hur kan ett ombud stötta någon som vill byta god man, när ingen svarar?',
  'Hur gör andra för att våga gå till ett möte med många personer?',
  'Vad hjälper när boendestödet hela tiden skickar nya personer?',
  'Får man ha med sig sitt ombud till tandläkaren?',
] as const;
export const learned = [
  'Skriv till båda i samma brev, så att de måste svara varandra.',
  'Efter två möten utan svar. Säg det redan från början.',
] as const;
