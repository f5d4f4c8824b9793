/** What breaks in a stranger's page, in another direction of writing, or for a keyboard user. */
export default {
  customSyntax: 'postcss-lit',
  plugins: ['stylelint-use-logical'],
  rules: {
    'csstools/use-logical': [true, {except: [/^(min-|max-)?(width|height)$/]}],
    'unit-disallowed-list': [
      ['rem', 'vw', 'vh'],
      {message: 'rem and viewport units belong to the page: use em, px or container units.'},
    ],
    'declaration-property-value-disallowed-list': [
      {
        outline: ['none', '0'],
        'outline-style': ['none'],
        direction: [/.*/],
        'text-align': ['left', 'right'],
      },
      {message: 'Not in a stranger’s page: see README.'},
    ],
    'property-disallowed-list': [
      ['width', 'height', 'min-width', 'max-width', 'min-height', 'max-height', 'float'],
      {message: 'Use the logical property.'},
    ],
    'declaration-property-value-allowed-list': [
      {font: ['inherit'], '/^(letter-spacing|word-spacing|line-height)$/': ['inherit']},
      {message: 'The spacing of the text is the reader’s: inside the wall it is inherited.'},
    ],
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'declaration-block-no-duplicate-properties': [
      true,
      {ignore: ['consecutive-duplicates-with-different-values']},
    ],
    'property-no-unknown': true,
    'unit-no-unknown': true,
  },
  overrides: [
    {
      // The door, where the spacing of the text begins.
      files: ['../src/shared/host.styles.ts'],
      rules: {'declaration-property-value-allowed-list': null},
    },
  ],
};
