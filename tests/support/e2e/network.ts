import { readFileSync } from 'node:fs';

/** A system call that reaches for the network. */
export interface Reach {
  call: string;
  line: string;
}

/** The command line that writes down every call to the network of a program and its children. */
export const watched = (file: string): string[] => [
  'strace',
  '--follow-forks',
  '--seccomp-bpf',
  '--quiet=all',
  '--decode-fds=all',
  '--signal=none',
  '--trace=socket,connect,bind,sendto,sendmsg,sendmmsg',
  `--output=${file}`,
];

const internet = /\bAF_INET6?\b|<(?:TCP|UDP|RAW|PING|UDPLITE)(?:v6)?:/;

/** Every call with an INET or INET6 address or socket. A call that was interrupted is written twice; once counts. */
export function reaches(file: string): Reach[] {
  return readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => internet.test(line) && !line.includes(' resumed>'))
    .map((line) => ({ call: /^\d+\s+(\w+)\(/.exec(line)?.[1] ?? 'unknown', line }));
}

/** Calls that reach out: everything but the making of a socket. */
export function sends(file: string): Reach[] {
  return reaches(file).filter(({ call }) => call !== 'socket');
}

/**
 * Calls that put a packet on the wire. Binding puts none there, and connecting a UDP socket only asks the kernel which
 * way a packet would go (WebRTC does so); connecting a TCP socket does.
 */
export function packets(file: string): Reach[] {
  const still = ({ call, line }: Reach): boolean =>
    call === 'bind' || (call === 'connect' && /<UDP(?:v6)?:/.test(line));
  return sends(file).filter((reach) => !still(reach));
}

/** Leaves out the answers of the debugging port, which only the driver's connection on loopback hears. */
export function withoutDriver(seen: readonly Reach[]): Reach[] {
  return seen.filter(({ line }) => !/<TCP:\[127\.0\.0\.1:\d+->127\.0\.0\.1:\d+\]>/.test(line));
}
