import path from 'node:path';
import {build} from 'esbuild';

/** A file of this folder with its libraries, as one classic script. */
export async function bundle(file) {
  const {outputFiles} = await build({
    entryPoints: [path.join(import.meta.dirname, file)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"', global: 'window'},
  });
  return outputFiles[0].text;
}
