import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {defineConfig, type Plugin} from 'vite';

const folder = import.meta.dirname;

/** The example site, beside the bundle and the builder it loads. It is no part of the package. */
export default defineConfig({
  root: folder,
  base: './',
  build: {
    outDir: path.resolve(folder, '../../dist/clinic'),
    emptyOutDir: true,
    rolldownOptions: {
      input: readdirSync(folder).filter((file) => file.endsWith('.html')),
    },
  },
  plugins: [sharedParts()],
});

/** Puts the header and footer that all pages share where a page says `<!-- header -->`. */
function sharedParts(): Plugin {
  return {
    name: 'clinic-shared-parts',
    transformIndexHtml: {
      order: 'pre',
      handler: (page, {filename}) =>
        ['header', 'footer'].reduce((html, part) => {
          const [before, after, ...more] = html.split(`<!-- ${part} -->`);
          if (after === undefined || more.length > 0) {
            throw new Error(`${filename}: write <!-- ${part} --> once, where the ${part} belongs.`);
          }
          const shared = readFileSync(path.join(folder, 'parts', `${part}.html`), 'utf8');
          return before + withCurrent(shared, path.basename(filename)) + after;
        }, page),
    },
  };
}

/** Marks the page's own link in the navigation. */
const withCurrent = (html: string, page: string) =>
  html.replace(`<li><a href="${page}"`, '$& aria-current="page"');
