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

/** Every call with an INET or INET6 address or socket. */
export function reaches(file: string): Reach[] {
  return readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => internet.test(line))
    .map((line) => ({ call: /^\d+\s+(\w+)\(/.exec(line)?.[1] ?? 'resumed', line }));
}

/** Calls that could send something: everything but the making of a socket. */
export function sends(file: string): Reach[] {
  return reaches(file).filter(({ call }) => call !== 'socket');
}

/** Leaves out what the driver's own loopback port needs: the debugging server and its answers. */
export function withoutDriver(seen: readonly Reach[]): Reach[] {
  return seen.filter(
    ({ line, call }) =>
      !(call === 'bind' && line.includes('inet_addr("127.0.0.1")')) && !/<TCP:\[127\.0\.0\.1:\d+->127\.0\.0\.1:\d+\]>/.test(line),
  );
}
