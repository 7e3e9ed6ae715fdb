import { screen, within } from '@testing-library/svelte';
import { sv } from '../../../shared/i18n/sv/index.ts';
import { LogDesk } from '../../support/log-desk.ts';
import { openVaultOnDesk, type TestVault } from '../../support/test-vault.ts';
import { heading, press, theApp, type User } from '../locked/the-app.ts';

/** The log of deficiencies on the desk, as component tests open it. */

const t = sv.desk.deficiencies;

/** A vault with an empty log; whoever asks ends it. */
export async function aLog(vaults: TestVault[]): Promise<{ vault: TestVault; log: LogDesk }> {
  const vault = await openVaultOnDesk();
  vaults.push(vault);
  return { vault, log: new LogDesk(vault) };
}
/** The log on the screen. */
export async function opened(vault: TestVault): Promise<User> {
  const user = theApp(vault);
  await press(user, t.rail);
  await heading(t.title);
  return user;
}
/** A report that was made long enough ago that its answer is very late. */
export const longAgo = { madeOn: '2026-05-04', meetingOn: '2026-05-05', expectedOn: '2026-06-02' };
/** What the rows of a list say. */
export const rows = async (name = t.list): Promise<string[]> =>
  within(await screen.findByRole('list', { name }))
    .getAllByRole('button')
    .map((row) => row.textContent.replace(/\s+/gu, ' ').trim());
/** Opens the deficiency that begins so. */
export const openRow = async (user: User, words: RegExp): Promise<void> =>
  user.click(
    await within(await screen.findByRole('list', { name: t.list })).findByRole('button', { name: words }),
  );
