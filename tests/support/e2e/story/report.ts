import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PDF } from '@libpdf/core';
import { expect, type Locator } from '@playwright/test';
import { reply as english } from '../../../../shared/i18n/en/document-reply.ts';
import { reply as swedish } from '../../../../shared/i18n/sv/document-reply.ts';
import type { Person } from '../person.ts';
import { unique, uniqueWords } from '../told.ts';
import { until } from '../until.ts';
import { dayFromNow } from './contacts.ts';
import type { Body } from './deficiency.ts';

/** J8, from the log on the desk to the next channel. */

async function toLog(person: Person): Promise<void> {
  const t = person.words.desk.deficiencies;
  await person.press(t.rail);
  await person.heading(t.title).waitFor();
}

/** A row of the log, by its first words. */
const row = (person: Person, words: string): Locator =>
  person.page
    .getByRole('list', { name: person.words.desk.deficiencies.list })
    .getByRole('button')
    .filter({ hasText: words.slice(0, 100) });

/** Writes an observation of the ombudsperson's own, and makes it ready; what waits from clients is only counted. */
async function observe(person: Person, { agency, member }: Body): Promise<string> {
  const t = person.words.desk.deficiencies;
  const { fields } = person.words.table.stuck;
  await expect(person.page.getByText(t.toCome(1))).toBeVisible();
  await person.look('log-empty');
  await person.press(t.addFirst);
  await expect(person.page.getByText(t.page.own)).toBeVisible();
  const words = await person.tell(
    fields.happened,
    uniqueWords('Den som saknar bank-id kommer inte in någonstans'),
  );
  person.told.published.push(words);
  const remedy = await person.tell(fields.remedy, uniqueWords('En lucka där det går att fråga'));
  person.told.published.push(remedy);
  await person.field(fields.agency).selectOption({ label: agency });
  await expect(person.page.getByText(t.page.proposed(member))).toHaveCount(0);
  await person.look('log-own');
  await person.press(t.page.ready);
  await expect(person.page.getByText(t.page.isReady).last()).toBeVisible();
  await person.look('log-own-ready');
  await person.press(t.back);
  await expect(row(person, words)).toBeVisible();
  await person.look('log');
  await person.press(t.view.board);
  await person.look('log-board');
  await person.press(t.view.list);
  return words;
}

/** Makes the report for the next meeting: read, saved as PDF and as data. */
async function makeReport(person: Person, out: string, words: readonly string[]): Promise<void> {
  const { reports } = person.words.desk;
  const { titles } = person.words.system.dialog;
  await person.press(reports.open);
  await person.heading(reports.title).waitFor();
  await person.field(reports.meetingOn).fill(dayFromNow(10));
  await person.look('report-form');
  await person.press(reports.show);
  await person.heading(reports.preview).waitFor();
  for (const one of words)
    await expect(person.page.getByRole('article').getByText(one).first()).toBeVisible();
  await person.look('report-preview');
  await person.press(reports.save);
  await person.saveTo(titles['save-pdf'], 'report', path.join(out, 'rapport.pdf'));
  await expect(person.page.getByText(reports.made).last()).toBeVisible();
  await person.look('report-made');
  const data = path.join(out, 'rapport.zip');
  await person.press(reports.saveData);
  await person.saveTo(titles['save-data'], 'package', data);
  await until('the data package is saved', () => existsSync(data));
}

/** Saves the form that the member answers on, where the report is listed. */
async function saveForm(person: Person, form: string, { member }: Body): Promise<void> {
  const { form: t } = person.words.desk.replies;
  await person.click(person.page.getByRole('button', { name: new RegExp(`^${t.openOf('')}`) }));
  await person.field(t.who).selectOption({ label: t.member(member, 2) });
  await person.look('reply-form');
  await person.press(t.save);
  await person.saveTo(person.words.system.dialog.titles['save-pdf'], 'reply-form', form);
  await expect(person.page.getByText(t.saved).last()).toBeVisible();
}

