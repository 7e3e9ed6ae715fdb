import { createContext } from 'svelte';
import { agencyKindNames, agencyLevelNames } from '../../../../shared/catalogs/agency-kinds.ts';
import type { TablePreview } from '../../../../shared/contract/directory-calls.ts';
import {
  agencyKinds,
  lookedUp,
  memberFor,
  type AgencyKind,
  type AgencyLevel,
  type AgencyLine,
  type Directory,
} from '../../../../shared/domain/directory.ts';
import type { Id } from '../../../../shared/domain/plan.ts';
import type { Catalogue } from '../../../../shared/i18n/catalogue.ts';
import { Asking } from '../../../state/asking.svelte.ts';
import { session } from '../../../state/session.svelte.ts';
import { words } from '../../../state/words.svelte.ts';

/** What is shown of the directory. */
export type OnDirectory =
  | { page: 'list' }
  | { page: 'new' }
  | { page: 'agency'; id: Id }
  | { page: 'table'; preview: TablePreview }
  | { page: 'removed' };

/** How many are shown at first, and each time more are asked for. */
export const atOnce = 100;

/** The directory on the desk: its list, what is looked for in it, and what is done with it. */
export class DirectoryDesk extends Asking {
  on = $state.raw<OnDirectory>({ page: 'list' });
  directory = $state.raw<Directory | null>(null);
  text = $state('');
  kind = $state<AgencyKind | 'all'>('all');
  onlyBody = $state(false);
  most = $state(atOnce);
  kindName = (kind: AgencyKind): string => agencyKindNames[kind][session.language];
  readonly sorted: AgencyLine[] = $derived(
    (this.directory?.agencies ?? []).toSorted((one, other) =>
      one.name.localeCompare(other.name, session.language),
    ),
  );
  readonly found: AgencyLine[] = $derived(
    lookedUp(this.sorted, { text: this.text, kind: this.kind, onlyBody: this.onlyBody }, this.kindName),
  );

  get t(): Catalogue['desk']['directory'] {
    return words.desk.directory;
  }

  levelName = (level: AgencyLevel): string => agencyLevelNames[level][session.language];
  /** The kinds, as they are called, in alphabetical order. */
  readonly kinds: { value: AgencyKind; label: string }[] = $derived(
    agencyKinds
      .map((value) => ({ value, label: this.kindName(value) }))
      .sort((one, other) => one.label.localeCompare(other.label, session.language)),
  );

  /** The management body's member for an agency, in words; empty when there is none. */
  memberOf(line: AgencyLine): string {
    if (line.inBody) return this.t.member(line.memberName);
    const member = memberFor(line, this.sorted);
    return member ? this.t.answered(member.name) : '';
  }

  go = async (to: OnDirectory): Promise<void> => {
    this.error = '';
    // The list first: an old one must not be drawn and then change under somebody's hand.
    if (to.page === 'list') await this.load();
    this.on = to;
  };

  /** Fetches the list. */
  load = async (): Promise<void> => {
    const answer = await this.call('directory.list', {});
    if (answer) this.directory = answer.is;
  };

  undo = async (): Promise<void> => {
    if (await this.call('directory.undo', {})) this.tell(this.t.undone);
    await this.load();
  };

  save = async (): Promise<void> => {
    const answer = await this.call('directory.save', {});
    if (answer?.is.saved) this.tell(this.t.saved);
  };

  openTable = async (): Promise<void> => {
    const answer = await this.call('directory.openTable', {});
    if (answer?.is) await this.go({ page: 'table', preview: answer.is });
  };

  remove = async (id: Id, name: string): Promise<void> => {
    if (!(await this.call('directory.remove', { id }))) return;
    await this.go({ page: 'list' });
    this.tell(this.t.removed(name));
  };
}

/** The directory a component is drawn in. */
export const [useDirectory, setDirectory] = createContext<DirectoryDesk>();
