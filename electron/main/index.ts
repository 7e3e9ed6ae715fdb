import { app } from 'electron';
import { Egenmakt } from './app.ts';
import { keepOutOfCoreDumps } from './core-dumps.ts';
import { settleEnvironment } from './environment.ts';
import { denyByDefault } from './lockdown.ts';
import { Log } from './log.ts';
import { stayOffTheNetwork } from './network.ts';
import { announceScheme } from './protocol.ts';
import { start } from './start.ts';

keepOutOfCoreDumps();
const log = new Log(!app.isPackaged);
// SECURITY: a fault is told by its code; Electron's own window would show a text.
process.on('uncaughtException', (error) => log.fault(error));
process.on('unhandledRejection', (reason) => log.fault(reason));

const started = start();
if (started !== null) {
  settleEnvironment(process.env, process.platform);
  // Date fields are written the way the app speaks; en-GB has the day before the month.
  app.commandLine.appendSwitch('lang', started.language === 'sv' ? 'sv' : 'en-GB');
  stayOffTheNetwork(app);
  // What is printed carries this as its maker: no product's name on a paper that somebody must not see.
  app.userAgentFallback = 'Mozilla/5.0';
  announceScheme();
  denyByDefault(app, log);
  // SECURITY: every renderer is sandboxed, whatever its window asks for; only root in development cannot be.
  if (!started.given.noSandbox) app.enableSandbox();
  // What is drawn stays out of a graphics driver's memory and caches, which no lock of ours can empty.
  app.disableHardwareAcceleration();
  void app.whenReady().then(() => {
    new Egenmakt(started, log).open();
  });
}
