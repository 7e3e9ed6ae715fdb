import { describe, expect, it } from 'vitest';
import { blocksIn, localVoice } from '../../../renderer/state/reading-aloud.svelte.ts';

const voice = (lang: string, localService: boolean): SpeechSynthesisVoice => ({
  lang,
  localService,
  default: false,
  name: lang,
  voiceURI: lang,
});

describe('listening', () => {
  it('uses only a voice of this machine, in the language on screen', () => {
    const far = voice('sv-SE', false);
    const near = voice('sv_SE', true);
    expect(localVoice([far, voice('en-GB', true)], 'sv')).toBeNull();
    expect(localVoice([far, near], 'sv')).toBe(near);
  });

  it('reads block by block what is shown, and neither buttons nor what is hidden', () => {
    const page = document.createElement('main');
    const add = (tag: string, text: string, name = ''): HTMLElement => {
      const element = document.createElement(tag);
      element.textContent = text;
      element.className = name;
      page.append(element);
      return element;
    };
    add('h1', 'Min plan');
    const line = add('p', 'Vi börjar ');
    const strong = document.createElement('strong');
    strong.textContent = 'här';
    line.append(strong, '.');
    add('button', 'Upp');
    add('p', 'dolt', 'visually-hidden');
    add('p', '1').setAttribute('aria-hidden', 'true');
    document.body.append(page);
    expect(blocksIn(page).map((block) => block.text)).toEqual(['Min plan', 'Vi börjar här.']);
    page.remove();
  });
});
