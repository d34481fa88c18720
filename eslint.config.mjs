import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Syntax that the house does not use anywhere, each with what to do instead (docs/architecture.md, CONTRIBUTING.md). */
const bannedSyntax = [
  { selector: 'ExportAllDeclaration', message: 'Name what is exported: a barrel has explicit lines.' },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name only.' },
  {
    selector: 'CallExpression[callee.property.name="localeCompare"]',
    message: 'Sort by code unit (foundation/order).',
  },
]

/** Core gives the same output for the same input: time and chance come in as arguments. */
const bannedInCore = [
  ...bannedSyntax,
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take the time as an argument.' },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Take the time as an argument.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Take random bytes as an argument.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/]',
    message: 'The same words in every locale: format by hand.',
  },
]

export default defineConfig(
  { ignores: ['out', 'dist', '.cache', 'resources', 'node_modules', 'test/vectors', 'test/golden', 'test-results'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        // One project for all: half the time of five, and lint does not ask which room sees the DOM.
        project: 'tools/check/tsconfig.lint.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-restricted-syntax': ['error', ...bannedSyntax],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off', // an arrow may end in a call whose result is void
      '@typescript-eslint/no-misused-spread': 'off', // text is spread by code points where that is meant
      '@typescript-eslint/require-await': 'off', // a port may be asynchronous where one of its makers is not
      '@typescript-eslint/triple-slash-reference': ['error', { path: 'always', lib: 'never', types: 'never' }],
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-unused-vars': 'off', // tsc says it
    },
  },
  { files: ['src/core/**'], rules: { 'no-restricted-syntax': ['error', ...bannedInCore] } },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    // Names libraries that the React Compiler cannot memoise; the build has no such compiler.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  // Words for people go through the doors: a terminal, a screen, the shell's log.
  { files: ['src/**'], ignores: ['src/cli/**', 'src/main/**'], rules: { 'no-console': 'error' } },
  // Their tools ask for a default export.
  {
    files: ['*.config.{ts,mjs}', '**/*.d.ts'],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  // Plain scripts speak to packages without types.
  {
    files: ['**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
)
