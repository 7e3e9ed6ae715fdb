import type { AnswerOf } from '../../../shared/contract/contract.ts';
import { pieceBytes } from '../../../shared/domain/stored-paper.ts';
import { ask } from '../../api/client.ts';
import type { FolderBoard } from '../../state/folder-board.svelte.ts';
import { folder } from '../../state/folder.svelte.ts';
import { words } from '../../state/words.svelte.ts';

/** A file as a page is given one. */
export type GivenFile = Pick<File, 'name' | 'size' | 'slice'>;

/** Files on their way into the folder, one after the other, in pieces, so that it can be told how far it is and stopped. */
export class AddingPapers {
  /** The file that is on its way; null when none is. */
  now = $state.raw<{ name: string; part: number } | null>(null);
  /** What was not added, and why. */
  refused = $state.raw<readonly string[]>([]);
  busy = $state(false);
  readonly #board: FolderBoard;
  #stopped = false;

  constructor(board: FolderBoard) {
    this.#board = board;
  }

  /** Adds files in their order; what cannot be kept is told, the rest is added. */
  async add(files: readonly GivenFile[]): Promise<void> {
    if (this.busy || files.length === 0) return;
    this.#begin();
    let added = 0;
    for (const file of files) {
      if (this.#stopped) break;
      if (await this.#one(file)) added += 1;
    }
    this.#end(added);
  }

  /** The vault process opens the dialog and reads the file itself. */
  async choose(): Promise<void> {
    if (this.busy) return;
    this.#begin();
    const before = this.#board.view.stored.length;
    const done = this.#took('', await ask('paper.choose', {}));
    this.#end(done ? this.#board.view.stored.length - before : 0);
  }

  stop(): void {
    this.#stopped = true;
  }

  #begin(): void {
    this.busy = true;
    this.#stopped = false;
    this.refused = [];
  }

  #end(added: number): void {
    this.busy = false;
    this.now = null;
    if (added > 0) this.#board.announce(words.common.stored.added(added));
    else if (this.#stopped) this.#board.announce(words.common.stored.stopped);
  }

  #refuse(name: string, why: string): void {
    this.refused = [...this.refused, words.common.stored.notAdded(name, why)];
  }

  /** Shows the folder as it is with the paper, or says beside the file's name why it was not added. */
  #took(name: string, answer: AnswerOf<'paper.choose' | 'paper.finish'>): boolean {
    if (answer.ok) folder.take(answer.value);
    else this.#refuse(name, words.explain(answer));
    return answer.ok;
  }

  async #one(file: GivenFile): Promise<boolean> {
    const { name, size } = file;
    this.now = { name, part: 0 };
    const begun = await ask('paper.begin', { name: name.slice(0, 4096), size });
    const sent = begun.ok ? await this.#sent(file) : begun;
    if (!sent.ok) {
      this.#refuse(name, words.explain(sent));
      return false;
    }
    if (this.#stopped) {
      await ask('paper.cancel', {});
      return false;
    }
    return this.#took(name, await ask('paper.finish', {}));
  }

  async #sent(file: GivenFile): Promise<AnswerOf<'paper.piece'>> {
    let answer: AnswerOf<'paper.piece'> = { ok: true, value: null };
    for (let at = 0; at < file.size && answer.ok && !this.#stopped; at += pieceBytes) {
      const bytes = await bytesOf(file.slice(at, at + pieceBytes));
      if (bytes === null) return { ok: false, code: 'nothing-begun' };
      answer = await ask('paper.piece', { bytes });
      this.now = {
        name: file.name,
        part: Math.floor((Math.min(at + pieceBytes, file.size) / file.size) * 100),
      };
    }
    return answer;
  }
}

/** A file may be gone, or on a stick that was pulled out. */
async function bytesOf(piece: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await piece.arrayBuffer());
  } catch {
    return null;
  }
}
