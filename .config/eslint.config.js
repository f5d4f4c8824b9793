import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export default defineConfig(
  globalIgnores(['**/dist/', 'storybook-static/', 'src/generated/']),
  tseslint.configs.recommended,
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
