import { addDays, addMonths } from '../../../shared/domain/calendar.ts';
import type { Day } from '../../../shared/domain/plan.ts';
import { workingDayFrom } from '../../../shared/domain/swedish-days.ts';
import * as agencies from './barriers-at-agencies.ts';
import * as care from './barriers-in-care.ts';
import * as told from './log-content.ts';
import { lastDay } from './life.ts';
import type { Story } from './story.ts';
import { answered, met, observed, passedOn, reported, stands } from './write-log.ts';
import { writtenDraft, writtenRelease } from './write-release.ts';

/** The management body's meetings of the last year, the latest first; each year before had them about the same days. */
const meetings: readonly Day[] = ['2026-10-13', '2026-06-09', '2026-02-10'];
const usedFirst = 60;

function meetingsSince(begun: Day): Day[] {
  const all: Day[] = [];
  for (let at = 0; ; at += 1) {
    const [latest = lastDay] = meetings.slice(at % meetings.length);
    const day = workingDayFrom(addMonths(latest, -12 * Math.floor(at / meetings.length)));
    if (day < addDays(begun, usedFirst)) return all;
    all.push(day);
  }
}

/** The log of deficiencies over all the years, with its reports and what was answered. */
export async function writtenYears(story: Story): Promise<void> {
  const all = meetingsSince(story.begun);
  for (const meetingOn of all) reported(story, meetingOn);
  lastYears(story);
  lastWinter(story);
  lastSpring(story);
  thisAutumn(story);
  // Of what the last years have left to tell, the latest first.
  for (const meetingOn of all.slice(meetings.length)) earlierMeeting(story, meetingOn);
  supervision(story);
  drafts(story);
  await story.told();
  await statistics(story);
}

/** What was taken to a meeting in earlier years was answered, for better or worse. */
function earlierMeeting(story: Story, meetingOn: Day): void {
  const { chance } = story;
  for (const barrier of chance.some(told.earlier, 2)) {
    const one = met(story, barrier, addDays(meetingOn, -chance.between(45, 75)), {
      people: chance.between(1, 4),
    });
    const stance = chance.of(['will-remedy', 'remedied', 'not-ours', 'will-not'] as const);
    answered(story, one, addDays(meetingOn, chance.between(10, 50)), { from: 'Ledningsgruppen', stance });
    const better = stance === 'will-remedy' || stance === 'remedied';
    stands(story, one, addDays(meetingOn, 90), better ? 'remedied' : 'not-remedied');
  }
}

/** What nobody near could solve went on, as far as it goes. */
function lastYears(story: Story): void {
  const one = met(story, agencies.demands, '2024-12-10');
  passedOn(story, one, '2025-06-20', 'county-board', 'Länsstyrelsen');
  reported(story, '2025-07-01', 'county-board');
  answered(story, one, '2025-09-15', { from: 'Länsstyrelsen', stance: 'not-ours', way: 'letter' });
  passedOn(story, one, '2025-11-25', 'national-board', 'Socialstyrelsen');
  reported(story, '2025-12-10', 'national-board');
}

function lastWinter(story: Story): void {
  // Nobody has answered, over three meetings.
  met(story, care.longWait, '2025-12-10', { people: 2 });
  const [solved, refused, board, silentBoard] = [
    met(story, agencies.cannotReach, '2026-01-08', { people: 2 }),
    met(story, agencies.guardian, '2026-01-14'),
    met(story, agencies.housing, '2025-12-16', { people: 2 }),
    met(story, agencies.demands, '2025-12-17'),
  ];
  answered(story, solved, '2026-02-24', {
    ...{ from: 'Socialtjänsten i Lillköping', stance: 'will-remedy', promisedOn: '2026-04-01' },
  });
  stands(story, solved, '2026-04-15', 'remedied');
  answered(story, refused, '2026-03-03', {
    from: 'Överförmyndaren i Lillköping',
    stance: 'will-not',
    way: 'letter',
  });
  stands(story, refused, '2026-06-15', 'not-remedied');
  for (const one of [board, silentBoard]) passedOn(story, one, '2026-06-25', 'county-board', 'Länsstyrelsen');
  reported(story, '2026-07-08', 'county-board');
  answered(story, board, '2026-09-02', { from: 'Länsstyrelsen', stance: 'looking-into', way: 'letter' });
  observed(story, '2026-03-04', told.observations[0], true);
}

