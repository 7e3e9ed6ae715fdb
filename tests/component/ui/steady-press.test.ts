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

/** Presses on a button that moves away meanwhile, so that the press ends over `ends`, `strayed` pixels off. */
function pressWhileMoving(button: HTMLElement, ends: HTMLElement, strayed: number): void {
  button.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, clientX: 100, clientY: 100 }));
  ends.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, clientX: 100 + strayed, clientY: 100 }));
}

it('a press counts for the button it began on, also when the button moved from under a resting hand', () => {
  const [meant, under] = [document.createElement('button'), document.createElement('button')];
  const [hit, missed] = [vi.fn(), vi.fn()];
  meant.addEventListener('click', hit);
  under.addEventListener('click', missed);
  document.body.append(meant, under);
  pressWhileMoving(meant, under, 2);
  expect(hit).toHaveBeenCalledOnce();
  expect(missed).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(meant);
});

it('a hand that leaves the button before it lets go has changed its mind', () => {
  const [meant, under] = [document.createElement('button'), document.createElement('p')];
  const hit = vi.fn();
  meant.addEventListener('click', hit);
  document.body.append(meant, under);
  pressWhileMoving(meant, under, 40);
  expect(hit).not.toHaveBeenCalled();
});

it('a button that is gone or asleep when the press is over does nothing', () => {
  const [gone, asleep, under] = [
    document.createElement('button'),
    document.createElement('button'),
    document.createElement('p'),
  ];
  const hit = vi.fn();
  for (const one of [gone, asleep]) one.addEventListener('click', hit);
  document.body.append(gone, asleep, under);
  gone.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  gone.remove();
  under.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  asleep.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  asleep.disabled = true;
  under.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  expect(hit).not.toHaveBeenCalled();
});
