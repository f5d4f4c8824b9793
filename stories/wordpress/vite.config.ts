import path from 'node:path';
import {defineConfig} from 'vite';

/** What the plug-in for WordPress has to know of the kit, for Node. It is no part of the package. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  build: {
    ssr: 'stories/wordpress/kit-data.ts',
    outDir: 'dist/wordpress-data',
    minify: false,
  },
  ssr: {noExternal: true},
});
