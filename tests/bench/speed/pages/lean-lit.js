import {rootDirectory} from '../../../tools/browsers/found.js';
import {bundle} from '../bundle.js';
import {behaviour, emptyTags, inRoots, nextInRoot, trees} from './hand-written.js';
import {cssOf} from './static-html.js';

const escape = (text) => text.replace(/[\\`$]/g, '\\$&');

/** The library the kit is made with, at its least: one template for each element, without a dynamic part. */
export async function leanLit(content) {
  const elements = trees(content).map(
    ([tag, tree]) => `customElements.define('${tag}', class extends LitElement {
      static styles = styles;
      render() { return html\`${escape(tree)}\`; }
      firstUpdated() { const root = this.renderRoot; ${behaviour} }
    });`,
  );
  const source = `import {css, html, LitElement} from 'lit';
    const styles = css\`${escape(cssOf(content.widgets))}\`;
    ${elements.join('\n')}`;
  // The Lit of the kit, not the one another library brings.
  const {script} = await bundle(source, rootDirectory);
  return {set: emptyTags(content), script, togglers: inRoots, next: nextInRoot};
}
