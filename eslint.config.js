// Lint: type-aware where promises and exhaustiveness need it, strict about purity in the pure packages.
import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const forbiddenNames =
  '(^|[-/])(utils?|helpers?|common|shared|misc|lib|core|manager|service|handler|base|impl|new|old|v2|temp)([-.]|$)';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/*.gen.*',
      '**/node_modules/**',
      '.data/**',
      '.cache/**',
      '**/*.cjs',
      'standard/**/*.json',
      'bench/peers/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'tools/*.mjs', 'apps/*/bin/*.mjs', 'bench/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: [
      'packages/{scoring,proofs,attestation,validator,registry,exchange,figures,documents,demo-world,contract}/src/**/*.{ts,tsx}',
      'standard/src/**/*.ts',
    ],
    ignores: [
      '**/*.test.{ts,tsx}',
      '**/testing/**',
      'packages/documents/src/pdf/**',
      'packages/exchange/src/spreadsheet/**',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Pure packages know no clock: take the time as an argument.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Pure packages know no clock: take the time as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Pure packages know no randomness: take a seed as an argument.',
        },
      ],
    },
  },
  {
    files: [
      '**/*.test.{ts,tsx}',
      '**/*.spec.ts',
      '**/testing/**',
      'packages/demo-world/src/examples/**',
      'packages/demo-world/src/library/**',
    ],
    rules: {
      'max-lines': 'off',
      'max-params': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  { files: ['tools/**', 'bench/**', 'apps/cli/**', 'apps/server/src/main.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{js,mjs}'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { globals: globals.node, parserOptions: { projectService: false } },
  },
);

export { forbiddenNames };
