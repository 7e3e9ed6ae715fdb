import type { AnswerOf, CallName, Input } from '../../shared/contract/contract.ts';
import type { Notice, Request } from '../../shared/contract/port.ts';

/** The only user of the port to the vault process. */

type Settle = (answer: unknown) => void;
interface FromServer {
  n: number;
  answer: unknown;
}

const waiting = new Map<number, Settle>();
const listeners = new Set<(notice: Notice) => void>();
let asked = 0;

const isNotice = (data: Notice | FromServer): data is Notice => 'notice' in data;

function receive(event: MessageEvent<Notice | FromServer>): void {
  const { data } = event;
  if (isNotice(data)) {
    for (const listener of listeners) listener(data);
    return;
  }
  waiting.get(data.n)?.(data.answer);
  waiting.delete(data.n);
}

/** The preload hands the port over once the page is there. */
const port = new Promise<MessagePort>((resolve) => {
  const take = (event: MessageEvent<unknown>): void => {
    const given = event.ports[0];
    // SECURITY: only this page's own preload can post here from this window.
    if (event.source !== window || event.data !== 'port' || !given) return;
    window.removeEventListener('message', take);
    given.onmessage = receive;
    resolve(given);
  };
  window.addEventListener('message', take);
});

/** Makes one call of the contract. Never rejects: what can go wrong is a code in the answer. */
export async function ask<N extends CallName>(call: N, input: Input<N>): Promise<AnswerOf<N>> {
  const to = await port;
  asked += 1;
  const request: Request = { n: asked, call, input };
  return new Promise((resolve) => {
    waiting.set(request.n, (answer) => resolve(answer as AnswerOf<N>));
    to.postMessage(request);
  });
}

/** Hears what the vault process says unasked. Answers how to stop hearing. */
export function onNotice(listener: (notice: Notice) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
