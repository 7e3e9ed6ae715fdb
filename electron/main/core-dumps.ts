import { writeFileSync } from 'node:fs';

/**
 * Leaves this process's, or another's, memory out of core dumps (core(5), coredump_filter): a crash must not
 * write keys or content to a disk. What a process starts afterwards inherits it. Linux only; elsewhere a process
 * writes no dump unless the system's owner set it up.
 * @param pid a process of ours; without one, this process
 */
export function keepOutOfCoreDumps(pid?: number): void {
  if (process.platform !== 'linux') return;
  try {
    // SECURITY: 0 dumps none of the kinds of memory; see README for what else the system may write.
    writeFileSync(`/proc/${pid ?? 'self'}/coredump_filter`, '0');
  } catch {
    // A kernel without it, or a process that already ended or is sandboxed: those are dumped to nobody.
  }
}
