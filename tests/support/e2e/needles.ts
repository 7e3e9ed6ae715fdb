/** One thing to look for, as bytes. */
interface Needle {
  name: string;
  bytes: Buffer;
}

/** Ways a text lies in files or memory. */
export type Encoding = 'utf8' | 'utf16' | 'base64';

/** The pieces of base64 that a text gives wherever it begins in what is encoded. */
function base64Pieces(bytes: Buffer): Buffer[] {
  return [0, 1, 2].map((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    // The characters at either end also depend on the neighbours.
    const piece = whole.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    return Buffer.from(piece, 'latin1');
  });
}

function encoded(text: string, encoding: Encoding): Buffer[] {
  switch (encoding) {
    case 'utf8':
      return [Buffer.from(text, 'utf8')];
    case 'utf16':
      return [Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()];
    case 'base64':
      return [...base64Pieces(Buffer.from(text, 'utf8')), ...base64Pieces(Buffer.from(text, 'utf16le'))];
  }
}

/**
 * Looks for many things at once (Wu and Manber, "A fast algorithm for multi-pattern searching", 1994, with blocks
 * of two bytes), so that hundreds of megabytes of memory take a second.
 */
export class Needles {
  readonly #shift = new Uint8Array(65_536);
  readonly #at = new Map<number, Needle[]>();
  readonly #shortest: number;
  /** The longest thing looked for, in bytes: neighbouring chunks must overlap by as much. */
  readonly longest: number;

  /** @throws when something is too short to be told from chance */
  constructor(texts: readonly string[], encodings: readonly Encoding[], raw: readonly Needle[] = []) {
    const needles = [
      ...texts.flatMap((text) =>
        encodings.flatMap((encoding) => encoded(text, encoding).map((bytes) => ({ name: text, bytes }))),
      ),
      ...raw,
    ];
    this.#shortest = Math.min(64, ...needles.map(({ bytes }) => bytes.length));
    this.longest = Math.max(0, ...needles.map(({ bytes }) => bytes.length));
    if (this.#shortest < 8) throw new Error('Fewer than 8 bytes would be found by chance.');
    this.#shift.fill(this.#shortest - 1);
    for (const needle of needles) this.#add(needle);
  }

  #add(needle: Needle): void {
    const last = this.#shortest - 1;
    for (let end = 1; end <= last; end += 1) {
      const block = ((needle.bytes[end - 1] ?? 0) << 8) | (needle.bytes[end] ?? 0);
      this.#shift[block] = Math.min(this.#shift[block] ?? 0, last - end);
      if (end === last) this.#at.set(block, [...(this.#at.get(block) ?? []), needle]);
    }
  }

  /** The names of what the bytes hold, each once. */
  in(bytes: Uint8Array): Set<string> {
    const found = new Set<string>();
    const shift = this.#shift;
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let end = this.#shortest - 1; end < view.length;) {
      const block = ((view[end - 1] ?? 0) << 8) | (view[end] ?? 0);
      const skip = shift[block] ?? 1;
      if (skip > 0) {
        end += skip;
        continue;
      }
      const start = end - this.#shortest + 1;
      for (const needle of this.#at.get(block) ?? []) {
        if (needle.bytes.compare(view, start, Math.min(view.length, start + needle.bytes.length)) === 0)
          found.add(needle.name);
      }
      end += 1;
    }
    return found;
  }
}
