import path from 'node:path';
import {defineConfig} from 'vite';

/** What is said, as text for Node: the release writes it into files. It is no part of the package. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  build: {
    ssr: 'stories/release/editions.ts',
    outDir: 'dist/release',
    minify: false,
  },
  ssr: {noExternal: true},
});
