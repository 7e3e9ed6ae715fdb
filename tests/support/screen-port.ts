import type { Request } from '../../shared/contract/port.ts';
import type { TestVault } from './test-vault.ts';

/** The port between a screen in a component test and a real vault process's modules. */

let current: TestVault | null = null;

/** One port for the file, as the preload gives one to a page; the vault behind it changes from test to test. */
const { port1, port2 } = new MessageChannel();
port2.onmessage = (event: MessageEvent<Request>): void => {
  const { n, call, input } = event.data;
  void current?.ask(call, input as never).then((answer) => port2.postMessage({ n, answer }));
};
let handed = false;

/** Puts this vault behind the screens of the test. */
export function connect(vault: TestVault): void {
  current = vault;
  if (handed) return;
  handed = true;
  const event = new MessageEvent('message', { data: 'port' });
  Object.defineProperty(event, 'source', { value: window });
  Object.defineProperty(event, 'ports', { value: [port1] });
  window.dispatchEvent(event);
}

/** What the vault process says unasked. */
export const notice = (said: object): void => port2.postMessage(said);

/** Ends the port, so that the file's process can end. */
export const hangUp = (): void => {
  port1.close();
  port2.close();
};
