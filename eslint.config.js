import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  {
    ignores: [
      'dist/',
      'dist-offline/',
      'dist-lib/',
      'coverage/',
      'src/i18n/paraglide/',
      'tests/**/fixtures/',
    ],
  },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      // Numbers in template strings are plain enough.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // The compiler checks names, in components too.
      'no-undef': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        parser: ts.parser,
        svelteConfig,
      },
    },
  },
  {
    // Columns are read inside their bounds by construction; a check for each read would cost the speed they are for.
    files: ['src/engine/{columns,percentile,place,simulate,runs/*}.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // The engine gives the same ledger everywhere, byte for byte: no clock, no locale, no chance.
    files: ['src/engine/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Date',
        'Intl',
        'performance',
        'document',
        'window',
        'navigator',
        'localStorage',
        'sessionStorage',
        'fetch',
        'crypto',
        'setTimeout',
        'setInterval',
      ],
      'no-restricted-properties': [
        'error',
        ...[
          'random',
          'exp',
          'log',
          'log2',
          'log10',
          'log1p',
          'expm1',
          'pow',
          'sin',
          'cos',
          'tan',
        ].map((property) => ({
          object: 'Math',
          property,
          message: 'Its last bits may differ between machines.',
        })),
        { property: 'toLocaleString', message: 'The engine knows no locale.' },
        { property: 'localeCompare', message: 'The engine knows no locale.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'BinaryExpression[operator="**"]', message: 'Multiply instead.' },
      ],
    },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      // The page's policy drops a style attribute that stands in a template.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message: 'Use a class or a `style:name={value}` directive.',
        },
      ],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [ts.configs.disableTypeChecked] },
);
