import {createHash} from 'node:crypto';
import {defineConfig, type EnvironmentOptions, type LibraryOptions, type Plugin} from 'vite';
import {bareObjects} from './.config/vite/bare-objects.js';
import {embedPages} from './.config/vite/embed.js';
import {openRoot} from './.config/vite/open-root.js';
import {
  builtLocales,
  pseudoLocales,
  translations,
  withParent,
} from './.config/vite/translations.js';

/**
 * The bundles for clinic pages: each one self-contained file, valid as a module and as a classic
 * script, everything inside one function, so that it touches nothing of the page's own. One file
 * has every language; one for each language has that and English.
 */
export default defineConfig(({mode}) => {
  const isAudit = mode === 'audit';
  const single = isAudit ? [] : ['en', ...builtLocales];
  const files = new Map([
    ['client', 'ipt-widgets'],
    ...single.map((locale) => [nameOf(locale), `ipt-widgets.${locale}`] as const),
  ]);
  const locales = new Map([
    ['client', isAudit ? [...builtLocales, ...pseudoLocales] : builtLocales],
    ...single.map((locale) => [nameOf(locale), withParent(locale)] as const),
  ]);
  const environments = Object.fromEntries(
    [...files].map(([name, file]) => [name, bundle(file, name === 'client')]),
  );
  if (!isAudit) {
    environments[frame] = framePages();
    locales.set(frame, builtLocales);
    environments[check] = editorsCheck();
  }
  return {
    build: {outDir: isAudit ? 'dist/audit' : 'dist/cdn'},
    environments,
    builder: {
      async buildApp(builder) {
        for (const {name} of Object.values(builder.environments)) {
          if (Object.hasOwn(environments, name)) {
            await builder.build(builder.environments[name]);
          }
        }
      },
    },
    plugins: [
      translations((environment) => locales.get(environment) ?? []),
      bareObjects(),
      trustedTypes(),
      isAudit ? openRoot() : integrity([...files.keys()]),
      embedPages(frame),
    ],
  };
});

/** The environment that builds the pages for a frame. */
const frame = 'frame';

/** The environment that builds what editors see with `?ipt-check`. */
const check = 'check';

/** Environments of Vite have names without a hyphen. */
const nameOf = (locale: string) => `only${locale.replaceAll('-', '')}`;

const bundle = (file: string, isFirst: boolean): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    emptyOutDir: isFirst,
    sourcemap: true,
    lib: {
      entry: 'src/define/bundle.ts',
      formats: ['iife'],
      name: 'iptWidgets',
      fileName: () => `${file}.js`,
    },
    rolldownOptions: {
      output: {
        minify: true,
        comments: {legal: true},
        // Where the page allows no Trusted Types policy for the kit, nothing can be rendered:
        // then nothing is defined, and the fallback inside each tag stays. Where the kit is there
        // already, the file ends by throwing nothing (src/define/hand-over.ts).
        intro: 'try {',
        outro:
          '} catch (error) { if (error) console.warn("ipt-widgets: cannot run on this page, the fallback stays. Where the policy of the page has trusted-types, add ipt-widgets to it.", error); }',
      },
    },
  },
});

/** The check of a page for its editor: a file of its own, which no visitor loads. */
function editorsCheck(): EnvironmentOptions {
  const {consumer, build} = bundle('ipt-check', false);
  return {
    consumer,
    build: {
      ...build,
      sourcemap: false,
      lib: {...(build!.lib as LibraryOptions), entry: 'src/check/check.ts'},
    },
  };
}

/** The pages for a frame: the same as the bundle of all languages, and what reads the address. */
function framePages(): EnvironmentOptions {
  const {consumer, build} = bundle('frame', true);
  return {
    consumer,
    build: {
      ...build,
      outDir: 'dist/embed',
      sourcemap: false,
      lib: {...(build!.lib as LibraryOptions), entry: 'src/embed/frame.ts'},
    },
  };
}

/**
 * Gives Lit's Trusted Types policy the kit's own name. A page that lists the policies it allows
 * can then allow `ipt-widgets`, and a page with its own Lit has no clash of names.
 */
function trustedTypes(): Plugin {
  const pattern = /\.createPolicy\("lit-html",/g;
  let renamed = 0;
  return {
    name: 'ipt-trusted-types',
    apply: 'build',
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id)) return;
      return {
        code: code.replace(pattern, () => {
          renamed += 1;
          return '.createPolicy("ipt-widgets",';
        }),
        map: null,
      };
    },
    buildEnd(error) {
      if (!error && renamed !== 1) {
        this.error(
          `expected one Trusted Types policy in lit-html, found ${renamed}: Lit has changed, adapt trustedTypes() in vite.config.ts`,
        );
      }
    },
  };
}

/**
 * Writes `integrity.json` with the last of the bundles: what a page puts into the attribute
 * `integrity` of the script tag.
 */
function integrity(environments: string[]): Plugin {
  const hashes: Record<string, string> = {};
  return {
    name: 'ipt-integrity',
    sharedDuringBuild: true,
    applyToEnvironment: ({name}) => environments.includes(name),
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const hash = createHash('sha384').update(file.code).digest('base64');
        hashes[file.fileName] = `sha384-${hash}`;
      }
      if (this.environment.name !== environments.at(-1)) return;
      this.emitFile({
        type: 'asset',
        fileName: 'integrity.json',
        source: `${JSON.stringify(hashes, null, 2)}\n`,
      });
    },
  };
}
