import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {defineConfig, type Plugin} from 'vite';

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
        entryFileNames: 'command.js',
        chunkFileNames: '[name].js',
      },
    },
  },
  ssr: {noExternal: true},
  plugins: [licences()],
});

/** Writes the licences of the packages inside beside the command, as they ask for. */
function licences(): Plugin {
  return {
    name: 'ipt-licences',
    generateBundle() {
      const folders = [...this.getModuleIds()].flatMap(
        (id) => /.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? [],
      );
      const texts = [...new Set(folders)].sort().map((folder) => {
        const {name, version, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
        const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
        const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : license;
        return `${name} ${version}\n\n${text}\n`;
      });
      this.emitFile({type: 'asset', fileName: 'LICENSES.txt', source: texts.join('\n\n')});
    },
  };
}
