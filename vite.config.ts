import {defineConfig, type EnvironmentOptions} from 'vite';
import {bareObjects} from './.config/vite/bare-objects.js';
import {countriesAsShown} from './.config/vite/countries.js';
import {embedPages} from './.config/vite/embed.js';
import {files} from './.config/vite/files.js';
import {openRoot} from './.config/vite/open-root.js';
import {citedReferences} from './.config/vite/references.js';
import {minifiedTemplates} from './.config/vite/templates.js';
import {trustedTypes} from './.config/vite/trusted-types.js';
import {words} from './.config/vite/words.js';
import {tags} from './src/define/tags.js';

/**
 * The scripts for clinic pages: each valid as a module and as a classic script, everything inside one
 * function, so that it touches nothing of the page's own. One has all widgets, one has crisis help
 * alone, each page for a frame has its widget, and one checks a page for its editor.
 * Which languages come with a script, and which beside it, is for .config/vite/files.ts.
 *
 * What each trick of the build takes off, in bytes compressed by brotli, measured by leaving it out:
 *
 * | Trick                                                  | ipt-widgets.js | ipt-crisis-help.js |
 * | ------------------------------------------------------ | -------------: | -----------------: |
 * | of the countries what can be shown (countries.ts)      |          9,400 |              9,800 |
 * | the ids of the texts apart (files.ts)                  |          3,500 |                600 |
 * | styles without white space and comments (templates.ts) |          2,000 |              1,200 |
 * | templates without white space, a quarter fewer nodes   |            900 |                300 |
 * | references that are cited (references.ts)              |            150 |              2,900 |
 *
 * Words by place (words.ts) cannot be left out: each language but the one that is read, 16,000 to 22,000.
 */
export default defineConfig(({mode}) => {
  const isAudit = mode === 'audit';
  const outDir = isAudit ? 'dist/audit' : 'dist/cdn';
  const environments: Record<string, EnvironmentOptions> = {
    client: script('src/bundle/all.ts', 'ipt-widgets', outDir, true),
  };
  const crisis = 'ipt-crisis-help';
  if (!isAudit) {
    environments.crisis = script('src/bundle/crisis-help.ts', crisis, outDir, false);
    environments[check] = script('src/check/check.ts', 'ipt-check', outDir, false);
  }
  const frames = isAudit ? [] : tags;
  frames.forEach((tag, index) => {
    environments[frameOf(tag)] = script(`virtual:frame/${tag}`, tag, 'dist/embed', !index);
  });
  return {
    build: {outDir},
    environments,
    builder: {
      async buildApp(builder) {
        for (const name of Object.keys(environments)) {
          await builder.build(builder.environments[name]);
        }
      },
    },
    plugins: [
      words((environment) => environment !== check),
      countriesAsShown((environment) => environment !== 'crisis'),
      citedReferences(),
      minifiedTemplates(),
      bareObjects(),
      trustedTypes((environment) => (environment === 'crisis' ? crisis : 'ipt-widgets')),
      isAudit ? openRoot() : undefined,
      files(isAudit ? ['client'] : ['client', 'crisis'], isAudit),
      embedPages(frames.map((tag) => ({tag, environment: frameOf(tag)}))),
    ],
  };
});

/** The environment that builds what editors see with `?ipt-check`. */
const check = 'check';

/** Environments of Vite have names without a hyphen. */
const frameOf = (tag: string) => `frame${tag.replaceAll('-', '')}`;

const script = (
  entry: string,
  name: string,
  outDir: string,
  isFirst: boolean,
): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir,
    target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    emptyOutDir: isFirst,
    sourcemap: name !== 'ipt-check',
    lib: {entry, formats: ['iife'], name: 'iptWidgets', fileName: () => `${name}.js`},
    rolldownOptions: {
      output: {
        minify: true,
        comments: {legal: true},
        // Where the page allows no Trusted Types policy for the kit, nothing can be rendered:
        // then nothing is defined, and the fallback inside each tag stays. Where the widgets are there
        // already, the file ends by throwing nothing (src/bundle/hand-over.ts).
        intro: 'try {',
        outro: `} catch (error) { if (error) console.warn("ipt-widgets: cannot run on this page, the fallback stays. Where the policy of the page has trusted-types, add ${name === 'ipt-crisis-help' ? name : 'ipt-widgets'} to it.", error); }`,
      },
    },
  },
});
