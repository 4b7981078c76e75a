import eslint from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Keeps Thai letters out of code. `message`: where they go. */
function noThai(message) {
  const selectors = [
    'Literal[value=/[\\u0e00-\\u0e7f]/]',
    'Literal[regex.pattern=/[\\u0e00-\\u0e7f]/]',
    'TemplateElement[value.raw=/[\\u0e00-\\u0e7f]/]',
  ];
  return { 'no-restricted-syntax': ['error', ...selectors.map((selector) => ({ selector, message }))] };
}

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'out/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  eslint.configs.recommended,
  {
    // What a cell holds is anybody's: no expression may take time that grows faster than the text. Of those that are
    // built from data, `test/hostile/expressions.long.test.ts` sees to it.
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A number in a sentence is what most templates are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => act()` as a handler and `return act()` to leave early say what they mean; so does an async handler.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      // `async` also turns what is thrown into a rejection, which the Host interface promises.
      '@typescript-eslint/require-await': 'off',
      // Spreading a string into its code points is what reading Thai takes.
      '@typescript-eslint/no-misused-spread': 'off',
      // The only way to copy if an iframe may not use the clipboard.
      '@typescript-eslint/no-deprecated': ['error', { allow: [{ from: 'lib', name: 'execCommand' }] }],
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    // An index that is wrong throws, and so fails the test.
    files: ['**/*.test.{ts,tsx}', 'test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Thai is repaired mark by mark: these classes list combining marks.
    files: ['src/core/text/**/*.ts'],
    rules: { 'no-misleading-character-class': 'off' },
  },
  {
    // The words of the form are data: readers take them from the vocabulary, and classes of Thai letters from core/text.
    files: ['src/core/form/**/*.ts'],
    ignores: ['src/core/form/vocabulary/**', '**/*.test.ts'],
    rules: noThai(
      'Put Thai words into src/core/form/vocabulary and classes of Thai letters into src/core/text/thai.ts.',
    ),
  },
  {
    files: ['src/core/summary/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: noThai('Put the words of summary tabs into src/core/messages/tabs.'),
  },
  {
    // XML's forbidden characters and the first bytes of a file are control characters.
    files: ['src/xlsx/**/*.ts'],
    rules: { 'no-control-regex': 'off' },
  },
  {
    // The rules of Office's own plugin, without its `recommended` set, which brings React's and prettier's along.
    files: ['src/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
  },
  {
    files: ['src/excel/**/*.ts'],
    rules: {
      // Both rules see one function at a time; here loads return a closure to read with after the one sync. The tests
      // run on the real library, which itself refuses what was not loaded.
      'office-addins/call-sync-before-read': 'off',
      'office-addins/no-empty-load': 'off',
      // One request an answer of 5 MB at most: a large workbook is asked for piece by piece.
      'office-addins/no-context-sync-in-loop': 'off',
      // On an old Excel, parts of Office that the types promise are not there.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly', setTimeout: 'readonly', fetch: 'readonly' },
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly' },
    },
  },
  {
    // Pasted into Script Lab, inside Excel.
    files: ['scripts/assumptions/protocol-trial.js'],
    languageOptions: { sourceType: 'script', globals: { Excel: 'readonly' } },
  },
  {
    // A page shows what it shows at its own time: what is asked of it once may be asked too early.
    files: ['test/e2e/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.name='expect'] > AwaitExpression",
          message: 'Ask the page until it answers: expect.poll(() => …).',
        },
      ],
    },
  },
);
