import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'

const NETWORK = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns'].flatMap((name) => [name, `node:${name}`])

/** Strict everywhere; the few exceptions say why. */
export default defineConfig(
  {
    ignores: [
      'out/',
      'node_modules/',
      '.cache/',
      'src/messages/generated/',
      '**/*.generated.*',
      '.dependency-cruiser.cjs',
      'test-results/',
      'bench/results/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...ts.configs.stylisticTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.main.json', './tsconfig.preload.json', './tsconfig.renderer.json', './tsconfig.tools.json'],
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from where a thing is made.' },
      ],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.svelte'],
    rules: {
      'no-restricted-imports': ['error', { paths: NETWORK.map((name) => ({ name, message: 'Sherpa speaks to no network.' })) }],
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({ name, message: 'Sherpa speaks to no network.' })),
      ],
      'no-eval': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser }, globals: globals.browser },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': 'error',
      'max-lines': ['error', { max: 160, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Their places are computed; style directives go through the CSSOM, which the policy of the page allows.
    files: ['**/map/MapTip.svelte', '**/positions/CellTipBox.svelte', '**/positions/MatrixGrid.svelte'],
    rules: { 'svelte/no-inline-styles': 'off' },
  },
  {
    // ESLint sees imported components as any; svelte-check knows their types and checks them.
    files: ['**/*.svelte'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((kind) => [`@typescript-eslint/no-unsafe-${kind}`, 'off']),
    ),
  },
  {
    files: ['**/*.test.ts', 'e2e/**/*.ts', 'src/shared/testing/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', 400] },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
    // Scripts are plain JavaScript with JSDoc types, which TypeScript checks.
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
)
