import {defineConfig, type Plugin} from 'vite';
import {openRoot} from '../../.config/vite/open-root.js';
import {pseudoLocales} from '../../.config/vite/translations.js';

/**
 * The elements come from `src`, as in the bundle. The quiz is open, so that stories can answer it
 * and axe can look inside; languages are loaded, as from npm.
 */
export default defineConfig({
  plugins: [openRoot(), withPseudoLocales()],
  build: {chunkSizeWarningLimit: 2000},
});

/** Adds the two languages nobody speaks to those that can be chosen. */
function withPseudoLocales(): Plugin {
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
