import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import App from '../../../renderer/App.svelte';
import { connect } from '../../support/screen-port.ts';
import type { TestVault } from '../../support/test-vault.ts';

export type User = ReturnType<typeof userEvent.setup>;

/** The whole app's screens on a real vault, as a person meets them. */
export function theApp(vault: TestVault): User {
  connect(vault);
  render(App);
  return userEvent.setup();
}

export const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { name });
export const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });
export const field = (label: string): Promise<HTMLInputElement> => screen.findByLabelText(label);

/** Presses a button by its name. */
export async function press(user: User, name: string): Promise<void> {
  await user.click(await button(name));
}

/** Types into a field by its label. */
export async function write(user: User, label: string, text: string): Promise<void> {
  const found = await field(label);
  await user.clear(found);
  await user.type(found, text);
}
