import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deficiencyNumber, shownNumber } from '../../../shared/domain/deficiency-number.ts';
import { reply as formWords } from '../../../shared/i18n/sv/document-reply.ts';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { LogDesk } from '../../support/log-desk.ts';
import { filledPdf, filledSheet, type Written } from '../../support/replies.ts';
import { hangUp } from '../../support/screen-port.ts';
import { openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';
import { press, theApp, type User } from '../locked/the-app.ts';

const t = sv.desk.replies;
const log = sv.desk.deficiencies;
const place = mkdtempSync(join(tmpdir(), 'replies-'));
const reportId = '11'.repeat(16);
const [one, two] = [1, 2].map((n) => deficiencyNumber(String(n).padStart(7, '0'))) as [string, string];
let vault: TestVault;
let desk: LogDesk;
let member: string;

beforeEach(async () => {
  vault = await openVaultOnDesk();
  vault.time = new Date('2026-12-20T09:00:00Z');
  desk = new LogDesk(vault);
  member = (await vault.get('directory.add', { name: 'Försäkringskassan', kind: 'social-insurance' })).id;
  const ids = [
    await desk.released(1, { happened: 'Ingen svarade i telefon.' }),
    await desk.released(2, { happened: 'Blanketten fanns bara på svenska.' }),
  ];
  for (const id of ids) await vault.get('log.setAddressee', { id, addresseeId: member });
  await desk.report(ids, { id: reportId });
});
afterEach(() => vault.end());
afterAll(() => {
  hangUp();
  rmSync(place, { recursive: true, force: true });
});

const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { name, level: 1 });
async function inTheLog(): Promise<User> {
  const user = theApp(vault);
  await press(user, log.rail);
  await heading(log.title);
  return user;
}
const path = (name: string): string => join(place, name);
async function form(kind: 'pdf' | 'csv'): Promise<Buffer> {
  vault.choices.push(path(`form.${kind}`));
  await vault.get('reply.form', { reportId, memberId: member, kind });
  return readFileSync(path(`form.${kind}`));
}
async function readIn(user: User, bytes: Uint8Array): Promise<void> {
  writeFileSync(path('svar'), bytes);
  vault.choices.push(path('svar'));
  await press(user, t.read);
}
/** What is written at the two numbers, in the order they stand on the form. */
function answering(bytes: Buffer, at: Record<string, Written>): Written[] {
  const order = [one, two].sort(
    (a, b) => bytes.indexOf(shownNumber(a), 0, 'utf8') - bytes.indexOf(shownNumber(b), 0, 'utf8'),
  );
  return order.map((number) => at[number] ?? {});
}
const answerAt = async (number: string): Promise<HTMLElement> =>
  screen.findByRole('listitem', { name: t.number(shownNumber(number)) });

