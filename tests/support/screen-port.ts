import { announcer } from '../../renderer/state/announcer.svelte.ts';
import { folder } from '../../renderer/state/folder.svelte.ts';
import { ownCopy } from '../../renderer/state/own-copy.svelte.ts';
import { session } from '../../renderer/state/session.svelte.ts';
import { privatePages } from '../../renderer/screens/table/private/private-pages.svelte.ts';
import type { Request } from '../../shared/contract/port.ts';
import type { TestVault } from './test-vault.ts';

/** The port between a screen in a component test and a real vault process's modules. */

let current: TestVault | null = null;

/** One port for the process, as the preload gives one to a page; the vault behind it changes from test to test. */
const { port1, port2 } = new MessageChannel();
port2.onmessage = (event: MessageEvent<Request>): void => {
  const { n, call, input } = event.data;
  const asked = current;
  void asked?.ask(call, input as never).then((answer) => {
    // A window that is gone hears no answer: what it showed is forgotten, and nothing may go on from there.
    if (current === asked) port2.postMessage({ n, answer });
  });
};
let handed = false;

/** What the screens remember is gone, as in a window that was just opened. */
function asInAFreshWindow(): void {
  folder.clear();
  ownCopy.clear();
  privatePages.clear();
  announcer.text = '';
  session.status = null;
  session.covered = false;
  session.lockSoon = null;
}

/** Puts this vault behind the screens of the test, which remember nothing of an earlier one. */
export function connect(vault: TestVault): void {
  current = vault;
  asInAFreshWindow();
  if (handed) return;
  handed = true;
  const event = new MessageEvent('message', { data: 'port' });
  Object.defineProperty(event, 'source', { value: window });
  Object.defineProperty(event, 'ports', { value: [port1] });
  window.dispatchEvent(event);
}

/** What the vault process says unasked. */
export const notice = (said: object): void => port2.postMessage(said);

/** No vault is behind the screens any more, and they remember nothing; the port stays for the next file of this process. */
export const hangUp = (): void => {
  current = null;
  asInAFreshWindow();
};
