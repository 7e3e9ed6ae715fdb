import type { ErrorCode } from '../../shared/contract/contract.ts';
import type { ClientLanguage } from '../../shared/domain/folder.ts';
import type { Catalogue, ClientCatalogue } from '../../shared/i18n/catalogue.ts';
import { clientWords, directionOf } from '../../shared/i18n/clients.ts';
import { en } from '../../shared/i18n/en/index.ts';
import { sv } from '../../shared/i18n/sv/index.ts';
import { folder } from './folder.svelte.ts';
import { ownCopy } from './own-copy.svelte.ts';
import { session } from './session.svelte.ts';

/** A failed answer, as every call gives it. */
interface Failed {
  ok: false;
  code: ErrorCode;
  detail?: string | number;
}

/** The words of the screen that is shown: the desk's language on the desk, the client's at the table. */
export class Words {
  readonly all: Catalogue = $derived(session.language === 'en' ? en : sv);
  readonly #client: { language: ClientLanguage; words: ClientCatalogue } = $derived.by(() => {
    const mode = session.status?.mode;
    const view = folder.view;
    if (mode === 'ownCopy' && ownCopy.view !== null) {
      const { language, easyWords } = ownCopy.reading ?? ownCopy.view.reading;
      return clientWords(language ?? ownCopy.view.language, easyWords, session.language);
    }
    if (view === null || (mode !== 'with' && mode !== 'beside'))
      return { language: session.language, words: this.all };
    return clientWords(
      view.reading.language ?? view.person.language,
      view.reading.easyWords,
      session.language,
    );
  });

  // Each by itself: every change of the folder looks again which words are shown, and hardly any changes them.
  readonly #language: ClientLanguage = $derived(this.#client.language);
  readonly #words: ClientCatalogue = $derived(this.#client.words);

  /** The language on screen, for `lang` and for reading aloud. */
  get language(): ClientLanguage {
    return this.#language;
  }
  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.#language);
  }
  get common(): Catalogue['common'] {
    return this.#words.common;
  }
  get areas(): Catalogue['areas'] {
    return this.#words.areas;
  }
  get table(): Catalogue['table'] {
    return this.#words.table;
  }
  get document(): Catalogue['document'] {
    return this.#words.document;
  }
  get errors(): Catalogue['errors'] {
    return this.#words.errors;
  }
  get locked(): Catalogue['locked'] {
    return this.all.locked;
  }
  get desk(): Catalogue['desk'] {
    return this.all.desk;
  }

  /** What happened, what is safe and what to do next. */
  explain(failed: Failed): string {
    return this.errors[failed.code](failed.detail ?? '');
  }
}

export const words = new Words();
