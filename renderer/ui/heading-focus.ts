import { tick } from 'svelte';

/**
 * Attached to the heading of a screen that has just replaced another: reading goes on there (WCAG 2.4.3).
 * Not when somebody is already writing in a field of the new screen.
 */
export function focusHeading(heading: HTMLElement): void {
  void tick().then(() => {
    const writing = document.activeElement instanceof HTMLInputElement;
    if (!writing && heading.isConnected) heading.focus();
  });
}
