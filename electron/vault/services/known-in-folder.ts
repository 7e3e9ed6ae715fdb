import { withoutRequests, type KnownInFolder } from '../../../shared/domain/guard/guard.ts';
import type { Around } from '../../../shared/domain/around.ts';
import type { Agency } from '../../../shared/domain/directory.ts';
import type { Letter } from '../../../shared/domain/letter.ts';
import type { Wish } from '../../../shared/domain/plan.ts';
import type { ReachWay } from '../../../shared/domain/reach.ts';
import type { OpenFolder, OpenVault } from '../session.ts';
import { readAgreement } from '../store/folder/agreement.ts';
import { readAround } from '../store/folder/around.ts';
import { readCrisisPage } from '../store/folder/crisis.ts';
import { readFrontPageKept } from '../store/folder/front-page.ts';
import { readLetters } from '../store/folder/letters.ts';
import { readMandates } from '../store/folder/mandates.ts';
import { readMeetings } from '../store/folder/meetings.ts';
import { readNotes } from '../store/folder/notes.ts';
import { readPerson } from '../store/folder/person.ts';
import { readPlan } from '../store/folder/plan.ts';
import { readReach } from '../store/folder/reach.ts';
import { readStatements } from '../store/folder/statements.ts';
import { readAgencies } from '../store/vault/directory.ts';
import { readFolder } from '../store/vault/people.ts';
import { each, knownInDirectory } from './known-in-directory.ts';
import { namesToldIn, type NamesTold } from './names-told-in.ts';

/** The latest meetings, notes and statements are looked through for names and places. */
const mostMeetings = 500;
const mostTexts = 500;

type Kept = Readonly<Record<'others' | 'places' | 'numbers', readonly string[]>>;

const mailsIn = (text: string): string[] => text.match(/[^\s,;<>()]+@[^\s,;<>()]+/gu) ?? [];
/** Five digits and more, with what people write between them. */
const numbersIn = (text: string): string[] =>
  (text.match(/\+?\d(?:[\s()./–-]*\d){4,}/gu) ?? []).map((found) => found.trim());
/** A name and a house number: `Storgatan 12 B`, `Karl Johans väg 3`. */
const addressesIn = (text: string): string[] =>
  text.match(
    /\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3}(?:\s\p{Ll}+)?\s\d{1,4}(?:\s?[A-Ha-h])?(?![\p{L}\d])/gu,
  ) ?? [];
