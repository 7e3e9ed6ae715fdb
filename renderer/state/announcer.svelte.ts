/** Says aloud, to a screen reader, what happened on screen. `App.svelte` draws it as a polite live region. */
export class Announcer {
  text = $state('');
  #even = false;

  say(text: string): void {
    // The same sentence twice is said twice: a screen reader speaks only what changes.
    this.#even = !this.#even;
    this.text = this.#even ? text : `${text}\u00a0`;
  }
}

export const announcer = new Announcer();
