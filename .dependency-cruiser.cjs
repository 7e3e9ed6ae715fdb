const path = require('node:path');

/** The rooms of the app and the arrows between them; a crossing or a cycle fails the build. */

const node =
  '^(node:)?(?:assert|buffer|crypto|events|fs|os|path|perf_hooks|process|stream|timers|tty|url|util|v8|worker_threads|zlib|module)(/|$)';
const npm = (...names) => names.map((name) => `(^|/)node_modules/${name}/`);

/** A rule that a room may reach these paths only. */
const only = (name, room, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: room },
  to: { pathNot: allowed },
});

/** A rule that a room may never reach these paths. */
const never = (name, room, path, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: room },
  to: { path },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only(
      'domain-stands-alone',
      '^shared/domain/',
      ['^shared/domain/'],
      'Types and pure rules import nothing.',
    ),
    only('contract', '^shared/contract/', ['^shared/(contract|domain)/', ...npm('zod')]),
    only(
      'charts',
      '^shared/charts/',
      ['^shared/(charts|domain)/', ...npm('d3-scale', '@types/d3-scale')],
      'Pure geometry, drawn on screen and on paper.',
    ),
    only('words-and-catalogs', '^shared/(i18n|catalogs)/', ['^shared/(i18n|catalogs|domain)/']),
    only(
      'vault',
      '^electron/vault/',
      ['^electron/vault/', '^shared/', '^resources/schemas/', '(^|/)node_modules/', node],
      'The vault process knows neither the main process nor the screens.',
    ),
    never(
      'vault-without-electron',
      '^electron/vault/',
      [...npm('electron'), '^electron$'],
      'It runs under plain Node.',
    ),
    only(
      'main',
      '^electron/main/',
      [
        '^electron/main/',
        '^shared/(contract|i18n)/',
        // The languages there are; no other rule or type of the folder.
        '^shared/domain/folder\\.ts$',
        ...npm('electron', '@homebridge/dbus-native', 'zod'),
        '^electron$',
        '^net$',
        node,
      ],
      'The main process never holds content: it knows neither the vault nor the rules.',
    ),
    {
      name: 'no-network',
      comment: 'No network, ever; one file opens the local socket of the message bus.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: '^electron/(main/lock-bus\\.ts$|runtime/)' },
      to: { path: '^(node:)?(net|http|https|http2|tls|dgram|dns)(/|$)' },
    },
    only(
      'preload',
      '^electron/preload/',
      [...npm('electron'), '^electron$'],
      'It hands the port over, nothing else.',
    ),
    never('renderer-without-electron', '^renderer/', ['^electron/', ...npm('electron'), '^electron$', node]),
    never(
      'desk-apart',
      '^renderer/(screens/)?table/',
      '^renderer/(screens/)?desk/',
      'With you shows only you.',
    ),
    never('table-apart', '^renderer/(screens/)?desk/', '^renderer/(screens/)?table/'),
    {
      name: 'one-driver',
      comment: 'One file opens databases.',
      severity: 'error',
      from: { pathNot: '^electron/vault/store/driver\\.ts$' },
      to: { path: npm('@signalapp/sqlcipher') },
    },
    never(
      'no-tests-inside',
      '^(shared|renderer|electron)/',
      '^tests/',
      'What is shipped never imports a test.',
    ),
    {
      name: 'shipped-dependencies',
      comment: 'What runs outside the bundle must be installed with the app.',
      severity: 'error',
      from: { path: '^(shared|electron/(main|preload|vault))/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: npm('electron', '@types/[^/]+') },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|coverage|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: path.join(__dirname, 'tsconfig.base.json') },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'svelte', 'browser', 'types', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.svelte', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
