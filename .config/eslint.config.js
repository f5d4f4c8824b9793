import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {defineConfig, globalIgnores} from 'eslint/config';
import {createTypeScriptImportResolver} from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * The rooms of `src/`, from the ground up. A room may use those below it and never one above: so a
 * change of looks cannot reach what is said, and what is said cannot reach whom to call.
 */
const layers = [
  ['localization', 'shared'],
  ['regions'],
  ['content'],
  ['partials'],
  ['elements'],
  ['define'],
  ['embed', 'bundle', 'check'],
];
const zones = layers.slice(0, -1).flatMap((rooms, index) =>
  rooms.map((room) => ({
    target: `src/${room}`,
    from: layers
      .slice(index + 1)
      .flat()
      .map((above) => `src/${above}`),
    message: 'A room may not use one above it: see `layers` in .config/eslint.config.js.',
  })),
);

export default defineConfig(
  globalIgnores(['**/dist/', 'storybook-static/', 'src/generated/']),
  tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.js'],
    plugins: {'import-x': importX},
    settings: {
      ...importX.flatConfigs.typescript.settings,
      'import-x/resolver-next': [
        createTypeScriptImportResolver({project: `${root}/tsconfig.json`}),
      ],
    },
    // Whoever reads a file of a circle has to read them all.
    rules: {'import-x/no-cycle': 'error'},
  },
  {
    files: ['src/**/*.ts'],
    rules: {'import-x/no-restricted-paths': ['error', {basePath: root, zones}]},
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: root}},
    rules: {
      // What the host page's policy or the reader's privacy rules out: see README, "Why".
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TemplateElement[value.raw=/[ \\n]\\.?style=/]',
          message: 'Inline styles break under a strict style-src. Use a class.',
        },
        {
          selector: 'TemplateElement[value.raw=/[ \\n]\\.(checked|value)=/]',
          message: 'Session recorders hook these setters. Leave inputs uncontrolled.',
        },
        {
          selector: 'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeStatic|styleMap)$/]',
          message: 'Not on a stranger’s page.',
        },
        {
          selector:
            'Identifier[name=/^(localStorage|sessionStorage|indexedDB|fetch|XMLHttpRequest|sendBeacon)$/]',
          message: 'Nothing is stored and nothing is sent.',
        },
        {
          selector: 'MemberExpression[object.name="navigator"]',
          message: 'The page says the language, not the browser.',
        },
      ],
      'wc/guard-super-call': 'off',
      // `role="list"` gives WebKit back the list it takes away where list-style is none.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    // Chai's assertions are expressions: `expect(element).to.exist`.
    rules: {'@typescript-eslint/no-unused-expressions': 'off'},
  },
  {
    files: ['tests/package/fixtures/**'],
    // What frameworks know about elements is added to interfaces of theirs, and these are empty.
    rules: {
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/no-namespace': 'off',
    },
  },
);
