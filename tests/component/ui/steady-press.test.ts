import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { steadyPress } from '../../../renderer/state/window-habits.ts';

let stop: () => void;
beforeEach(() => {
  stop = steadyPress();
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

it('a field is left when the press of a button is over, not when it begins', async () => {
  const field = document.createElement('textarea');
  const button = document.createElement('button');
  const left = vi.fn();
  const pressed = vi.fn(() => left.mock.calls.length);
  field.addEventListener('blur', left);
  button.addEventListener('click', pressed);
  document.body.append(field, button);
  const user = userEvent.setup();
  await user.click(field);
  expect(document.activeElement).toBe(field);
  await user.pointer({ keys: '[MouseLeft>]', target: button });
  // What leaving the field changes on the page would move the button away under the hand.
  expect(left).not.toHaveBeenCalled();
  await user.pointer({ keys: '[/MouseLeft]', target: button });
  expect(document.activeElement).toBe(button);
  // The field had been left when the button did its work.
  expect(pressed).toHaveReturnedWith(1);
});

it('a field that is pressed takes the focus at once', async () => {
  const [one, other] = [document.createElement('input'), document.createElement('input')];
  document.body.append(one, other);
  const user = userEvent.setup();
  await user.click(one);
  await user.pointer({ keys: '[MouseLeft>]', target: other });
  expect(document.activeElement).toBe(other);
});
