import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import ClientSecretForm from '../../../renderer/screens/key/ClientSecret.svelte';
import type { ClientSecret } from '../../../shared/contract/inputs.ts';
import type { KeyForm } from '../../../shared/domain/folder.ts';
import { table } from '../../../shared/i18n/sv/table.ts';

const t = table.key.give;

const shown = (
  forms: KeyForm[],
  error = '',
): { given: ClientSecret[]; user: ReturnType<typeof userEvent.setup> } => {
  const given: ClientSecret[] = [];
  render(ClientSecretForm, {
    props: { forms, busy: false, error, onGive: (secret: ClientSecret) => void given.push(secret) },
  });
  return { given, user: userEvent.setup() };
};
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

describe('giving the client’s key', () => {
  it('asks only for what the client has, and says what is missing', async () => {
    const { given, user } = shown(['words']);
    expect(screen.queryByRole('radio')).toBeNull();
    await user.click(button(t.ready));
    expect(screen.getByText(t.empty)).toBeDefined();
    await user.type(screen.getByLabelText(t.wordsLabel), 'klippa brygga regn trappa');
    await user.click(button(t.ready));
    expect(given).toEqual([{ kind: 'words', words: 'klippa brygga regn trappa' }]);
  });

  it('forgets what was typed once it is given, and never shows it', async () => {
    const { user } = shown(['words']);
    const field = screen.getByLabelText<HTMLInputElement>(t.wordsLabel);
    expect(field.type).toBe('password');
    await user.type(field, 'klippa brygga');
    expect(document.body.textContent).not.toContain('klippa');
    await user.keyboard('{Enter}');
    expect(field.value).toBe('');
  });

  it('can be tapped instead of typed', async () => {
    const { given, user } = shown(['words']);
    await user.click(button(t.tap));
    for (const sign of ['r', 'å', t.space, 'o', 'x', t.erase]) await user.click(button(sign));
    expect(screen.getByText(t.written(4))).toBeDefined();
    await user.click(button(t.ready));
    expect(given).toEqual([{ kind: 'words', words: 'rå o' }]);
  });

  it('takes the card and its code', async () => {
    const { given, user } = shown(['card']);
    await user.type(screen.getByLabelText(t.codeLabel), 'BGPE V6Y0');
    await user.type(screen.getByLabelText(t.pinLabel), '80431');
    await user.click(button(t.ready));
    expect(screen.getByText(t.pinSix)).toBeDefined();
    await user.type(screen.getByLabelText(t.pinLabel), '7');
    await user.click(button(t.ready));
    expect(given).toEqual([{ kind: 'card', code: 'BGPE V6Y0', pin: '804317' }]);
  });

  it('takes the spare from somebody who has lost the key', async () => {
    const { given, user } = shown(['stick']);
    await user.click(button(t.other));
    await user.click(screen.getByRole('radio', { name: t.spare }));
    await user.type(screen.getByLabelText(t.spareLabel), '5W04');
    await user.click(button(t.ready));
    await user.click(screen.getByRole('radio', { name: t['spare-stick'] }));
    await user.click(button(t.chooseFile));
    expect(given).toEqual([{ kind: 'spare', code: '5W04' }, { kind: 'spare-stick' }]);
  });

  it('offers everything when the forms are not known, and says what went wrong', () => {
    shown([], 'Det stämde inte.');
    expect(screen.getAllByRole('radio')).toHaveLength(5);
    expect(screen.getByRole('alert').textContent).toBe('Det stämde inte.');
  });
});
