import type { DeskLanguage } from '../../shared/domain/folder.ts';
import { deskLanguages } from '../../shared/domain/folder.ts';

/** What the app was started with, of all that it knows. */
export interface Given {
  /** The data folder as it was typed, or null. */
  data: string | null;
  language: DeskLanguage | null;
  noSandbox: boolean;
  /** The port of Chromium's debugging, for the tests of an unpackaged app. */
  debuggingPort: string | null;
  forceAccessibility: boolean;
}

/** Why the app does not start. */
export type Refusal =
  | { refusal: 'switch'; name: string }
  | { refusal: 'sandbox' }
  | { refusal: 'data-without-folder' }
  | { refusal: 'language-unknown' };

/** The switches of a packaged app. */
const known: readonly string[] = ['data', 'lang', 'force-renderer-accessibility'];

interface Switch {
  name: string;
  value: string | null;
}

/** Splits arguments into switches, as `--name=value`, or `--name value` for the two that take one of ours. */
function switches(args: readonly string[]): Switch[] {
  const found: Switch[] = [];
  for (const [place, argument] of args.entries()) {
    if (argument === '--') break;
    const parts = /^--?([^=]+)(?:=(.*))?$/s.exec(argument);
    if (parts?.[1] === undefined) continue;
    const next = args[place + 1];
    const takesNext = (parts[1] === 'data' || parts[1] === 'lang') && next?.startsWith('-') === false;
    found.push({ name: parts[1], value: parts[2] ?? (takesNext ? next : null) });
  }
  return found;
}

/** The value of the last switch with this name: '' when it has none, null when it is not there. */
function valueOf(found: readonly Switch[], name: string): string | null {
  const last = found.findLast((one) => one.name === name);
  return last === undefined ? null : (last.value ?? '');
}

const isLanguage = (text: string | null): text is DeskLanguage =>
  text !== null && (deskLanguages as readonly string[]).includes(text);

/**
 * Reads the command line.
 * @param args everything after the program's own name; words that are no switches are passed over
 */
export function givenBy(args: readonly string[]): Given {
  const found = switches(args);
  const data = valueOf(found, 'data');
  const language = valueOf(found, 'lang');
  return {
    data: data === '' ? null : data,
    language: isLanguage(language) ? language : null,
    noSandbox: valueOf(found, 'no-sandbox') !== null,
    debuggingPort: valueOf(found, 'remote-debugging-port'),
    forceAccessibility: valueOf(found, 'force-renderer-accessibility') !== null,
  };
}

/**
 * Tells why a command line is refused; an empty list lets the app start.
 * @param args everything after the program's own name
 * @param kind whether the app is packaged, and whether it runs as root
 */
export function refusals(
  args: readonly string[],
  kind: { readonly packaged: boolean; readonly root: boolean },
): Refusal[] {
  const found = switches(args);
  const refused: Refusal[] = [];
  if (kind.packaged) {
    // SECURITY: a shortcut somebody changed must not open the app to a debugger, a proxy, a log or another
    // program; a packaged app takes the switches it knows and no other.
    const strange = found.filter(({ name }) => !known.includes(name) && !name.startsWith('psn_'));
    for (const name of new Set(strange.map((one) => one.name))) refused.push({ refusal: 'switch', name });
  } else if (found.some(({ name }) => name === 'no-sandbox') && !kind.root) {
    // SECURITY: only root in development, whom Chromium cannot sandbox, runs without the sandbox.
    refused.push({ refusal: 'sandbox' });
  }
  if (valueOf(found, 'data') === '') refused.push({ refusal: 'data-without-folder' });
  const language = valueOf(found, 'lang');
  if (language !== null && !isLanguage(language)) refused.push({ refusal: 'language-unknown' });
  return refused;
}

/**
 * The command line of the process that takes over at a lock: what the person chose, and nothing else.
 * @param dataFolder absolute, so that it does not depend on a working folder
 * @param language the language now spoken; passed on only when one was given
 * @param appFolder the app's folder for an unpackaged app, null for a packaged one
 */
export function relaunchArguments(
  given: Given,
  dataFolder: string,
  language: DeskLanguage,
  appFolder: string | null,
): string[] {
  const args = appFolder === null ? [] : [appFolder];
  args.push(`--data=${dataFolder}`);
  if (given.language !== null) args.push(`--lang=${language}`);
  if (given.forceAccessibility) args.push('--force-renderer-accessibility');
  // SECURITY: neither survives into a packaged app's relaunch, however it came here.
  if (appFolder !== null && given.noSandbox) args.push('--no-sandbox');
  if (appFolder !== null && given.debuggingPort !== null) {
    args.push(`--remote-debugging-port=${given.debuggingPort}`);
  }
  return args;
}
