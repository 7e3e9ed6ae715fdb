import { createContext } from 'svelte';
import type { CallName, Input, Output } from '../../../../shared/contract/contract.ts';
import type { DeficiencyLog } from '../../../../shared/contract/deficiency-calls.ts';
import type { ReplyPreview } from '../../../../shared/contract/reply-calls.ts';
import {
  everything,
  filtered,
  logCounts,
  looked,
  speaking,
  type DeficiencyFilter,
  type DeficiencyGrouping,
  type LogCounts,
  type Looked,
} from '../../../../shared/domain/deficiency-filter.ts';
import type { Deficiency, DeficiencyContent, LoggedWording } from '../../../../shared/domain/deficiency.ts';
import { mayGo } from '../../../../shared/domain/deficiency-ladder.ts';
import { shownNumber } from '../../../../shared/domain/deficiency-number.ts';
import { monthOf } from '../../../../shared/domain/month.ts';
import type { AgencyLine } from '../../../../shared/domain/directory.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import { noContent } from '../../../../shared/domain/release.ts';
import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import { Asking } from '../../../state/asking.svelte.ts';
import { DeficiencyLists } from '../../../state/deficiency-lists.svelte.ts';
import { words } from '../../../state/words.svelte.ts';

/** What is shown of the log. */
export type OnLog =
  | { page: 'list' }
  | { page: 'one'; id: Id }
  | { page: 'removed' }
  | { page: 'lists' }
  | { page: 'report' }
  | { page: 'reply'; preview: ReplyPreview };

/** Parts of a deficiency's page that say what was done in them. */
export type ToldAt = 'wordings' | 'answers' | 'passOn' | 'merge';

/** Calls that answer with the log as it is after them. */
type LogCall = {
  [N in CallName]: N extends `log.${string}` ? (Output<N> extends DeficiencyLog ? N : never) : never;
}[CallName];

/** Longest name of a deficiency in a list, in UTF-16 units. */
const longestName = 120;

/** The log of deficiencies on the desk: what is shown of it, and what is done with it. */
export class LogDesk extends Asking {
  on = $state.raw<OnLog>({ page: 'list' });
  log = $state.raw<DeficiencyLog | null>(null);
  filter = $state<DeficiencyFilter>({ ...everything });
  group = $state<DeficiencyGrouping>('none');
  view = $state<'list' | 'board'>('list');
  /** Where on a deficiency's page it is said what just happened; null: at its top. */
  toldAt = $state<ToldAt | null>(null);
  /** How often something was said: the same may happen twice. */
  tellings = $state(0);
  /** A reply is being chosen and read. */
  reading = $state(false);
  readonly lists = new DeficiencyLists();
  readonly all: Looked[] = $derived.by(() => {
    const { log } = this;
    return log === null ? [] : looked(log.deficiencies, log.today, log);
  });
  readonly found: Looked[] = $derived(filtered(this.all, this.filter));
  readonly counts: LogCounts = $derived(logCounts(this.all));
  readonly themes: string[] = $derived(
    this.all
      .map(({ deficiency }) => deficiency.theme)
      .filter((theme, at, themes) => theme !== '' && themes.indexOf(theme) === at)
      .sort(),
  );

  get t(): Catalogue['desk']['deficiencies'] {
    return words.desk.deficiencies;
  }

  /** What a deficiency is called: its first words. */
  nameOf = (deficiency: Pick<Deficiency, 'wordings'>): string => {
    const said = speaking(deficiency).happened.trim();
    if (said === '') return this.t.untitled;
    return said.length > longestName ? `${said.slice(0, longestName)} …` : said;
  };

  /** Its number, as it is shown. */
  numberOf = (deficiency: Pick<Deficiency, 'wordings'>): string => shownNumber(speaking(deficiency).number);

  /** Which agency a wording is about: its name, otherwise its kind. */
  agencyOf = ({ agencyId, agencyKind }: Pick<DeficiencyContent, 'agencyId' | 'agencyKind'>): string =>
    this.lists.agency(agencyId) || this.lists.name('agency-kind', agencyKind);

  /** Why what is ready does not stand in a report yet, as its client wants it; empty when nothing keeps it back. */
  keptBack = ({ state, wordings }: Pick<Deficiency, 'state' | 'wordings'>): string => {
    const { limits } = speaking({ wordings });
    if (state !== 'released' || this.log === null) return '';
    if (mayGo(limits, 'body', monthOf(this.log.today))) return '';
    if (limits.untilTold || limits.notBefore === null) return this.t.page.untilTold;
    return words.table.stuck.limits.notBefore(words.document.month(limits.notBefore));
  };

  go = (to: OnLog): void => {
    this.error = '';
    this.told = '';
    this.on = to;
  };

  override tell(text: string, at: ToldAt | null = null): void {
    this.toldAt = at;
    this.tellings += 1;
    super.tell(text);
  }

  /** Fetches the log and what it is described by. */
  load = async (): Promise<void> => {
    await Promise.all([this.change('log.read', {}), this.lists.load()]);
  };

  /** Makes a change and shows the log after it; `true` when it was done. */
  async change<N extends LogCall>(call: N, input: Input<N>): Promise<boolean> {
    const answer = await this.call(call, input);
    if (!answer) return false;
    const log = answer.is as DeficiencyLog;
    const { on } = this;
    // First the screen: what is open may be gone with the change.
    if (on.page === 'one' && !log.deficiencies.some(({ id }) => id === on.id)) this.on = { page: 'list' };
    this.log = log;
    return true;
  }

  /** Asks for a reply to a report, and shows what is in it. */
  readReply = async (): Promise<void> => {
    // What was said of another file would be read as this one's.
    this.error = '';
    this.told = '';
    this.reading = true;
    const answer = await this.call('reply.open', {});
    this.reading = false;
    if (answer?.is) this.go({ page: 'reply', preview: answer.is });
  };

  undo = async (): Promise<void> => {
    if (await this.change('log.undo', {})) this.tell(this.t.undone);
  };

  /** One deficiency, with its silence; null when the log does not show it. */
  one(id: Id): Looked | null {
    return this.all.find(({ deficiency }) => deficiency.id === id) ?? null;
  }

  /** A wording as the log has it now; null when it is gone. */
  wording(id: Id): LoggedWording | null {
    const wordings = this.log?.deficiencies.flatMap((one) => one.wordings) ?? [];
    return wordings.find((wording) => wording.id === id) ?? null;
  }

  /** The directory, for choosing who answers. */
  get agencies(): readonly AgencyLine[] {
    return this.lists.directory;
  }

  /** Begins an observation of the ombudsperson's own, and opens it. */
  begin = async (): Promise<void> => {
    if (this.log === null) return;
    const month = monthOf(this.log.today);
    const answer = await this.call('log.add', { content: noContent(month) });
    if (!answer) return;
    this.log = answer.is.log;
    this.go({ page: 'one', id: answer.is.id });
  };
}

/** The log a component is drawn in. */
export const [useLog, setLog] = createContext<LogDesk>();
