import type { With } from '../../../electron/vault/session.ts';
import { addDays, addMonths } from '../../../shared/domain/calendar.ts';
import type { Step } from '../../../shared/domain/plan.ts';
import type { Chance } from './chance.ts';
import * as content from './content.ts';
import type { Life } from './life.ts';
import type { SampleVault } from './sample-vault.ts';

/** Steps that the longest folder has, so that its opening can be measured (issue 3). */
const stepsOfLongest = 60;

/** What the client writes, With: the plan and everything that only they change. */
export function writtenTogether(vault: SampleVault, chance: Chance, life: Life, table: With): void {
  if (chance.is(40)) writtenYes(vault, chance, table, 'plan');
  if (chance.is(20))
    vault.now('private.add', { title: 'Det här är mitt', text: chance.of(content.ownWords) });
  writtenPlan(vault, chance, life);
  if (chance.is(60)) writtenAround(vault, chance);
  if (chance.is(50)) writtenAgreement(vault, chance);
  if (life.longest || chance.is(50)) {
    writtenCrisis(vault, chance);
    if (life.longest || chance.is(40)) writtenYes(vault, chance, table, 'crisis');
  }
  if (life.longest || chance.is(60))
    for (const words of chance.some(content.ownWords, life.longest ? 3 : chance.between(1, 3)))
      vault.now('own.add', { words, replaces: null, asked: false });
  if (life.longest || chance.is(60)) writtenMandate(vault, chance, life);
  if (chance.is(60)) writtenApplications(vault, chance, life);
}

function writtenPlan(vault: SampleVault, chance: Chance, life: Life): void {
  const wanted = chance.some(content.wishes, life.longest ? 12 : chance.between(2, 5));
  for (const words of wanted) vault.now('wish.add', { words });
  const { wishes } = vault.now('folder.read', {}).plan;
  const each = life.longest ? stepsOfLongest / wishes.length : chance.between(1, 3);
  for (const { id: wishId } of wishes)
    for (const words of chance.some(content.steps, each))
      vault.now('step.add', {
        wishId,
        words,
        doer: chance.of(['me', 'ombudsperson', 'both', 'other']),
        doerName: chance.is(20) ? 'Min syster' : '',
        due: chance.is(50) ? addDays(chance.of([life.begun, ...life.noted]), 30) : null,
      });
  const [first, last] = [wishes[0], wishes.at(-1)];
  if (first) vault.now('wish.choose', { id: first.id, chosen: true });
  for (const step of vault.now('folder.read', {}).plan.wishes[0]?.steps ?? [])
    if (chance.is(50))
      vault.now('step.change', { ...known(step), outcome: chance.of(content.outcomes), done: true });
  if (last && wishes.length > 2 && chance.is(50))
    vault.now('wish.close', { id: last.id, closing: chance.of(content.closings) });
}

/** What of a step can be changed. */
const known = ({ id, words, doer, doerName, due }: Step): Omit<Step, 'wishId' | 'outcome' | 'done'> => ({
  id,
  words,
  doer,
  doerName,
  due,
});

function writtenAround(vault: SampleVault, chance: Chance): void {
  const people = [
    { name: 'Musik', what: 'Lugnar mig på kvällen', layer: 'own' },
    { name: 'Min syster', what: 'Ringer på söndagar', layer: 'close' },
    { name: 'Kören', what: 'Att sjunga ihop', layer: 'community' },
    { name: 'Boendestödet', what: 'Handla och städa', layer: 'focused' },
    { name: 'Försäkringskassan', what: 'Ersättningen', layer: 'services' },
  ] as const;
  for (const one of chance.some(people, chance.between(2, 5)))
    vault.now('around.add', { ...one, directoryId: null });
  vault.now('reach.add', {
    way: chance.of(['phone', 'message', 'letter']),
    words: '070-000 00 00',
    times: 'efter tio',
    mayLeaveMessage: chance.is(60),
  });
}

function writtenAgreement(vault: SampleVault, chance: Chance): void {
  vault.now('agreement.set', {
    goals: 'Att breven öppnas och besluten blir rätt',
    meeting: 'Varannan vecka på biblioteket, sms dagen före',
    ending: 'Säg till när som helst',
  });
  vault.now('agreement.addTask', { what: 'Ringer myndigheterna', doer: 'ombudsperson', doerName: '' });
  if (chance.is(50))
    vault.now('agreement.addTask', { what: 'Sparar breven i lådan', doer: 'me', doerName: '' });
}

function writtenCrisis(vault: SampleVault, chance: Chance): void {
  vault.now('crisis.set', { part: 'signs', words: chance.of(content.signs) });
  vault.now('crisis.set', { part: 'helps', words: chance.of(content.helps) });
  vault.now('crisis.set', { part: 'never', words: chance.of(content.neverHelps) });
  if (chance.is(40)) vault.now('crisis.set', { part: 'animals', words: 'Katten får mat av grannen' });
}

function writtenMandate(vault: SampleVault, chance: Chance, life: Life): void {
  const from = addDays(life.begun, 10);
  vault.now('mandate.make', {
    terms: {
      kind: chance.of(['mandate', 'consent']),
      form: 'printed',
      who: 'Mitt personliga ombud',
      whom: chance.of(content.agencies),
      matter: 'Min ansökan och besluten i den',
      records: 'Beslut, brev och journalanteckningar om ansökan',
      purpose: 'Att ombudet ska kunna fråga hur det går',
      from,
      until: addMonths(from, chance.between(6, 24)),
      passOn: false,
      confirmMonths: 6,
      interpreter: '',
    },
    signed: life.longest || chance.is(80) ? from : null,
  });
}

function writtenApplications(vault: SampleVault, chance: Chance, life: Life): void {
  for (let count = chance.between(1, 2); count > 0; count -= 1) {
    const { applications } = vault.now('application.add', {
      sought: chance.of(['Sjukersättning', 'Boendestöd', 'Bostadstillägg', 'Ledsagning', 'Skuldsanering']),
      agency: chance.of(content.agencies),
    });
    const id = applications.at(-1)?.id ?? '';
    const sent = addDays(life.begun, chance.between(20, 60));
    vault.now('application.change', { id, sent, papers: [{ words: 'Läkarintyg', got: chance.is(70) }] });
    if (chance.is(60)) {
      const served = addDays(sent, chance.between(30, 90));
      vault.now('application.change', {
        id,
        decidedOn: served,
        served,
        decision: chance.of(['granted', 'partly', 'refused']),
      });
    }
  }
}

/** A yes in advance, signed by the client's key. */
function writtenYes(vault: SampleVault, chance: Chance, table: With, page: 'plan' | 'crisis'): void {
  vault.keyOnTheSpot(table);
  vault.now('warrant.make', {
    receiver: page === 'crisis' ? 'psykiatrin' : chance.of(content.agencies),
    purpose: page === 'crisis' ? 'Om jag läggs in' : 'Att de ska veta vad jag vill',
    page,
    letter: null,
    named: true,
    count: chance.between(1, 5),
    until: addMonths(vault.time.toISOString().slice(0, 10), 6),
  });
}
