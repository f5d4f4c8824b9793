import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '..');

/**
 * A module with the libraries it imports, as a site would build it: one script, and one style sheet if
 * it imports styles. It does not have to lie anywhere: its text is given.
 *
 * @param {string} source
 * @returns {Promise<{script: string, css: string}>}
 */
export async function bundle(source, from = folder) {
  // A package of the bench: without it nothing but this can fail.
  const {build} = await import('esbuild');
  const {outputFiles} = await build({
    stdin: {contents: source, resolveDir: from, sourcefile: 'page.js'},
    bundle: true,
    write: false,
    outdir: folder,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    // Its style sheet comes ready from the package.
    loader: {'.less': 'empty', '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl'},
  });
  const textOf = (end) => outputFiles.find((file) => file.path.endsWith(end))?.text ?? '';
  return {script: textOf('.js'), css: textOf('.css')};
}
