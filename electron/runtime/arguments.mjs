/** What a person typed after the command. */
import { parseArgs } from 'node:util';
import { fromCaller } from './places.mjs';
import { SetupError } from './say.mjs';

/**
 * Reads options that each take a value.
 * @param {readonly string[]} names the options the command knows
 * @param {string} usage one line that shows how the command is used
 * @param {string[]} [given]
 * @returns {Record<string, string | undefined>}
 * @throws {SetupError} when something else was typed, or a value is missing
 */
export function readOptions(names, usage, given = process.argv.slice(2)) {
  const options = Object.fromEntries(names.map((name) => [name, { type: /** @type {const} */ ('string') }]));
  try {
    const values = parseArgs({ args: given, options, strict: true, allowPositionals: false }).values;
    const texts = Object.entries(values).map(([name, value]) => [name, String(value)]);
    if (texts.some(([, value]) => value === '')) throw new Error('A value is empty.');
    return Object.fromEntries(texts);
  } catch (error) {
    throw new SetupError(`${error.message}\nUsage: ${usage}`);
  }
}

/**
 * @param {string | undefined} typed a folder as the person typed it
 * @returns {string | undefined} its absolute path, from the folder they stood in
 */
export function folderOption(typed) {
  return typed === undefined ? undefined : fromCaller(typed);
}
