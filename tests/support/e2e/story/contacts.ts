import { expect } from '@playwright/test';
import { appealUntil } from '../../../../shared/domain/appeal.ts';
import type { Person } from '../person.ts';

/** J5: meetings and applications, where their areas are open, and Today's page. */

/** A day from now as this computer's calendar has it, `YYYY-MM-DD`. */
export function dayFromNow(days: number): string {
  const then = new Date();
  then.setDate(then.getDate() + days);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}

/** Sets a meeting. */
export async function setMeeting(
  person: Person,
  meeting: { day: string; time: string; what: string; place: string; people: string },
): Promise<void> {
  const t = person.words.table.meetings;
  await person.press(t.add);
  await person.field(t.day).fill(meeting.day);
  await person.field(t.time).fill(meeting.time);
  await person.tell(t.what, meeting.what);
  await person.tell(t.place, meeting.place);
  await person.tell(t.people, meeting.people);
  await person.press(t.addIt);
  const list = person.page.getByRole('list', { name: t.coming });
  await expect(list.getByText(meeting.what)).toBeVisible();
}

/** An application: what is sought, a paper that was needed and is there, and that it was sent. */
export async function applyFor(
  person: Person,
  application: { sought: string; agency: string; paper: string },
): Promise<void> {
  const t = person.words.table.applications;
  await person.press(t.add);
  await person.tell(t.sought, application.sought);
  await person.tell(t.agency, application.agency);
  await person.press(t.addIt);
  await person.press(t.openOf(application.sought.slice(0, 80)));
  await person.tell(t.paper, application.paper);
  await person.press(t.addPaper);
  await person.pick(application.paper);
  await expect(person.page.getByText(t.got(1, 1))).toBeVisible();
  await person.field(t.sent).fill(dayFromNow(-30));
}

/** The decision came, and was a no: until when it can be appealed is counted. Answers that day. */
export async function refusedOn(person: Person, served: string): Promise<string> {
  const { applications: t } = person.words.table;
  await person.field(t.decidedOn).fill(served);
  await person.field(t.decision).selectOption({ label: t.decisions.refused });
  await person.field(t.served).fill(served);
  const until = appealUntil(served);
  await expect(person.page.getByText(t.appealCounted(person.words.document.day(until)))).toBeVisible();
  await expect(person.field(t.appealUntil)).toHaveValue(until);
  return until;
}

/** Today's page. */
export async function toToday(person: Person): Promise<void> {
  const { rail, today } = person.words.desk;
  await person.press(rail.today);
  await person.button(today.write).waitFor();
}

/** A note from Today's page by the keyboard alone: Ctrl+N, whom it is about, the words, and how it was. */
export async function noteFromToday(person: Person, alias: string, text: string): Promise<void> {
  const { note } = person.words.desk.today;
  await person.page.keyboard.press('Control+n');
  await expect(person.field(note.who)).toBeFocused();
  await person.page.keyboard.type(alias);
  await person.page.keyboard.press('Enter');
  const field = person.field(note.text);
  await expect(field).toBeFocused();
  person.told.typed.push(text);
  await person.page.keyboard.type(text);
  await expect(field).toHaveValue(text);
  await person.look('today-note');
  await person.page.keyboard.press('F3');
  await expect(field).toHaveCount(0);
}
