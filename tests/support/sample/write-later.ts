import { promptsOf } from '../../../shared/catalogs/plan-ways.ts';
import { feedbackOptions, feedbackPlaces, type FeedbackQuestion } from '../../../shared/domain/feedback.ts';
import { planWays } from '../../../shared/domain/way.ts';
import type { With } from '../../../electron/vault/session.ts';
import type { Chance } from './chance.ts';
import * as content from './content.ts';
import { momentWithin, type Life } from './life.ts';
import type { SampleVault } from './sample-vault.ts';
import { writtenIfGone } from './write-takeover.ts';

/** What the client writes at meetings later on: whether things still hold, and what they think of them. */
export function writtenLater(vault: SampleVault, chance: Chance, life: Life, table: With): void {
  const has = (percent: number): boolean => life.longest || chance.is(percent);
  vault.time = momentWithin(life, 50, 13);
  if (has(25)) writtenWay(vault, chance);
  if (has(30)) writtenIfGone(vault, chance, table);
  vault.time = momentWithin(life, 60, 13);
  if (has(60)) writtenStill(vault, chance);
  vault.time = momentWithin(life, 70, 13);
  writtenMandatesAgain(vault, chance);
  vault.time = momentWithin(life, 80, 13);
  if (has(50)) writtenFeedback(vault, chance, table);
}

/** A way of planning from the shelf, with the client's words to some of its prompts. */
function writtenWay(vault: SampleVault, chance: Chance): void {
  const way = chance.of(planWays.filter((one) => promptsOf(one).length > 0));
  vault.now('way.choose', { way });
  for (const prompt of chance.some(promptsOf(way), chance.between(2, 5)))
    vault.now('way.answer', { way, prompt, words: chance.of(content.wayWords) });
}

/** The questions that a meeting begins with: it holds, it is said anew, or not today. */
function writtenStill(vault: SampleVault, chance: Chance): void {
  const { ownWords, plan } = vault.now('folder.read', {});
  const [first, second] = ownWords;
  if (first) vault.now('still.answer', { id: first.id, answer: 'yes' });
  if (second) vault.now('own.add', { words: chance.of(content.saidAnew), replaces: second.id, asked: true });
  const open = plan.wishes.filter(({ closed }) => closed === null);
  if (open.length > 0)
    vault.now('still.answer', { id: chance.of(open).id, answer: chance.of(['yes', 'changed', 'not-today']) });
}

/** A signed mandate still holds, or is taken back. */
function writtenMandatesAgain(vault: SampleVault, chance: Chance): void {
  for (const { id, signed, withdrawn } of vault.now('folder.read', {}).mandates)
    if (signed !== null && withdrawn === null)
      vault.now(chance.is(70) ? 'mandate.confirm' : 'mandate.withdraw', { id });
}

function answerTo(chance: Chance, { kind }: FeedbackQuestion): string {
  if (kind === 'words') return chance.of(content.thoughts);
  // Most are content, as people are who are asked by somebody they know.
  return chance.of(
    kind === 'scale' ? feedbackOptions.scale.slice(chance.is(80) ? 2 : 0) : feedbackOptions[kind],
  );
}

/** What they think of the service, kept where they chose, counted or not, some words passed on. */
export function writtenFeedback(vault: SampleVault, chance: Chance, table: With): void {
  const asked = vault.now('feedback.questions', {}).filter(() => chance.is(90));
  const answers = asked.map((question) => ({ question: question.id, answer: answerTo(chance, question) }));
  if (answers.length === 0) return;
  const { counted } = vault.now('feedback.readDraft', {});
  const place = chance.of(feedbackPlaces);
  const count = !counted && (place === 'nowhere' || chance.is(70));
  const pass = asked.filter(({ kind }) => kind === 'words' && chance.is(40)).map(({ id }) => id);
  vault.keyOnTheSpot(table);
  vault.now('feedback.finish', { answers, place, count, pass });
}
