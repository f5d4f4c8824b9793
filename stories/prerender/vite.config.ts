import path from 'node:path';
import {defineConfig} from 'vite';

/**
 * The command, with all it needs inside: `npx ipt-widgets` works at once, with the DOM it was tried with,
 * and nobody who installs the kit gets that as a dependency.
 */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  build: {
    ssr: 'stories/prerender/command.ts',
    outDir: 'dist/prerender',
    target: 'node20',
    rolldownOptions: {
      output: {
        banner: ({isEntry}) => (isEntry ? '#!/usr/bin/env node' : ''),
        minify: true,
        comments: {legal: true},
        entryFileNames: 'command.js',
        chunkFileNames: '[name].js',
      },
    },
  },
  ssr: {noExternal: true},
});
