/** What `dist/custom-elements.json` is made from: the headers and properties of the elements. */
export default {
  globs: ['src/elements/*/*.ts', 'src/shared/widget-element.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
