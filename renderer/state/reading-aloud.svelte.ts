/** The name of the highlight in CSS: `::highlight(read-aloud)`. */
export const highlightName = 'read-aloud';

/** One thing that is read in one breath: a heading, a sentence, a line of a list. */
export interface Block {
  text: string;
  range: Range;
}

const blocks = 'h1, h2, h3, h4, p, li, blockquote, label, legend, summary, dt, dd, q';
const unread = 'button, [aria-hidden="true"], [hidden], [inert], .visually-hidden, script, style';

/** What is shown inside an element, in the order it is read. Buttons and what is hidden are left out. */
export function blocksIn(root: Element): Block[] {
  const found: Block[] = [];
  let last: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent ?? '';
    if (parent === null || text.trim() === '' || parent.closest(unread) !== null) continue;
    const block = parent.closest(blocks) ?? parent;
    const open = found.at(-1);
    if (open && block === last) {
      open.range.setEndAfter(node);
      open.text = open.range.toString();
    } else {
      const range = document.createRange();
      range.selectNode(node);
      found.push({ text, range });
      last = block;
    }
  }
  return found;
}

/**
 * The voice to read with, or null.
 * SECURITY: only a voice of this machine; another one would send the words to somebody's server (rule 16).
 */
export const localVoice = (
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | null =>
  voices.find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/u)[0] === language) ??
  null;

/** Reads a screen aloud, one block after the other, and shows where it is. */
export class ReadingAloud {
  voices = $state.raw<readonly SpeechSynthesisVoice[]>([]);
  reading = $state(false);

  /** Begins to know the machine's voices, which come late. Answers how to stop. */
  listen(): () => void {
    const speech = window.speechSynthesis as SpeechSynthesis | undefined;
    if (speech === undefined) return () => undefined;
    const take = (): void => {
      this.voices = speech.getVoices();
    };
    take();
    speech.addEventListener('voiceschanged', take);
    return () => {
      speech.removeEventListener('voiceschanged', take);
      this.stop();
    };
  }

  /** Reads what an element shows. */
  read(root: Element, language: string): void {
    const voice = localVoice(this.voices, language);
    if (voice === null) return;
    this.stop();
    this.reading = true;
    const all = blocksIn(root);
    all.forEach((block, i) => {
      const utterance = new SpeechSynthesisUtterance(block.text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onstart = () => this.#show(block.range);
      if (i === all.length - 1) utterance.onend = () => this.stop();
      window.speechSynthesis.speak(utterance);
    });
    if (all.length === 0) this.stop();
  }

  /** Falls silent. */
  stop(): void {
    if (!this.reading) return;
    this.reading = false;
    window.speechSynthesis.cancel();
    CSS.highlights.delete(highlightName);
  }

  #show(range: Range): void {
    CSS.highlights.set(highlightName, new Highlight(range));
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }
}
