import {createHash} from 'node:crypto';
import ts from 'typescript';
import {defineConfig, type Plugin} from 'vite';

/**
 * The bundle for clinic pages: one self-contained file, valid as a module and as a classic script,
 * everything inside one function, so that it touches nothing of the page's own.
 */
export default defineConfig(({mode}) => ({
  build: {
    target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    outDir: mode === 'audit' ? 'dist/audit' : 'dist/cdn',
    sourcemap: true,
    lib: {
      entry: 'src/define/all.ts',
      formats: ['iife'],
      name: 'iptWidgets',
      fileName: () => 'ipt-widgets.js',
    },
    rolldownOptions: {
      output: {
        minify: true,
        comments: {legal: true},
        // Where the page allows no Trusted Types policy for the kit, nothing can be rendered:
        // then nothing is defined, and the fallback inside each tag stays.
        intro: 'try {',
        outro:
          '} catch (error) { console.warn("ipt-widgets: cannot run on this page, the fallback stays.", error); }',
      },
    },
  },
  plugins: [withoutDescriptions(), trustedTypes(), mode === 'audit' ? openRoot() : integrity()],
}));

/** The notes for translators in `msg(…, {id, desc})` are for translators: visitors do not load them. */
function withoutDescriptions(): Plugin {
  return {
    name: 'ipt-without-descriptions',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/content\/.*\.ts$/.test(id)) return;
      const notes: {from: number; to: number}[] = [];
      ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true).forEachChild(
        function visit(node) {
          if (ts.isObjectLiteralExpression(node) && ts.isCallExpression(node.parent)) {
            const [id, desc] = node.properties;
            if (desc?.name?.getText() === 'desc') notes.push({from: id.end, to: desc.end});
          }
          node.forEachChild(visit);
        },
      );
      // Blanks instead, so that everything stays where the source map says it is.
      for (const {from, to} of notes) {
        const blanks = code.slice(from, to).replace(/[^\n]/g, ' ');
        code = code.slice(0, from) + blanks + code.slice(to);
      }
      return {code, map: null};
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

/** For checkers such as axe, which cannot look into a closed root. Never published. */
function openRoot(): Plugin {
  return {
    name: 'ipt-open-root',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/fit-quiz/root-mode.ts')) return;
      return {code: code.replace("'closed'", "'open'"), map: null};
    },
  };
}

/** Writes `integrity.json`: what a page puts into the attribute `integrity` of the script tag. */
function integrity(): Plugin {
  return {
    name: 'ipt-integrity',
    generateBundle(_, bundle) {
      const hashes = Object.values(bundle)
        .filter((file) => file.type === 'chunk')
        .map(({fileName, code}) => {
          const hash = createHash('sha384').update(code).digest('base64');
          return [fileName, `sha384-${hash}`];
        });
      this.emitFile({
        type: 'asset',
        fileName: 'integrity.json',
        source: `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
      });
    },
  };
}
