import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { folder } from '../../../renderer/state/folder.svelte.ts';
import { session } from '../../../renderer/state/session.svelte.ts';
import Table from '../../../renderer/screens/table/Table.svelte';
import type { Request } from '../../../shared/contract/port.ts';
import type { TestVault } from '../../support/test-vault.ts';

let current: TestVault | null = null;

/** One port for the file, as the preload gives one to a page; the vault behind it changes from test to test. */
const { port1, port2 } = new MessageChannel();
port2.onmessage = (event: MessageEvent<Request>): void => {
  const { n, call, input } = event.data;
  void current?.ask(call, input as never).then((answer) => port2.postMessage({ n, answer }));
};
let handed = false;
const handOver = (): void => {
  if (handed) return;
  handed = true;
  const event = new MessageEvent('message', { data: 'port' });
  Object.defineProperty(event, 'source', { value: window });
  Object.defineProperty(event, 'ports', { value: [port1] });
  window.dispatchEvent(event);
};

/** What the vault process says unasked. */
export const notice = (said: object): void => port2.postMessage(said);

/** Ends the port, so that the file's process can end. */
export const hangUp = (): void => {
  port1.close();
  port2.close();
};

/** The real table on a real vault: what a person meets after the client used their key. */
export async function sitDown(vault: TestVault): Promise<ReturnType<typeof userEvent.setup>> {
  current = vault;
  handOver();
  folder.clear();
  session.covered = false;
  await session.refresh();
  render(Table);
  return userEvent.setup();
}
