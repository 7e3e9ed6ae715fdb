import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Needles } from './needles.ts';
import type { Process } from './processes.ts';

const page = 4096;
/** Bytes read at a time. */
const chunkSize = 16 * 1024 * 1024;

interface Mapping {
  start: number;
  end: number;
}

/** What a process can write to, or could: its heap, its stacks, shared memory; not the read-only parts of files. */
function writableMappings(pid: number): Mapping[] {
  return readFileSync(`/proc/${pid}/maps`, 'latin1')
    .split('\n')
    .map((line) => /^([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ \S+ (\d+)\s*(.*)$/.exec(line))
    .filter((match) => match !== null)
    .filter(
      ([, , , rights, inode]) => rights?.startsWith('r') === true && (rights[1] === 'w' || inode === '0'),
    )
    .filter(([, , , , , name]) => name !== '[vvar]' && name !== '[vsyscall]' && name !== '[vvar_vclock]')
    .map(([, start, end]) => ({
      start: Number.parseInt(start ?? '', 16),
      end: Number.parseInt(end ?? '', 16),
    }));
}

/** The runs of pages of a mapping that are in memory (Documentation/admin-guide/mm/pagemap.rst, bits 62 and 63). */
function residentRuns(pagemap: number, { start, end }: Mapping): Mapping[] {
  const runs: Mapping[] = [];
  const entries = Buffer.alloc(Math.min((end - start) / page, 131_072) * 8);
  for (let at = start; at < end;) {
    const wanted = Math.min(entries.length, ((end - at) / page) * 8);
    const got = readSync(pagemap, entries, 0, wanted, (at / page) * 8);
    if (got === 0) break;
    for (let entry = 0; entry < got; entry += 8, at += page) {
      // The highest byte holds present (0x80) and swapped (0x40).
      if (((entries[entry + 7] ?? 0) & 0xc0) === 0) continue;
      const last = runs.at(-1);
      if (last?.end === at && at + page - last.start <= chunkSize) last.end = at + page;
      else runs.push({ start: at, end: at + page });
    }
  }
  return runs;
}

function readRun(memory: number, run: Mapping, into: Buffer): Buffer {
  try {
    return into.subarray(0, readSync(memory, into, 0, run.end - run.start, run.start));
  } catch {
    // A page may be unmapped between looking and reading; what is gone holds nothing.
    return into.subarray(0, 0);
  }
}

/** What a look through the memory of processes found. */
export interface Remains {
  /** For each process that holds something: what it is (`--type=`) and what it holds. */
  found: { process: string; names: string[] }[];
  /** Bytes looked through. */
  read: number;
}

/** Looks through the resident, writable memory of processes. Needs root. */
export function searchMemory(processes: readonly Process[], needles: Needles): Remains {
  const remains: Remains = { found: [], read: 0 };
  const buffer = Buffer.alloc(chunkSize + 2 * page);
  for (const process of processes) {
    const names = new Set<string>();
    const memory = openSync(`/proc/${process.pid}/mem`, 'r');
    const pagemap = openSync(`/proc/${process.pid}/pagemap`, 'r');
    try {
      for (const mapping of writableMappings(process.pid)) {
        for (const run of residentRuns(pagemap, mapping)) {
          // One page more on either side, so that nothing is missed where two runs meet.
          const wider = {
            start: Math.max(mapping.start, run.start - page),
            end: Math.min(mapping.end, run.end + page),
          };
          const bytes = readRun(memory, wider, buffer);
          remains.read += bytes.length;
          for (const name of needles.in(bytes)) names.add(name);
        }
      }
    } finally {
      closeSync(memory);
      closeSync(pagemap);
    }
    const kind = process.args.find((arg) => arg.startsWith('--type=')) ?? 'main';
    if (names.size > 0) remains.found.push({ process: kind, names: [...names] });
  }
  return remains;
}
