/** Talking to the person at the terminal, and stopping with a sentence instead of a stack trace. */

/** Something the person can mend; its message is the whole explanation. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError';
}

/**
 * Prints one line.
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs a command of the project and ends the process with its exit code. A SetupError is told in its
 * own words; anything else keeps its stack, since it is a fault of ours.
 * @param {() => Promise<number>} command resolves with an exit code
 */
export async function runCommand(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    const told = error instanceof SetupError ? error.message : String(error?.stack ?? error);
    process.stderr.write(`${told}\n`);
    process.exitCode = 1;
  }
}
