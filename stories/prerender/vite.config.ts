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

/** Writes beside the command which packages are inside, and their licences, as they ask for. */
function licences(): Plugin {
  return {
    name: 'ipt-licences',
    generateBundle() {
      const folders = [...this.getModuleIds()].flatMap(
        (id) => /.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? [],
      );
      const packages = [...new Set(folders)].sort().map((folder) => ({
        folder,
        ...JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')),
      }));
      const texts = packages.map(({folder, name, version, license}) => {
        const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
        const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : license;
        return `${name} ${version}\n\n${text}\n`;
      });
      this.emitFile({type: 'asset', fileName: 'LICENSES.txt', source: texts.join('\n\n')});
      // For .config/sbom.js.
      const names = packages.map(({name, version}) => `${name}@${version}`);
      this.emitFile({type: 'asset', fileName: 'packages.json', source: JSON.stringify(names)});
    },
  };
}
