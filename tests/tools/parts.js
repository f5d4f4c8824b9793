/**
 * What `npm test` does, in order. Every part is a script of package.json, and can be run alone.
 *
 * @typedef {object} Part
 * @property {string} script
 * @property {string[]} [needs] the scripts without which it would say nothing
 * @property {boolean} [beside] whether it runs beside the others, on the second core
 * @property {boolean} [quick] whether `npm run test:quick` does it too
 * @property {Record<string, string>} [env] what is special about this run of the script
 */

/** @type {Part[]} */
export const parts = [
  {script: 'lint:types', beside: true, quick: true},
  {script: 'lint:code', beside: true, quick: true},
  {script: 'lint:styles', beside: true, quick: true},
  {script: 'lint:format', beside: true, quick: true},
  {script: 'locales:check', beside: true},
  {script: 'build'},
  {script: 'lint:package', needs: ['build']},
  {script: 'build:audit', quick: true},
  {script: 'build:builder', needs: ['build']},
  {script: 'build:clinic', needs: ['build']},
  {script: 'build:storybook'},
  {script: 'browsers', quick: true},
  {script: 'test:node', needs: ['browsers'], quick: true},
  {script: 'test:package', needs: ['build', 'build:audit', 'browsers']},
  {script: 'test:storybook', needs: ['build:storybook', 'browsers']},
  {
    script: 'test:browsers',
    needs: ['build:audit', 'build:builder', 'build:clinic', 'browsers'],
    quick: true,
  },
  {
    script: 'test:browsers',
    needs: ['build:audit', 'build:builder', 'build:clinic', 'browsers'],
    env: {FONTS: 'noto', BROWSERS: 'chromium'},
  },
];
