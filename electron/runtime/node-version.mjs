/** The oldest Node the tools of this project run on. */
import { SetupError } from './say.mjs';

const needed = [20, 19];

/**
 * @param {string} [version] what `process.versions.node` says
 * @throws {SetupError} when this Node is too old
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  throw new SetupError(
    `Egenmakt needs Node ${needed.join('.')} or newer, and this is Node ${version}. Install a newer Node and start again.`,
  );
}
