import { tick } from 'svelte';
import { ask } from '../api/client.ts';

/** How often a sign of life is told to the vault process at most, in milliseconds. */
const tellEveryMs = 10_000;

/**
 * Tells the vault process that somebody is there, so that silence is counted from now (product.md, rule 15).
 * `atOnce` answers whether a warning or a cover waits for the sign. Answers how to stop.
 */
export function tellSignsOfLife(atOnce: () => boolean): () => void {
  let told = 0;
  const alive = (): void => {
    const now = performance.now();
    if (told !== 0 && now - told < tellEveryMs && !atOnce()) return;
    told = now;
    void ask('app.active', {});
  };
  const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
  for (const sign of signs) window.addEventListener(sign, alive, { passive: true });
  return () => {
    for (const sign of signs) window.removeEventListener(sign, alive);
  };
}

/**
 * Nothing is copied, cut or dragged out of the window, and nothing dropped on it is opened (rule 4).
 * `refused` is called when somebody tries. Answers how to stop.
 */
export function keepInside(refused: () => void): () => void {
  const refuse = (event: Event): void => {
    // SECURITY: a copy would put a client's words where any program reads them.
    event.preventDefault();
    refused();
  };
  const ignore = (event: Event): void => event.preventDefault();
  const out = ['copy', 'cut', 'dragstart'] as const;
  const into = ['dragover', 'drop'] as const;
  for (const name of out) document.addEventListener(name, refuse);
  for (const name of into) document.addEventListener(name, ignore);
  return () => {
    for (const name of out) document.removeEventListener(name, refuse);
    for (const name of into) document.removeEventListener(name, ignore);
  };
}

/** Blurs the page while another window is in use, when the person wants that. Answers how to stop. */
export function blurWhenAway(wanted: () => boolean): () => void {
  const away = (): void => void document.body.classList.toggle('blurred', wanted());
  const back = (): void => document.body.classList.remove('blurred');
  window.addEventListener('blur', away);
  window.addEventListener('focus', back);
  return () => {
    window.removeEventListener('blur', away);
    window.removeEventListener('focus', back);
  };
}

/** What is pressed and does something at once; a field keeps what the system does. */
const pressed = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('button, a[href], summary') : null;

/** What a press acts on: also what is chosen by pressing its words. */
const actsOn = ({ target }: Event): HTMLElement | null =>
  target instanceof Element
    ? target.closest<HTMLElement>('button, a[href], summary, label, [type=checkbox], [type=radio]')
    : null;

/** How far a hand may stray while it presses, in CSS pixels; further is changing one's mind (WCAG 2.5.2). */
const strayPx = 8;

/**
 * A press takes the focus when it is over, not when it begins: leaving a field may show or take away a line above the
 * button. And it counts for what it began on: whatever moves the button from under a hand that rests, somebody who
 * presses slowly is not left without an answer. Answers how to stop.
 */
export function steadyPress(): () => void {
  let began: { on: HTMLElement; x: number; y: number } | null = null;
  const hold = (event: MouseEvent): void => {
    const on = event.button === 0 ? actsOn(event) : null;
    began = on === null ? null : { on, x: event.clientX, y: event.clientY };
    if (pressed(event) !== null) event.preventDefault();
  };
  const end = (event: MouseEvent): void => {
    const at = began;
    began = null;
    // What is still under the hand is pressed by the system itself.
    if (at === null || event.button !== 0 || (event.target instanceof Node && at.on.contains(event.target)))
      return;
    const rested = Math.hypot(event.clientX - at.x, event.clientY - at.y) <= strayPx;
    if (rested && at.on.isConnected) at.on.click();
  };
  const take = (event: MouseEvent): void => pressed(event)?.focus({ preventScroll: true });
  document.addEventListener('mousedown', hold, true);
  document.addEventListener('mouseup', end, true);
  document.addEventListener('click', take, true);
  return () => {
    document.removeEventListener('mousedown', hold, true);
    document.removeEventListener('mouseup', end, true);
    document.removeEventListener('click', take, true);
  };
}

/**
 * When what has the focus leaves the page, such as a line that is removed, reading goes on at the heading nearest to
 * where it stood (WCAG 2.4.3). A screen that puts the focus somewhere itself goes before. Answers how to stop.
 */
export function keepFocus(): () => void {
  let held: Element | null = null;
  /** What it stood in, from the inside out. */
  let around: Element[] = [];
  const remember = ({ target }: FocusEvent): void => {
    held = target instanceof Element ? target : null;
    around = [];
    for (let at = held?.parentElement; at; at = at.parentElement) around.push(at);
  };
  const look = async (): Promise<void> => {
    if (held === null || held.isConnected) return;
    const boxes = around;
    // What left the page is not held on to.
    held = null;
    around = [];
    await tick();
    if (document.activeElement !== document.body) return;
    const headings = boxes.flatMap((box) => (box.isConnected ? [...box.querySelectorAll('h1, h2, h3')] : []));
    for (const heading of headings) {
      if (!(heading instanceof HTMLElement)) continue;
      heading.tabIndex = -1;
      // The page stays where it is for whoever sees it.
      heading.focus({ preventScroll: true });
      // One that is folded away takes no focus.
      if (document.activeElement === heading) return;
    }
  };
  const changes = new MutationObserver(() => void look());
  changes.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', remember);
  return () => {
    changes.disconnect();
    document.removeEventListener('focusin', remember);
  };
}
