import type { ClientSecret } from '../../../shared/contract/inputs.ts';
import type { KeyForm } from '../../../shared/domain/folder.ts';
import { normalPin } from '../../../shared/domain/secrets.ts';

/** What somebody can bring along: a form of the key, or the spare on paper or on a stick. */
export const broughtKinds = ['words', 'card', 'stick', 'spare', 'spare-stick'] as const;
export type Brought = (typeof broughtKinds)[number];

/** What is missing before the secret can be tried. */
export type Missing = 'empty' | 'pin';

/** The kinds to choose from: the forms the client has (all of them when that is not known), then the spares. */
export const kindsOf = (forms: readonly KeyForm[]): Brought[] =>
  broughtKinds.filter(
    (kind) => kind === 'spare' || kind === 'spare-stick' || forms.length === 0 || forms.includes(kind),
  );

/** The client's secret while it is being typed. Nothing of it is ever drawn. */
export class SecretInput {
  kind = $state<Brought>('words');
  words = $state('');
  code = $state('');
  pin = $state('');

  constructor(kind: Brought) {
    this.kind = kind;
  }

  /** What must be filled in first, or null. */
  get missing(): Missing | null {
    switch (this.kind) {
      case 'words':
        return this.words.trim() === '' ? 'empty' : null;
      case 'card':
        if (this.code.trim() === '') return 'empty';
        return normalPin(this.pin).length === 6 ? null : 'pin';
      case 'spare':
        return this.code.trim() === '' ? 'empty' : null;
      case 'stick':
      case 'spare-stick':
        return null;
    }
  }

  /** The secret as the contract wants it. A file is asked for by the vault process itself. */
  get secret(): ClientSecret {
    switch (this.kind) {
      case 'words':
        return { kind: 'words', words: this.words };
      case 'card':
        return { kind: 'card', code: this.code, pin: normalPin(this.pin) };
      case 'spare':
        return { kind: 'spare', code: this.code };
      case 'stick':
        return { kind: 'stick' };
      case 'spare-stick':
        return { kind: 'spare-stick' };
    }
  }

  /** Forgets what was typed. */
  clear(): void {
    this.words = '';
    this.code = '';
    this.pin = '';
  }
}
