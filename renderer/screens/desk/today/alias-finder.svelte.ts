import type { PersonLine } from '../../../../shared/domain/folder.ts';

const plain = (text: string): string => text.normalize('NFKC').toLocaleLowerCase().trim();

/** As many as can be seen at once; more letters find the rest. */
const seen = 8;

/** Finding somebody by the first letters of their alias. Only those of whom something may be written. */
export class AliasFinder {
  typed = $state('');
  /** Which of those found is pointed at. */
  at = $state(0);
  readonly #people: () => readonly PersonLine[];
  readonly found: readonly PersonLine[] = $derived.by(() => {
    const looked = plain(this.typed);
    const writes = this.#people().filter(({ beginning }) => beginning === 'start');
    const begins = writes.filter(({ alias }) => plain(alias).startsWith(looked));
    // Somebody's alias can be two words.
    const within = writes.filter((line) => !begins.includes(line) && plain(line.alias).includes(looked));
    const byAlias = (some: PersonLine[]): PersonLine[] =>
      some.sort((one, other) => one.alias.localeCompare(other.alias));
    return [...byAlias(begins), ...byAlias(within)];
  });

  /** Those that are drawn. */
  readonly shown: readonly PersonLine[] = $derived(this.found.slice(0, seen));

  constructor(people: () => readonly PersonLine[]) {
    this.#people = people;
  }

  /** The one that Return takes; null when nobody is found. */
  get chosen(): PersonLine | null {
    return this.shown[Math.min(this.at, this.shown.length - 1)] ?? null;
  }

  /** Called at every letter: the first one found is pointed at again. */
  changed(): void {
    this.at = 0;
  }

  /** Points at the next one, or the one before. */
  move(by: 1 | -1): void {
    const { length } = this.shown;
    if (length > 0) this.at = (Math.min(this.at, length - 1) + by + length) % length;
  }
}
