import path from 'node:path';
import {defineConfig, type EnvironmentOptions} from 'vite';

/** What the release is made from beside the kit. It is no part of the package. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  build: {outDir: 'dist/release'},
  environments: {client: builder(), ssr: editions()},
  builder: {
    async buildApp({build, environments}) {
      await build(environments.client);
      await build(environments.ssr);
    },
  },
});

/** The builder in one file, so that it fits into one page. */
function builder(): EnvironmentOptions {
  return {
    build: {
      target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
      lib: {
        entry: 'stories/builder/index.ts',
        formats: ['iife'],
        name: 'embedBuilder',
        fileName: () => 'embed-builder.js',
      },
      rolldownOptions: {output: {minify: true, comments: {legal: true}}},
    },
  };
}

/** What is said, as text for Node, which writes it into files. */
function editions(): EnvironmentOptions {
  return {
    resolve: {noExternal: true},
    build: {ssr: 'stories/release/editions.ts', emptyOutDir: false, minify: false},
  };
}
