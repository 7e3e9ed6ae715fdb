import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { session } from '../../../renderer/state/session.svelte.ts';
import Table from '../../../renderer/screens/table/Table.svelte';
import { connect } from '../../support/screen-port.ts';
import type { TestVault } from '../../support/test-vault.ts';

/** The real table on a real vault: what a person meets after the client used their key. */
export async function sitDown(vault: TestVault): Promise<ReturnType<typeof userEvent.setup>> {
  connect(vault);
  await session.refresh();
  render(Table);
  return userEvent.setup();
}
