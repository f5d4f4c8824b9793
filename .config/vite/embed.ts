import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Plugin} from 'vite';
import {fallbackFor, titleOf, widgetNames} from './embed-words.js';

const folder = path.resolve(import.meta.dirname, '../../src/embed');
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

/**
 * Writes the pages for a frame: one file each, with everything inside, so that its policy can name
 * the one script and the one style by their hashes and allow nothing else. A frame without an origin
 * of its own (`sandbox`) could not load a script from beside it either.
 */
export function embedPages(environment: string): Plugin {
  return {
    name: 'ipt-embed-pages',
    applyToEnvironment: ({name}) => name === environment,
    async generateBundle(_, bundle) {
      const [chunk, ...more] = Object.values(bundle);
      if (chunk?.type !== 'chunk' || more.length > 0) this.error('expected one script for all');
      delete bundle[chunk.fileName];
      const script = insideHtml(chunk.code.trim());
      const styles = read('page.css').trim();
      const hashes: Record<string, string> = {};
      for (const name of widgetNames) {
        const page = fill(read('page.html'), {
          policy: policy(script, styles),
          title: titleOf(name),
          widget: `<ipt-${name} heading-level="1">${await fallbackFor(name)}</ipt-${name}>`,
          style: `<style>${styles}</style>`,
          script: `<script>${script}</script>`,
        });
        hashes[`${name}.html`] = `sha384-${hashOf(page)}`;
        this.emitFile({type: 'asset', fileName: `${name}.html`, source: page});
      }
      this.emitFile({
        type: 'asset',
        fileName: 'integrity.json',
        source: `${JSON.stringify(hashes, null, 2)}\n`,
      });
    },
  };
}

const policy = (script: string, styles: string) =>
  [
    "default-src 'none'",
    `script-src 'sha384-${hashOf(script)}'`,
    `style-src 'sha384-${hashOf(styles)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types ipt-widgets',
  ].join('; ');

const hashOf = (text: string) => createHash('sha384').update(text).digest('base64');

/** What would end a script in a page, or begin a comment, written so that it is only text. */
const insideHtml = (code: string) => code.replace(/<(?=\/?script|!--)/gi, '\\x3c');

/** Puts the parts of a page where the template names them, each as often as it is named. */
function fill(template: string, parts: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name) => {
    if (!Object.hasOwn(parts, name)) throw new Error(`src/embed/page.html: ${place} is not known`);
    return parts[name];
  });
}