function lastSpring(story: Story): void {
  const [promised, late, many] = [
    met(story, agencies.digitalOnly, '2026-04-14', { people: 2 }),
    met(story, agencies.hardLetters, '2026-04-22', { people: 2 }),
    // Where there are clients enough, more than six: what their number is may be shown.
    met(story, care.support, '2026-05-06', { people: 9 }),
  ];
  answered(story, promised, '2026-06-24', {
    ...{ from: 'Försäkringskassan', stance: 'will-remedy', promisedOn: '2026-09-30' },
  });
  stands(story, promised, '2026-07-01', 'remedying');
  answered(story, late, '2026-09-01', { from: 'Försäkringskassan', stance: 'looking-into', way: 'said' });
  answered(story, many, '2026-06-30', {
    ...{ from: 'Socialtjänsten i Lillköping', stance: 'will-remedy', promisedOn: '2026-12-15' },
  });
  // A member is given what they answer for, apart.
  reported(story, '2026-06-16', 'body', 'Psykiatrin i Lillköping');
}

function thisAutumn(story: Story): void {
  // The same client met it twice: it counts once.
  met(story, care.sentAround, '2026-09-03', { people: 2, oneClient: true });
  met(story, care.interpreter, '2026-09-08', { limits: { onlyBody: true } });
  met(story, agencies.guardian, '2026-09-10', { limits: { notBefore: '2027-02' } });
  met(story, care.longWait, '2026-09-14', { limits: { untilTold: true } });
  // Not reported yet, and not in the log yet.
  met(story, agencies.cannotReach, '2026-10-21');
  met(story, agencies.digitalOnly, '2026-11-12');
  observed(story, '2026-10-28', told.observations[1], true);
  observed(story, '2026-11-16', told.observations[2], false);
}

/** Questions for colleagues: asked and answered, waiting, or kept back. */
function supervision(story: Story): void {
  const { vault } = story;
  const [first, second, third] = told.ownQuestions;
  const [asked, ready, waits, kept] = told.theirQuestions;
  const released = (on: Day, happened: string, untilTold = false): void =>
    story.on(on, async () => {
      const [client] = story.chance.some(story.here(on), 1);
      const draft = { kind: 'supervision', content: { happened } } as const;
      if (client) await writtenRelease(vault, client, draft, { untilTold });
    });
  const taken = (on: Day, words: string, learned: string, onPaper: boolean): void =>
    story.on(on, async () => {
      const { questions } = await vault.get('supervision.read', {});
      const id = questions.find(({ question }) => question === words)?.id;
      if (id === undefined) return;
      if (onPaper) {
        vault.choices.push(vault.letOut(`fråga-${on}-${id.slice(0, 4)}.pdf`));
        await vault.get('supervision.page', { id, to: 'file' });
      } else await vault.get('supervision.asked', { id });
      if (learned !== '') await vault.get('supervision.learned', { id, learned });
    });
  for (const [on, question] of [
    ['2026-03-10', first],
    ['2026-09-08', second],
    ['2026-11-10', third],
  ] as const)
    story.on(on, () => vault.get('supervision.add', { question }));
  released('2026-02-20', asked);
  released('2026-10-05', ready);
  released('2026-11-10', waits);
  released('2026-09-12', kept, true);
  taken('2026-03-18', first, told.learned[0], true);
  taken('2026-03-19', asked, '', true);
  taken('2026-09-09', second, told.learned[1], false);
}

/** Drafts in folders: one that the guard has much to say about, and a question. */
function drafts(story: Story): void {
  const { vault, chance } = story;
  story.on('2026-11-17', async () => {
    const [one, other] = chance.some(story.here('2026-11-17'), 2);
    if (one) await writtenDraft(vault, one, { kind: 'deficiency', content: { happened: told.unguarded } });
    if (other) await writtenDraft(vault, other, { kind: 'supervision', content: {} });
  });
}

/** The service's account of the year before, as it was given to the county board. */
async function statistics({ vault }: Story): Promise<void> {
  const year = Number(lastDay.slice(0, 4)) - 1;
  await vault.get('stats.set', {
    ...{ id: null, name: 'Delar av livet, och hur det står till', subject: 'deficiencies' },
    ...{ rows: 'life-area', columns: 'state' },
  });
  vault.choices.push(vault.letOut(`verksamheten-${year}.pdf`));
  await vault.get('stats.save', { year, as: 'pdf' });
}
