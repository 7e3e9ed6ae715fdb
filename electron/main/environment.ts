/** Variables that Electron and GTK set while they start, whatever they hold, by when other threads read them all. */
const setLater: Readonly<Record<string, string>> = { GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };

/**
 * Makes room in the environment for what is added to it later. Adding a variable can move the list of all of them, and
 * setenv(3) is not safe where another thread reads: the one that asks for the message bus read where the list had been,
 * and about one start in a hundred ended at once. What has its place already is changed there, and nothing moves.
 * Must run before `ready`, when no other thread reads yet, and after whatever we add ourselves. Linux only.
 */
export function settleEnvironment(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): void {
  if (platform !== 'linux') return;
  for (const [name, value] of Object.entries(setLater)) environment[name] ??= value;
  // Set for a moment by Electron, which takes it away again; the list keeps its length meanwhile.
  if (environment['LC_ALL'] !== undefined) return;
  environment['LC_ALL'] = '';
  delete environment['LC_ALL'];
}
