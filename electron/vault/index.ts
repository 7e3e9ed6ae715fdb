import { randomBytes } from 'node:crypto';
import { CalibratedCost } from './keys/calibrated-cost.ts';
import { runVault, type MainPort } from './process.ts';
import { inThread } from './replies/in-thread.ts';

// Electron gives a utility process its channel here; the vault itself never imports Electron.
const main = (process as unknown as { parentPort: MainPort }).parentPort;
const [dir = '', language = 'sv'] = process.argv.slice(2);
const calibrated = new CalibratedCost(() => performance.now());

runVault({
  dir,
  firstLanguage: language === 'en' ? 'en' : 'sv',
  main,
  clock: { now: () => new Date() },
  random: randomBytes,
  cost: () => calibrated.cost(),
  // Built as a file of its own beside this one.
  readReply: inThread(new URL('replies.js', import.meta.url)),
  exit: () => process.exit(0),
});
