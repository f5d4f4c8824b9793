import path from 'node:path';
import {defineConfig} from 'vite';

/** The builder for the example site. It is no part of the package. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  build: {
    target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    outDir: 'dist/builder',
    lib: {
      entry: 'stories/builder/index.ts',
      formats: ['es'],
      fileName: 'embed-builder',
    },
    rolldownOptions: {output: {minify: true, comments: {legal: true}}},
  },
});
