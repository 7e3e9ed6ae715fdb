import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import path from 'node:path';

/** One process, told apart from a later one that gets the same number by when it started. */
export interface Process {
  pid: number;
  /** Clock ticks after boot. */
  started: number;
  session: number;
  /** Numeric user id. */
  uid: number;
  /** How system calls are filtered: 2 when only those its filter allows can be made (seccomp(2)). */
  seccomp: number;
  /** Name of the program's file; empty for a process that has ended but was not yet collected. */
  program: string;
  args: string[];
}

/** Reads a process; null when it is gone or a zombie, which holds no memory. */
export function readProcess(pid: number): Process | null {
  try {
    const folder = `/proc/${pid}`;
    // The name in parentheses may hold anything, so the fields are counted from its end (proc(5)).
    const stat = readFileSync(`${folder}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (isOver(fields[0]) && !hasLiveThread(pid)) return null;
    const status = readFileSync(`${folder}/status`, 'latin1');
    return {
      pid,
      session: Number(fields[3]),
      started: Number(fields[19]),
      uid: Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]),
      seccomp: Number(/^Seccomp:\s+(\d)/m.exec(status)?.[1]),
      program: programOf(pid),
      args: readFileSync(`${folder}/cmdline`, 'utf8').split('\0').filter(Boolean),
    };
  } catch {
    return null;
  }
}

const isOver = (state: string | undefined): boolean => state === 'Z' || state === 'X';

/** The first thread of a process may have ended while others still hold its memory and files. */
function hasLiveThread(pid: number): boolean {
  return readdirSync(`/proc/${pid}/task`).some((thread) => {
    const stat = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'latin1');
    return !isOver(stat[stat.lastIndexOf(')') + 2]);
  });
}

function programOf(pid: number): string {
  try {
    return path.basename(readlinkSync(`/proc/${pid}/exe`));
  } catch {
    return '';
  }
}

/** Every process on the machine. */
export function allProcesses(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readProcess(Number(name)))
    .filter((process) => process !== null);
}

/** Tells whether this very process still lives. */
export function lives(process: Process): boolean {
  return readProcess(process.pid)?.started === process.started;
}

/** Ends processes at once, as a power cut would. */
export function killAll(processes: readonly Process[]): void {
  for (const one of processes) {
    if (!lives(one)) continue;
    try {
      process.kill(one.pid, 'SIGKILL');
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
}
