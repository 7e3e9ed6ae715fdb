/** `npm run sample -- --out DIR`: a vault of invented clients, made by the app's own services. */
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { folderOption, readOptions } from './arguments.mjs';
import { ensureInstalled } from './install.mjs';
import { checkNode } from './node-version.mjs';
import { projectFolder } from './places.mjs';
import { SetupError, runCommand, say } from './say.mjs';

const usage = 'npm run sample -- --out DIR [--clients N] [--ended M] [--years Y] [--seed S]';

/**
 * @param {string | undefined} typed
 * @param {number} otherwise
 * @param {number} most
 */
function number(typed, otherwise, most) {
  if (typed === undefined) return otherwise;
  if (!/^\d{1,5}$/.test(typed) || Number(typed) > most)
    throw new SetupError(`${typed} is not a whole number up to ${most}.\nUsage: ${usage}`);
  return Number(typed);
}

await runCommand(async () => {
  const options = readOptions(['out', 'clients', 'ended', 'years', 'seed'], usage);
  const out = folderOption(options.out);
  if (out === undefined) throw new SetupError(`The vault needs a folder to lie in.\nUsage: ${usage}`);
  const how = {
    clients: number(options.clients, 5, 1_000),
    ended: number(options.ended, 0, 1_000),
    years: number(options.years, 2, 20),
    seed: options.seed ?? '1',
  };
  checkNode();
  await ensureInstalled();
  if (existsSync(out) && (await readdir(out)).length > 0)
    throw new SetupError(`${out} is not empty. Choose a folder that is.`);
  await mkdir(out, { recursive: true });
  const began = Date.now();
  // The services are TypeScript; Vite, which builds the app, runs them as they are.
  const { createServer } = await import('vite');
  const server = await createServer({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const { makeSample } = await server.ssrLoadModule('/tests/support/sample/make.ts');
    await makeSample(out, how, say);
  } finally {
    await server.close();
  }
  say(
    `The vault lies in ${out}, and its secrets in sample.json there. ${Math.round((Date.now() - began) / 1000)} s.`,
  );
  say(`Open it: npm start -- --data ${out}`);
  return 0;
});
