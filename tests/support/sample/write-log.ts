import { addDays, addMonths } from '../../../shared/domain/calendar.ts';
import type {
  Channel,
  Deficiency,
  DeficiencyContent,
  ReleaseLimits,
  Stance,
} from '../../../shared/domain/deficiency.ts';
import { wasReported } from '../../../shared/domain/deficiency-ladder.ts';
import { monthAfter, monthOf } from '../../../shared/domain/month.ts';
import type { Day, Id } from '../../../shared/domain/plan.ts';
import type { SampleBarrier } from './barrier.ts';
import { answers } from './log-content.ts';
import type { SampleVault } from './sample-vault.ts';
import type { Story } from './story.ts';
import { writtenRelease } from './write-release.ts';

/** Something that clients met and released, each in words of their own; where nobody was there to do it, nothing of it is in the log. */
export interface Met {
  barrier: SampleBarrier;
  month: string;
  /** What was released, each by one client. */
  happened: readonly string[];
}

/** Who meets it, and how. */
export interface Meeting {
  /** The first so many tell it; by default one. */
  people?: number;
  /** It all happened to the same client. */
  oneClient?: boolean;
  limits?: Partial<ReleaseLimits>;
}

async function agencyIdOf(vault: SampleVault, name: string): Promise<Id | null> {
  const { agencies } = await vault.get('directory.list', {});
  return agencies.find((one) => one.name === name)?.id ?? null;
}

/** Several clients meet a barrier and release it; when the month is over they become one deficiency. */
export function met(story: Story, barrier: SampleBarrier, on: Day, how: Meeting = {}): Met {
  const { people = 1, oneClient = false, limits = {} } = how;
  const { vault, chance } = story;
  // Nobody's words are anybody else's.
  const told = story.untold(barrier.told, people);
  const month = monthOf(on);
  story.on(on, async () => {
    const here = chance.some(story.here(on), told.length);
    const agencyId = await agencyIdOf(vault, barrier.agency);
    for (const [at, [happened, ledTo]] of told.entries()) {
      const client = here[oneClient ? 0 : at];
      if (!client) continue;
      const { lifeArea, barrier: kind, remedy } = barrier;
      const content: Partial<DeficiencyContent> = {
        ...{ happened, ledTo, remedy, agencyId, lifeArea, barrier: kind, month },
        rights: [...barrier.rights],
        place: 'Lillköping',
        met: chance.of(['first', 'again', null]),
      };
      await writtenRelease(vault, client, { kind: 'deficiency', content }, limits);
    }
  });
  const released = { barrier, month, happened: told.map(([happened]) => happened) };
  // Before the next report, so that it stands there once.
  story.on(`${monthAfter(month, 1)}-01`, () => becomesOne(vault, released));
  return released;
}

async function inLog(vault: SampleVault, { month, happened }: Met): Promise<Deficiency[]> {
  const { deficiencies } = await vault.get('log.read', {});
  return deficiencies.filter(({ wordings }) =>
    wordings.some((one) => one.month === month && happened.includes(one.happened)),
  );
}

async function becomesOne(vault: SampleVault, released: Met): Promise<void> {
  const [into, ...others] = await inLog(vault, released);
  if (!into) return;
  if (others.length > 0) await vault.get('log.merge', { into: into.id, from: others.map(({ id }) => id) });
  await vault.get('log.setTheme', { ids: [into.id], theme: released.barrier.theme });
}

/** Something becomes of what was met, once it has stood in a report. */
function later(story: Story, one: Met, on: Day, what: (id: Id) => Promise<unknown>): void {
  story.on(on, async () => {
    const [found] = await inLog(story.vault, one);
    if (found && wasReported(found.state)) await what(found.id);
  });
}

/** An answer comes. */
export function answered(
  story: Story,
  one: Met,
  on: Day,
  answer: { from: string; stance: Stance; way?: 'letter' | 'minutes' | 'said'; promisedOn?: Day },
): void {
  const { from, stance, way = 'minutes', promisedOn = null } = answer;
  const { vault } = story;
  later(story, one, on, async (id) => {
    const text = stance === 'will-remedy' ? one.barrier.promise : story.oneOf(answers[stance]);
    await vault.get('log.answer', { id, from, receivedOn: on, way, stance, text, promisedOn });
  });
}

/** How it stands in practice. */
export function stands(story: Story, one: Met, on: Day, state: Deficiency['state']): void {
  const { vault } = story;
  later(story, one, on, async (id) => {
    await vault.get('log.setState', { id, state });
    if (state === 'remedied')
      await vault.get('log.setChanged', { id, changed: one.barrier.changed, changedOn: on });
  });
}

/** It is taken on to the next channel. */
export function passedOn(story: Story, one: Met, on: Day, to: Channel, agency: string): void {
  const { vault } = story;
  later(story, one, on, async (id) =>
    vault.get('log.passOn', { id, channel: to, addresseeId: await agencyIdOf(vault, agency) }),
  );
}

/** A report is made, and lies beside the vault as it would on a stick. */
export function reported(story: Story, meetingOn: Day, channel: Channel = 'body', member?: string): void {
  const { vault } = story;
  story.on(addDays(meetingOn, -7), async () => {
    const receiverId = member === undefined ? null : await agencyIdOf(vault, member);
    const asked = { channel, receiverId, meetingOn, language: 'sv' } as const;
    const [from, until] = [monthOf(addMonths(meetingOn, -4)), monthOf(meetingOn)];
    const { count } = await vault.get('report.preview', { ...asked, from, until });
    if (count === 0) return;
    vault.choices.push(
      vault.letOut(`rapport-${meetingOn}-${channel}${member === undefined ? '' : '-en'}.pdf`),
    );
    await vault.get('report.make', { to: 'file' });
  });
}

/** What the ombudsperson saw; reported with the next report, or left a draft. */
export function observed(
  story: Story,
  on: Day,
  { happened, ledTo, remedy }: Pick<DeficiencyContent, 'happened' | 'ledTo' | 'remedy'>,
  ready: boolean,
): void {
  const { vault } = story;
  story.on(on, async () => {
    const agencyId = await agencyIdOf(vault, 'Socialtjänsten i Lillköping');
    const { id } = await vault.get('log.add', {
      content: {
        ...{ happened, ledTo, remedy, agencyId },
        ...{ agencyKind: 'social-services', level: 'municipality', place: 'Lillköping' },
        ...{ lifeArea: 'income', barrier: 'not-accessible', rights: ['article-9'] },
        ...{ month: monthOf(on), met: null },
      },
    });
    if (ready) await vault.get('log.ready', { id });
  });
}
