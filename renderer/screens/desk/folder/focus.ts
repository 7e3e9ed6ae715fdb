import { tick } from 'svelte';

/** The heading of the part of the page a button stands in: where reading goes on when the button's line is gone. */
export const headingBy = (event: MouseEvent): HTMLElement | null =>
  event.target instanceof Element
    ? (event.target.closest('section')?.querySelector<HTMLElement>('h2') ?? null)
    : null;

/** Puts the focus on the first button in `box` once it is drawn again, as when a form in its place is closed. */
export async function focusButton(box: HTMLElement | undefined): Promise<void> {
  await tick();
  box?.querySelector('button')?.focus();
}

/** Reading goes on at the plan when what was written beside it is put away. */
export async function focusPlan(): Promise<void> {
  await tick();
  document.getElementById('plan-title')?.focus();
}
