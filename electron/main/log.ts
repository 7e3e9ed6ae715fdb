/** What can happen in the main process, by code; a log that takes text will hold a name one day. */
export type MainEvent =
  | 'start'
  | 'lock'
  | 'quit'
  | 'vault.ready'
  | 'vault.ended'
  | 'vault.killed'
  | 'vault.message-refused'
  | 'window.opened'
  | 'crashed'
  | 'request.refused'
  | 'navigation.refused'
  | 'dialog.refused'
  | 'print.opened'
  | 'print.not-opened'
  | 'bus.listening'
  | 'bus.absent';

/**
 * Writes an event to the developer's terminal; a packaged app keeps no log at all, since even times would tell
 * when somebody was met.
 */
export class Log {
  readonly #show: boolean;

  constructor(show: boolean) {
    this.#show = show;
  }

  main(event: MainEvent, ...numbers: readonly number[]): void {
    this.#write(event, numbers);
  }

  /** A fault of ours: where it happened, without its message, which could quote something. */
  fault(error: unknown): void {
    this.#write('fault', []);
    const places = error instanceof Error ? (error.stack ?? '').split('\n').filter(isPlace) : [];
    for (const place of places) this.#write(place.trim(), []);
  }

  /** An event of the vault process, whose code has been checked to be one. */
  vault(code: string, numbers: readonly number[]): void {
    this.#write(`vault:${code}`, numbers);
  }

  #write(code: string, numbers: readonly number[]): void {
    if (this.#show) process.stderr.write(`${[code, ...numbers].join(' ')}\n`);
  }
}

const isPlace = (line: string): boolean => /^\s+at /.test(line);