describe('a reply to a report', () => {
  it('is read through, ticked one by one and taken in', async () => {
    const user = await inTheLog();
    const csv = await form('csv');
    const said = {
      [one]: { stance: formWords.stances['will-remedy'], text: 'Vi ringer upp.', day: '2027-01-31' },
    };
    await readIn(user, await filledSheet(csv, 'csv', answering(csv, said)));
    await heading(t.title);
    expect(screen.getByText(t.empty(1))).toBeTruthy();
    const answer = within(await answerAt(one));
    expect(answer.getByText('Ingen svarade i telefon.')).toBeTruthy();
    expect(answer.getByText('Vi ringer upp.')).toBeTruthy();
    expect(answer.getByText(log.answers.stances['will-remedy'])).toBeTruthy();
    expect(answer.getByText(t.promised(sv.document.day('2027-01-31')))).toBeTruthy();
    // Nothing by itself: without a tick nothing is taken in.
    await press(user, t.take(0));
    expect((await screen.findByRole('alert')).textContent).toBe(t.tickFirst);
    await user.click(answer.getByRole('checkbox', { name: t.tick(shownNumber(one)) }));
    await press(user, t.take(1));
    await heading(log.title);
    expect(await screen.findAllByText(t.taken(1))).toBeTruthy();
    const [kept] = (await desk.all()).flatMap(({ answers }) => answers);
    expect(kept).toMatchObject({ text: 'Vi ringer upp.', way: 'sheet', receivedOn: '2026-12-20' });
  });

  it('came no earlier than the report was made: that is proposed, and an earlier day is told at once', async () => {
    const user = await inTheLog();
    const csv = await form('csv');
    const filled = await filledSheet(csv, 'csv', answering(csv, { [one]: { text: 'Ja.' } }), {
      [formWords.on]: '2026-11-01',
    });
    await readIn(user, filled);
    await heading(t.title);
    const day = await screen.findByLabelText<HTMLInputElement>(t.receivedOn);
    expect(day.value).toBe('2026-12-01');
    const early = t.dayTooEarly(sv.document.day('2026-12-01'));
    expect(screen.queryByText(early)).toBeNull();
    await fireEvent.input(day, { target: { value: '2026-11-30' } });
    expect(await screen.findByText(early)).toBeTruthy();
    await user.click(within(await answerAt(one)).getByRole('checkbox'));
    await press(user, t.take(1));
    expect((await desk.all()).flatMap(({ answers }) => answers)).toEqual([]);
    await fireEvent.input(day, { target: { value: '2026-12-02' } });
    await waitFor(() => expect(screen.queryByText(early)).toBeNull());
    await press(user, t.take(1));
    await heading(log.title);
    expect((await desk.all()).flatMap(({ answers }) => answers)).toMatchObject([
      { receivedOn: '2026-12-02' },
    ]);
  });

  it('tells what is odd about an answer, and offers no tick where it cannot be taken', async () => {
    const user = await inTheLog();
    const csv = await form('csv');
    const text = csv.toString('utf8').replace('Ingen svarade i telefon.', 'Alla svarade.');
    const more = `${text}${shownNumber(two)};;;;;igen;\r\n`;
    const said = { [one]: { text: '<b>Ja</b>', day: 'snart' }, [two]: { text: 'Nej.' } };
    const filled = await filledSheet(Buffer.from(more), 'csv', answering(csv, said), {
      [formWords.from]: 'Region Norr',
    });
    await readIn(user, filled);
    await heading(t.title);
    const odd = within(await answerAt(one));
    for (const note of ['other-sender', 'changed-words', 'unread-day'] as const)
      expect(odd.getByText(t.notes[note])).toBeTruthy();
    // Markup is text.
    expect(odd.getByText(/<b>Ja<\/b>/)).toBeTruthy();
    expect(odd.getByRole('checkbox')).toBeTruthy();
    const twice = screen.getAllByRole('listitem', { name: t.number(shownNumber(two)) });
    expect(twice).toHaveLength(2);
    for (const item of twice) {
      expect(within(item).getByText(t.refused.duplicate)).toBeTruthy();
      expect(within(item).queryByRole('checkbox')).toBeNull();
    }
    await press(user, t.cancel);
    await heading(log.title);
    expect((await desk.all()).flatMap(({ answers }) => answers)).toEqual([]);
  });

  it('without answers, or that is none, is said to be so, and nothing changes', async () => {
    const user = await inTheLog();
    await readIn(user, await form('pdf'));
    expect(await screen.findByText(t.nothing)).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: t.back })[0]!);
    await heading(log.title);
    await readIn(user, Buffer.from('Hej'));
    expect((await screen.findByRole('alert')).textContent).toBe(sv.errors['reply-not-ours']('reply'));
    // Nothing is said of the file before while another is chosen and read.
    let changeMind = (): void => undefined;
    vault.choices.push(new Promise((resolve) => (changeMind = () => resolve(null))));
    await press(user, t.read);
    expect(await screen.findByText(t.reading)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    changeMind();
    await waitFor(() => expect(screen.queryByText(t.reading)).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
    await heading(log.title);
  });

  it('is asked for by a form that is saved from the list of reports', async () => {
    const user = await inTheLog();
    await press(user, sv.desk.reports.open);
    const report = sv.desk.reports.earlierLine(sv.document.day('2026-12-08'), 'Ledningsgruppen');
    await press(user, t.form.openOf(report));
    await user.selectOptions(await screen.findByLabelText(t.form.who), t.form.member('Försäkringskassan', 2));
    await user.selectOptions(await screen.findByLabelText(t.form.kind), t.form.kinds.pdf);
    vault.choices.push(path('saved.pdf'));
    await press(user, t.form.save);
    expect(await screen.findAllByText(t.form.saved)).toBeTruthy();
    await press(user, sv.desk.deficiencies.back);
    await readIn(user, await filledPdf(readFileSync(path('saved.pdf')), [{ text: 'Ja.' }, { text: 'Ja.' }]));
    await heading(t.title);
    expect(within(await answerAt(two)).getByText(t.theirs('Försäkringskassan'))).toBeTruthy();
  });
});
