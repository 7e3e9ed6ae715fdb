import { createContext } from 'svelte';
import type { MadeReportLine, ReportPreview } from '../../../../../shared/contract/report-calls.ts';
import type { Channel, Month } from '../../../../../shared/domain/deficiency.ts';
import type { AgencyLine } from '../../../../../shared/domain/directory.ts';
import type { DeskLanguage } from '../../../../../shared/domain/folder.ts';
import { isDay } from '../../../../../shared/domain/calendar.ts';
import { monthAfter, monthOf } from '../../../../../shared/domain/month.ts';
import type { Id } from '../../../../../shared/domain/plan.ts';
import { isPeriod } from '../../../../../shared/domain/report-period.ts';
import { ask } from '../../../../api/client.ts';
import { announcer } from '../../../../state/announcer.svelte.ts';
import { session } from '../../../../state/session.svelte.ts';
import { words } from '../../../../state/words.svelte.ts';

/** Who can receive a report, as one choice: a channel, or somebody in it. */
export interface Receiver {
  value: string;
  label: string;
  channel: Channel;
  receiverId: Id | null;
}

/** How many months back a report can begin. */
const monthsBack = 36;

/** Making a report: what it is asked to be, how it would look, and that it is made. */
export class ReportDesk {
  meetingOn = $state('');
  from = $state('');
  until = $state('');
  receiver = $state('body');
  language = $state<DeskLanguage>(session.language);
  preview = $state.raw<ReportPreview | null>(null);
  /** As what it has been let out and noted; null: it has not. */
  made = $state<Id | null>(null);
  /** What just became of it, in words. */
  told = $state('');
  reports = $state.raw<readonly MadeReportLine[]>([]);
  error = $state('');
  /** What is missing before it can be shown. */
  missing = $state<'' | 'day' | 'months'>('');
  /** The months it can tell about, the latest first. */
  months = $state.raw<readonly Month[]>([]);
  /** Everything there is to choose from has been fetched. */
  loaded = $state(false);
  #agencies = $state.raw<readonly AgencyLine[]>([]);

  /** Everybody a report can be for. */
  get receivers(): Receiver[] {
    const t = words.desk.reports;
    const channels = words.all.report.channels;
    const whole = (channel: Channel, label: string): Receiver => ({
      value: channel,
      label,
      channel,
      receiverId: null,
    });
    const members = this.#agencies
      .filter(({ inBody }) => inBody)
      .map(({ id, name }): Receiver => ({
        value: id,
        label: t.member(name),
        channel: 'body',
        receiverId: id,
      }));
    return [
      whole('body', t.wholeBody),
      ...members,
      whole('county-board', channels['county-board']),
      whole('national-board', channels['national-board']),
      whole('supervision', channels.supervision),
    ];
  }

  /** Who is chosen: the whole management body until somebody else is. */
  get receives(): Pick<Receiver, 'channel' | 'receiverId'> {
    const chosen = this.receivers.find(({ value }) => value === this.receiver);
    return chosen ?? { channel: 'body', receiverId: null };
  }

  /** Fetches who can receive it and what was made before, and proposes the months since the last one. */
  async load(): Promise<void> {
    const [directory, log] = await Promise.all([ask('directory.list', {}), ask('log.read', {})]);
    if (directory.ok) this.#agencies = directory.value.agencies;
    await this.#list();
    if (!log.ok) {
      this.error = words.explain(log);
      return;
    }
    const now = monthOf(log.value.today);
    this.months = Array.from({ length: monthsBack }, (_, back) => monthAfter(now, -back));
    const last = this.reports.find(({ channel }) => channel === 'body');
    const since = last ? monthOf(last.madeOn) : now;
    this.from = this.months.find((month) => month === since) ?? now;
    this.until = now;
    this.loaded = true;
  }

  async #list(): Promise<void> {
    const answer = await ask('report.list', {});
    if (answer.ok) this.reports = answer.value;
    else this.error = words.explain(answer);
  }

  /** Shows the report as it would be. */
  async show(): Promise<void> {
    this.error = '';
    const { meetingOn, from, until, language } = this;
    this.missing = isDay(meetingOn) ? (isPeriod({ from, until }) ? '' : 'months') : 'day';
    if (this.missing !== '') return;
    const { channel, receiverId } = this.receives;
    const answer = await ask('report.preview', { channel, receiverId, meetingOn, from, until, language });
    if (answer.ok) {
      this.preview = answer.value;
      this.made = null;
      this.told = '';
    } else this.error = words.explain(answer);
  }

  /** Back to what it is asked to be. */
  change(): void {
    this.preview = null;
    this.error = '';
  }

  /** Lets it out; the first time it is noted. */
  async make(to: 'file' | 'print' | 'package'): Promise<void> {
    this.error = '';
    const answer = await ask('report.make', { to });
    if (!answer.ok) {
      this.error = words.explain(answer);
      return;
    }
    if (!answer.value.saved) return;
    this.made = answer.value.id;
    this.told = words.desk.reports.letOut[to];
    announcer.say(this.told);
    await this.#list();
  }
}

/** The report a component is about. */
export const [useReport, setReport] = createContext<ReportDesk>();
