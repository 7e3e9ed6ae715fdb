import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import Folder from '../../../renderer/screens/desk/folder/Folder.svelte';
import { session } from '../../../renderer/state/session.svelte.ts';
import { connect } from '../../support/screen-port.ts';
import type { TestVault } from '../../support/test-vault.ts';
import FrontOnDesk from './FrontOnDesk.svelte';

type User = ReturnType<typeof userEvent.setup>;

/** A client's folder as it lies on the desk, on a real vault. */
export async function onTheDesk(vault: TestVault, id: string): Promise<User> {
  connect(vault);
  await session.refresh();
  render(Folder, { id, onClose: () => undefined });
  return userEvent.setup();
}

/** What the desk shows of a folder that opens only with the client. */
export async function atTheFront(vault: TestVault, id: string): Promise<User> {
  connect(vault);
  await session.refresh();
  const line = (await vault.get('people.list', {})).find((one) => one.id === id);
  if (line === undefined) throw new Error('nobody by that id');
  render(FrontOnDesk, { line });
  return userEvent.setup();
}
