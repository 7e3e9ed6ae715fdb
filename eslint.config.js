import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The one file that may load SQLCipher. */
const driver = 'electron/vault/store/driver.ts';

const relativeWithoutEnding = {
  regex: '^\\.{1,2}/(?!.*\\.(ts|js|mjs|cjs|svelte|json|css|svg)(\\?\\w+)?$)',
  message: "Imports between the project's files carry their ending.",
};
const sqlcipher = {
  regex: '^@signalapp/sqlcipher',
  message: `Only ${driver} opens databases.`,
};
const electron = {
  regex: '^electron(/|$)',
  message: 'The vault process runs under plain Node in tests: it never imports electron.',
};

/** @param {...{ regex: string, message: string }} patterns what may not be imported */
const noImports = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

export default tseslint.config(
  { ignores: ['node_modules/', 'out/', 'dist/', 'coverage/', 'test-results/', '**/*.d.ts'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.svelte'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      ...noImports(relativeWithoutEnding, sqlcipher),
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off',
      'no-warning-comments': [
        'error',
        { terms: ['todo', 'fixme', 'xxx', 'svelte-ignore'], location: 'anywhere' },
      ],
      eqeqeq: 'error',
    },
  },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: tseslint.parser },
    },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
      'svelte/require-each-key': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'SvelteHTMLComment[value=/svelte-ignore/]', message: 'Mend what Svelte warns of.' },
      ],
    },
  },
  // TypeScript's own parser, which hands the types the file as it lies there. Svelte's parser hands them a text that it
  // changed, and after each such file everybody's types were worked out anew.
  { files: ['**/*.svelte.ts'], languageOptions: { parser: tseslint.parser } },
  // Types of components are svelte-check's: with them this lint took twenty times as long.
  { files: ['**/*.svelte'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.svelte'],
    rules: {
      // A component of about 150 lines wants to be two; its styles are counted here as well.
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      // The script of a component is not a function, and `$props()` and `bind:` need `let`.
      'prefer-const': 'off',
    },
  },
  {
    files: ['electron/vault/**/*.ts'],
    rules: noImports(relativeWithoutEnding, sqlcipher, electron),
  },
  {
    files: [driver],
    rules: noImports(relativeWithoutEnding, electron),
  },
  {
    files: ['shared/i18n/**/*.ts', 'shared/catalogs/**/*.ts'],
    // Catalogues are lists of sentences; their length is not complexity.
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    // A describe block is a chapter, not a function.
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['electron.vite.config.ts', 'tests/**/*.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['electron/runtime/**/*.mjs', '*.js', '*.cjs'],
    languageOptions: { globals: globals.node },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': 'error',
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'prefer-const': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['electron/runtime/**/*.mjs'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
);
