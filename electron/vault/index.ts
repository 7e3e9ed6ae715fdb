import { randomBytes } from 'node:crypto';
import { CalibratedCost } from './keys/calibrated-cost.ts';
import { runVault, type MainPort } from './process.ts';

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
  exit: () => process.exit(0),
});
