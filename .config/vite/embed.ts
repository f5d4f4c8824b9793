import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Plugin} from 'vite';
import type {File} from '../../src/bundle/file.js';
import {fallbackFor, titleOf, type Widget} from './embed-words.js';
import {hashOf, scriptOf, within, withFile} from './files.js';
import {builtLocales} from './languages.js';
import {source} from './places.js';
import {englishFor} from './words.js';

const folder = path.join(source, 'embed');
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

/** A widget, and the environment that builds its page. */
interface Page {
  readonly tag: string;
  readonly environment: string;
}

/**
 * Writes the pages for a frame: one file each, with everything inside, so that its policy can name
 * the one script and the one style by their hashes and allow nothing else. A frame without an origin
 * of its own (`sandbox`) could not load anything from beside it either. So each page has the code and the
 * words of its own widget, and of no other.
 */
export function embedPages(pages: readonly Page[]): Plugin {
  const hashes: Record<string, string> = {};
  const virtual = '\0frame:';
  return {
    name: 'ipt-embed-pages',
    sharedDuringBuild: true,
    applyToEnvironment: ({name}) => pages.some(({environment}) => environment === name),
    resolveId(id) {
      const [, tag] = /virtual:frame\/([\w-]+)$/.exec(id) ?? [];
      return tag && virtual + tag;
    },
    load(id) {
      if (!id.startsWith(virtual)) return;
      const tag = id.slice(virtual.length);
      const name = tag.replace('ipt-', '');
      const element = name.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());
      return `import {${element}} from '${source}/elements/${name}/${name}.ts';
        import {showAsAsked} from '${source}/embed/show-as-asked.ts';
        showAsAsked('${tag}', ${element});`;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const environment = this.environment.name;
        const {tag} = pages.find((page) => page.environment === environment)!;
        const name = tag.replace('ipt-', '') as Widget;
        const file: File = {
          name: tag,
          locale: 'en',
          words: englishFor(environment),
          languages: Object.fromEntries(
            builtLocales.map((locale) => [locale, within(environment, locale)]),
          ),
          ids: {},
        };
        const code = scriptOf(bundle).code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');
        for (const fileName of Object.keys(bundle)) delete bundle[fileName];
        const script = insideHtml(withFile(code, file));
        const styles = read('page.css').trim();
        const page = fill(read('page.html'), {
          policy: policy(script, styles),
          title: titleOf(name),
          widget: `<${tag} heading-level="1">${await fallbackFor(name)}</${tag}>`,
          style: `<style>${styles}</style>`,
          script: `<script>${script}</script>`,
        });
        hashes[`${name}.html`] = hashOf(page);
        this.emitFile({type: 'asset', fileName: `${name}.html`, source: page});
        if (tag !== pages.at(-1)!.tag) return;
        this.emitFile({
          type: 'asset',
          fileName: 'integrity.json',
          source: `${JSON.stringify(hashes, null, 2)}\n`,
        });
      },
    },
  };
}

const policy = (script: string, styles: string) =>
  [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(styles)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types ipt-widgets',
  ].join('; ');

/** What would end a script in a page, or begin a comment, written so that it is only text. */
const insideHtml = (code: string) => code.replace(/<(?=\/?script|!--)/gi, '\\x3c');

/** Puts the parts of a page where the template names them, each as often as it is named. */
function fill(template: string, parts: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name) => {
    if (!Object.hasOwn(parts, name)) throw new Error(`src/embed/page.html: ${place} is not known`);
    return parts[name];
  });
}