/** Fills in the form as the member would, with another program, and saves it beside. */
async function fillIn(person: Person, form: string, filled: string): Promise<string[]> {
  const { stances } = person.told.language === 'en' ? english : swedish;
  const pdf = await PDF.load(readFileSync(form));
  const fields = pdf.getForm();
  const answers = [unique('Vi öppnar telefonen igen'), unique('Det prövas i höst')];
  answers.forEach((answer, at) => {
    fields?.getDropdown(`stance-${at + 1}`)?.setValue(stances['looking-into']);
    fields?.getTextField(`text-${at + 1}`)?.setValue(answer);
  });
  fields?.getTextField('day-1')?.setValue(dayFromNow(60));
  fields?.getTextField('on')?.setValue(dayFromNow(0));
  writeFileSync(filled, await pdf.save());
  person.told.typed.push(...answers);
  person.told.documents.push({ kind: 'reply', path: filled });
  return answers;
}

/** Reads the filled form in: each answer is confirmed. */
async function readIn(person: Person, filled: string, answers: readonly string[]): Promise<void> {
  const { replies } = person.words.desk;
  await person.press(replies.read);
  await person.openFrom(person.words.system.dialog.titles['open-reply'], filled);
  await person.heading(replies.title).waitFor();
  for (const answer of answers) await expect(person.page.getByText(answer)).toBeVisible();
  const ticks = person.page.getByRole('list', { name: replies.list }).getByRole('checkbox');
  await expect(ticks).toHaveCount(answers.length);
  for (const tick of await ticks.all()) await person.click(tick);
  await person.look('reply-read');
  await person.press(replies.take(answers.length));
  await expect(person.page.getByText(replies.taken(answers.length)).last()).toBeVisible();
  await person.look('log-answered');
}

/** The answer is not enough: the deficiency goes on to the county board. */
async function onward(person: Person, words: string): Promise<void> {
  const t = person.words.desk.deficiencies;
  await person.click(row(person, words));
  await expect(person.page.getByText(new RegExp(`^${t.page.state}: ${t.states.answered}`))).toBeVisible();
  await person.look('deficiency');
  await person.field(t.move).selectOption({ label: t.states['not-remedied'] });
  await expect(person.page.getByText(t.moved(t.states['not-remedied'])).last()).toBeVisible();
  await person.heading(t.answers.title).scrollIntoViewIfNeeded();
  await person.look('deficiency-answer');
  await expect(person.field(t.passOn.channel)).toHaveValue('county-board');
  await person.press(t.passOn.pass);
  await expect(person.page.getByText(t.passOn.passed(t.channels['county-board'])).last()).toBeVisible();
  await expect(person.page.getByText(t.passOn.isThere(t.channels['county-board']))).toBeVisible();
  await person.look('deficiency-passed-on');
  await person.press(t.back);
  await expect(row(person, words).getByText(t.states['passed-on'])).toBeVisible();
}

/** What the desk has beside the log: its lists, a question for colleagues, statistics. */
async function lookAround(person: Person): Promise<void> {
  const { deficiencies: t, supervision, statistics } = person.words.desk;
  await person.press(t.listsOpen);
  await person.heading(t.lists.title).waitFor();
  await person.look('log-lists');
  await person.press(supervision.rail);
  await person.heading(supervision.title).waitFor();
  await person.press(supervision.add);
  await person.tell(supervision.question, unique('Hur gör ni när ingen ringer tillbaka'));
  await person.look('supervision-question');
  await person.press(supervision.said);
  await expect(person.field(supervision.learned)).toBeVisible();
  await person.press(supervision.back);
  await person.look('supervision');
  await person.press(statistics.rail);
  await person.heading(statistics.title).waitFor();
  await expect(person.page.getByRole('table').first()).toBeVisible();
  await person.look('statistics');
}

/** The report of what was released and observed, its answers, and the next channel. */
export async function reportAndAnswer(
  person: Person,
  out: string,
  { body, released }: { body: Body; released: string },
): Promise<void> {
  await toLog(person);
  const observed = await observe(person, body);
  await makeReport(person, out, [released, observed]);
  const [form, filled] = ['svarsblankett.pdf', 'svar.pdf'].map((name) => path.join(out, name)) as [
    string,
    string,
  ];
  await saveForm(person, form, body);
  const answers = await fillIn(person, form, filled);
  await person.press(person.words.desk.deficiencies.back);
  await readIn(person, filled, answers);
  await onward(person, released);
  await lookAround(person);
}
