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