/** Words written as names, where a text tells of people: one that begins with a capital, and those that follow so. */
const namesIn = (text: string): string[] =>
  text.match(/\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\p{Ll}[\p{L}'’-]*)*/gu) ?? [];

/** First and last name: what a text that also names agencies tells of people. */
const fullNamesIn = (text: string): string[] => namesIn(text).filter((name) => name.includes(' '));

/** People among what is around: a strength or a service is nobody, though it begins with a capital too. */
function namedAround({ name, layer }: Around): string[] {
  const [, ...rest] = name.trim().split(/\s+/u);
  if (layer === 'close') return [name];
  if (layer === 'own') return namesIn(rest.join(' '));
  return rest.length === 0 ? [] : namesIn(name);
}

/** What a text that tells how somebody is reached gives away. */
function fromText(text: string): Kept {
  return {
    others: namesIn(withoutRequests(text)),
    places: addressesIn(text),
    numbers: [...numbersIn(text), ...mailsIn(text)],
  };
}

/** One way to reach the client: a number, an address, a name, by what it is. */
function fromReach(way: ReachWay, words: string): Kept {
  const found = fromText(words);
  switch (way) {
    case 'phone':
    case 'message':
    case 'mail':
      return { ...found, others: [], numbers: [...found.numbers, words] };
    case 'letter':
    case 'visit':
      return { ...found, others: [], places: [...found.places, ...words.split('\n')] };
    case 'through':
    case 'other':
      return found;
  }
}

const lower = (text: string): string => text.trim().toLowerCase();

/** Those who act or are named in the folder, by their names alone. */
function namedIn({ db }: OpenFolder, wishes: readonly Wish[], letters: readonly Letter[]): string[] {
  const mandates = readMandates(db);
  return [
    ...readAround(db)
      .filter(({ directoryId }) => directoryId === null)
      .flatMap(namedAround),
    ...wishes.flatMap(({ steps }) => steps.map(({ doerName }) => doerName)),
    ...readAgreement(db).tasks.map(({ doerName }) => doerName),
    ...mandates.flatMap(({ who, whom, interpreter }) => [
      ...fullNamesIn(who),
      ...fullNamesIn(whom),
      interpreter,
    ]),
    ...letters.map(({ interpreter }) => interpreter),
  ];
}

/** What a text that says whom to call gives away: names on lines of their own, numbers, addresses. */
const whomToCall = (text: string, told: NamesTold): Kept => ({
  ...fromText(text),
  others: told(text, 'listed'),
});

/** What stands on the page for hard times: whom to call and not, who takes care of what, who has the keys. */
function onCrisisPage({ db }: OpenFolder, told: NamesTold): Kept[] {
  const { words } = readCrisisPage(db);
  const { call, callNot, children, animals, keys, ...running } = words;
  const listed = [call, callNot, children, animals, keys].map((text) => whomToCall(text, told));
  return [...listed, { others: toldIn(Object.values(running), told), places: [], numbers: [] }];
}

/** What the front page tells of how the client is reached, the next meeting, and whom to call. */
function onFrontPage({ db }: OpenFolder, told: NamesTold): Kept[] {
  const { reach, nextMeeting, crisis } = readFrontPageKept(db);
  return [
    fromText(reach),
    { ...fromText(nextMeeting), others: told(nextMeeting, 'running') },
    whomToCall(crisis, told),
  ];
}

const toldIn = (texts: readonly string[], told: NamesTold): string[] =>
  texts.flatMap((text) => told(text, 'running'));

/** Names in what the client wished and said, and in what was noted. */
function toldInWords({ db }: OpenFolder, wishes: readonly Wish[], told: NamesTold): string[] {
  const steps = wishes.flatMap((wish) => wish.steps);
  const statements = readStatements(db).slice(-mostTexts);
  return [
    ...toldIn(
      [
        ...wishes.flatMap(({ words, closing }) => [words, closing]),
        ...steps.flatMap(({ words, outcome }) => [words, outcome]),
        ...readNotes(db, { skip: 0, count: mostTexts }).flatMap(({ text, comment }) => [text, comment]),
        ...statements.map(({ said }) => said),
      ],
      told,
    ),
    ...statements.flatMap(({ change }) => (change?.kind === 'step.add' ? change.doerName : [])),
  ];
}

/** Officials that letters went to. A line with a number in it is an address. */
function receiversOf(letters: readonly Letter[], told: NamesTold): string[] {
  return letters.flatMap(({ receiver }) =>
    receiver
      .split('\n')
      .filter((line) => !/\d/u.test(line))
      .flatMap((line) => told(line, 'listed')),
  );
}

/** Words of agencies' names and places, which are nobody's name. */
const nobodysWords = (agencies: readonly Agency[]): string[] =>
  agencies.flatMap(({ name, area }) => [...(name.toLowerCase().match(/\p{L}+/gu) ?? []), area.toLowerCase()]);

/**
 * What this folder knows of people, for the guard to look for in a wording. Gathering is here, deciding is
 * `shared/domain/guard`. Agencies may be named, those who work there not: what is written as an agency's name is nobody.
 */
export function knownInFolder(vault: OpenVault, folder: OpenFolder): KnownInFolder {
  const { db } = folder;
  const { alias } = readFolder(vault.db, folder.id);
  const { calledName, safety } = readPerson(db);
  const agencies = readAgencies(vault.db);
  const isAgency = new Set(agencies.map(({ name }) => lower(name)));
  const { wishes } = readPlan(db);
  const letters = readLetters(db);
  const told = namesToldIn(folder, nobodysWords(agencies));
  const texts = [
    ...onCrisisPage(folder, told),
    ...onFrontPage(folder, told),
    fromText(safety.who),
    ...readReach(db).map(({ way, words }) => fromReach(way, words)),
    ...readMeetings(db, mostMeetings).flatMap(({ place, people }) => [
      { ...fromText(place), others: [] },
      { others: people.split(/[,;\n]| och | and /u), places: [], numbers: [] },
    ]),
  ];
  const { directory, numbers, smallPlaces } = knownInDirectory(agencies);
  const own = each([alias, calledName, ...letters.map(({ name }) => name)]);
  const others = each([
    ...namedIn(folder, wishes, letters),
    ...texts.flatMap((text) => text.others),
    ...receiversOf(letters, told),
    ...toldInWords(folder, wishes, told),
  ]);
  const isPerson = (name: string): boolean => !isAgency.has(lower(name)) && !own.includes(name);
  return {
    own,
    others: others.filter(isPerson),
    directory: directory.filter(isPerson),
    places: each(texts.flatMap(({ places }) => places)),
    numbers: each([...texts.flatMap((text) => text.numbers), ...numbers]),
    smallPlaces,
    cases: each(letters.map(({ reference }) => reference)),
    alias,
  };
}
