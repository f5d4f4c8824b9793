import {readFileSync} from 'node:fs';
import {defineConfig} from 'vite';
import {openRoot} from '../../.config/vite/open-root.js';
import {pseudoLocales} from '../../.config/vite/languages.js';
import {glossaryRows} from '../../locales/tools/glossary.js';
import {sourceMessages} from '../../locales/tools/lit-localize.js';
import {openProject} from '../../locales/tools/project.js';

/**
 * The elements come from `src`, as in the bundle. The quiz is open, so that stories can answer it
 * and axe can look inside; languages are loaded, as from npm.
 */
export default defineConfig({
  plugins: [openRoot(), withPseudoLocales(), englishMessages(), customElements()],
  build: {chunkSizeWarningLimit: 2000},
});

/** Adds the two languages nobody speaks to those that can be chosen. */
function withPseudoLocales() {
  return {
    name: 'ipt-pseudo-locales',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/generated/locales.ts')) return;
      const loaders = pseudoLocales.map(
        (locale) => `'${locale}': () => import('./pseudo/${locale}.js'),`,
      );
      return {code: code.replace(/= \{$/m, `= {${loaders.join('')}`), map: null};
    },
  };
}

/** The English of the code as translators get it, and the glossary, for the translator preview. */
function englishMessages() {
  return virtual('english-messages', () => {
    const project = openProject();
    return {messages: sourceMessages(project), glossary: glossaryRows(project)};
  });
}

/** The manifest the package ships, for controls and the tables of the API. */
function customElements() {
  return virtual('custom-elements', () => {
    const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
    return {declarations: modules.flatMap(({declarations}) => declarations)};
  });
}

/** A module that holds data: see stories/env.d.ts. */
function virtual(name, data) {
  const id = `virtual:${name}`;
  return {
    name: `ipt-${name}`,
    resolveId: (requested) => (requested === id ? `\0${id}` : undefined),
    load(requested) {
      if (requested !== `\0${id}`) return;
      return Object.entries(data())
        .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
