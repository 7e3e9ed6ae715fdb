import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that is gone when the test is. */
export function folder(): string {
  const place = mkdtempSync(path.join(tmpdir(), 'document-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

/** Writes bytes to a file of its own. */
export function fileOf(bytes: Uint8Array): string {
  const file = path.join(folder(), 'a.pdf');
  writeFileSync(file, bytes);
  return file;
}

/** Runs a tool on a file; what it says, and how it ended. */
export function run(tool: string, ...args: string[]): { said: string; status: number | null } {
  const { stdout, stderr, status, error } = spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) throw error;
  return { said: `${stdout}${stderr}`, status };
}

/** Runs a tool and gives the bytes it wrote. */
export function bytesFrom(tool: string, ...args: string[]): Buffer {
  const { stdout, error } = spawnSync(tool, args, { maxBuffer: 1 << 28 });
  if (error) throw error;
  return stdout;
}

/** Text in the order in which it is drawn; words that run right to left come one by one. */
export function textOf(bytes: Uint8Array): string {
  return run('pdftotext', '-raw', '-enc', 'UTF-8', fileOf(bytes), '-').said;
}

/** Text in the order in which a person reads the page, line by line. */
export function readingOf(bytes: Uint8Array): string {
  return run('pdftotext', '-enc', 'UTF-8', fileOf(bytes), '-').said;
}

export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
export type Dictionary = Record<string, Value>;

/** All objects of a file, as qpdf's JSON (version 2) has them: strings begin with `u:` or `b:`. */
export class Objects {
  readonly #all: Record<string, { value?: Value; stream?: { dict: Dictionary; data?: string } }>;

  constructor(bytes: Uint8Array) {
    const { said } = run(
      'qpdf',
      '--json=2',
      '--json-stream-data=inline',
      '--decode-level=all',
      fileOf(bytes),
    );
    const read = JSON.parse(said) as { qpdf: [unknown, Record<string, never>] };
    this.#all = read.qpdf[1];
  }

  /** What a value stands for, through any reference. */
  see(value: Value | undefined): Value {
    const at = typeof value === 'string' && / \d+ R$/u.test(value) ? this.#all[`obj:${value}`] : undefined;
    return at === undefined ? (value ?? null) : (at.value ?? at.stream?.dict ?? null);
  }

  dictionary(value: Value | undefined): Dictionary {
    const seen = this.see(value);
    if (typeof seen !== 'object' || seen === null || Array.isArray(seen)) throw new Error('not a dictionary');
    return seen;
  }

  list(value: Value | undefined): Value[] {
    const seen = this.see(value);
    return Array.isArray(seen) ? seen : [seen];
  }

  get root(): Dictionary {
    return this.dictionary(this.dictionary(this.#all['trailer']?.value)['/Root']);
  }

  get info(): Dictionary {
    const info = this.dictionary(this.dictionary(this.#all['trailer']?.value)['/Info']);
    return Object.fromEntries(Object.entries(info).map(([key, value]) => [key, this.see(value)]));
  }

  /** The decoded bytes of a stream. */
  stream(reference: Value | undefined): Buffer {
    const name = typeof reference === 'string' ? `obj:${reference}` : '';
    return Buffer.from(this.#all[name]?.stream?.data ?? '', 'base64');
  }

  /** Every dictionary in the file, those of streams among them. */
  get dictionaries(): Dictionary[] {
    return Object.values(this.#all)
      .map(({ value, stream }) => stream?.dict ?? value)
      .filter(
        (value): value is Dictionary => typeof value === 'object' && value !== null && !Array.isArray(value),
      );
  }

  /** The structure tree from the top: each element's type with those under it. */
  tree(element: Dictionary = this.dictionary(this.root['/StructTreeRoot'])): Branch[] {
    return this.list(element['/K']).flatMap((kid) => {
      const seen = this.see(kid);
      if (typeof seen !== 'object' || seen === null || Array.isArray(seen)) return [];
      const type = seen['/S'];
      return typeof type === 'string' ? [{ type, element: seen, under: this.tree(seen) }] : [];
    });
  }
}

export interface Branch {
  type: string;
  element: Dictionary;
  under: Branch[];
}

/** All branches of a tree, in reading order. */
export function flat(branches: readonly Branch[]): Branch[] {
  return branches.flatMap((branch) => [branch, ...flat(branch.under)]);
}
