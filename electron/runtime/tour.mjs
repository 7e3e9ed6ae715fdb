/** `npm run tour -- --out DIR [--data DIR]`: the app driven through its journeys on a virtual display. */
import { mkdir } from 'node:fs/promises';
import { folderOption, readOptions } from './arguments.mjs';
import { ensureBuilt } from './build.mjs';
import { SetupError, runCommand, say } from './say.mjs';
import { setUp } from './set-up.mjs';
import { runTool } from './tools.mjs';
import { onVirtualDisplay } from './virtual-display.mjs';

const usage = 'npm run tour -- --out DIR [--data DIR]';

await runCommand(async () => {
  const options = readOptions(['out', 'data'], usage);
  const out = folderOption(options.out);
  const data = folderOption(options.data);
  if (out === undefined)
    throw new SetupError(`The tour needs a folder to leave its pictures in.\nUsage: ${usage}`);
  const electron = await setUp('tests');
  await ensureBuilt();
  await mkdir(out, { recursive: true });
  const code = await onVirtualDisplay(async (display) => {
    const env = {
      ...display,
      ELECTRON_EXEC_PATH: electron,
      TOUR_OUT: out,
      ...(data === undefined ? {} : { TOUR_DATA: data }),
    };
    const args = ['test', '--config', 'tests/playwright.config.ts', '--project', 'tour', '--reporter=list'];
    return (await runTool('playwright', args, { env, show: true })).code;
  });
  say(code === 0 ? `The tour lies in ${out}` : 'The tour did not reach its end.');
  return code;
});
