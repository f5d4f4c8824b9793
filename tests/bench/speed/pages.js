import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'vite';
import {rootDirectory} from '../../tools/browsers/found.js';
import {tags} from '../../support/tags.js';

function read(file) {
  const full = path.join(rootDirectory, 'dist', file);
  if (!existsSync(full)) {
    console.error(`${full} is missing. Build it first: npm run build && npm run build:audit`);
    process.exit(1);
  }
  return readFileSync(full, 'utf8');
}

/** The six widgets, as a page has them. */
const markup = tags
  .map((tag) => `<${tag} region="GB"><p>Call 999 in an emergency.</p></${tag}>`)
  .join('');

/** The page whose widgets can be looked into. */
export const openBuild = () => ({set: markup, script: read('audit/ipt-widgets.js')});

/** What opens and closes the panels of the pages that are not ours. */
const toggle = `root.addEventListener('click', ({target}) => {
  const button = target.closest('button[aria-controls]');
  if (!button) return;
  const isOpen = button.ariaExpanded === 'true';
  button.ariaExpanded = String(!isOpen);
  const panel = root.querySelector('#' + button.getAttribute('aria-controls'));
  if (isOpen) panel.setAttribute('hidden', 'until-found');
  else panel.removeAttribute('hidden');
});`;

/**
 * The pages that are compared, by name: the same words in each. `set` is the markup of the six
 * widgets, `script` what makes them live, and `isOurs` tells which have another country and language.
 *
 * @param {{trees: Record<string, string>, css: string}} shown
 */
export async function pagesOf({trees, css}) {
  const plainCss = css.replace(/:host(\(([^()]*(\([^()]*\))?[^()]*)\))?/g, '.host$2');
  const ours = (file) => ({set: markup, script: read(`cdn/${file}`), isOurs: true});
  return {
    'static HTML': {
      set: Object.values(trees)
        .map((tree) => `<div class="host">${tree}</div>`)
        .join(''),
      css: plainCss,
    },
    'hand-written elements': {set: markup, script: byHand(trees, css)},
    'lean Lit': {set: markup, script: await leanLit(trees, css)},
    ours: ours('ipt-widgets.en.js'),
    'ours, all languages': ours('ipt-widgets.js'),
  };
}

const byHand = (trees, css) => `
const sheet = new CSSStyleSheet();
sheet.replaceSync(${JSON.stringify(css)});
for (const [tag, tree] of Object.entries(${JSON.stringify(trees)})) {
  const template = document.createElement('template');
  template.innerHTML = tree;
  customElements.define(tag, class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [sheet];
      root.append(template.content.cloneNode(true));
      ${toggle}
    }
  });
}`;

/** One template for each element, without a dynamic part. */
async function leanLit(trees, css) {
  const escape = (text) => text.replace(/[\\`$]/g, '\\$&');
  const elements = Object.entries(trees).map(
    ([tag, tree]) => `customElements.define('${tag}', class extends LitElement {
      static styles = styles;
      render() { return html\`${escape(tree)}\`; }
      firstUpdated() { const root = this.renderRoot; ${toggle} }
    });`,
  );
  const source = `import {css, html, LitElement} from 'lit';
    const styles = css\`${escape(css)}\`;
    ${elements.join('\n')}`;
  // No such file is there: the plugin gives its source.
  const entry = path.join(rootDirectory, 'tests/bench/lean-lit.js');
  const [{output}] = [
    await build({
      configFile: false,
      logLevel: 'error',
      root: rootDirectory,
      plugins: [
        {
          name: 'lean-lit',
          resolveId: (id) => (id === entry ? id : null),
          load: (id) => (id === entry ? source : null),
        },
      ],
      build: {
        write: false,
        target: 'es2022',
        lib: {entry, formats: ['es'], fileName: 'lean-lit'},
        rolldownOptions: {output: {minify: true}},
      },
    }),
  ].flat();
  return output[0].code;
}

/** A whole page, with so many sets of the six widgets. */
export const htmlOf = ({set, css = '', script}, times, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A clinic</title>${
    css && `<style>${css}</style>`
  }${script ? '<script type="module" src="script.js"></script>' : ''}<body><h1>A clinic</h1>${set.repeat(times)}`;
