import {readFileSync} from 'node:fs';
import path from 'node:path';
import {rootDirectory} from '../../tests/tools/browsers/found.js';
import {changesOf} from './feed.js';

const here = (file) => readFileSync(path.join(import.meta.dirname, file), 'utf8');
const built = (file) => readFileSync(path.join(rootDirectory, 'dist', file), 'utf8');

/**
 * The first page to open.
 *
 * @param {import('./notes.js').Release} release
 */
export const startPage = (release) =>
  filled('start-here.html', {
    version: release.version,
    name: 'ipt-widgets',
    styles: here('page.css'),
    changes: changesOf(release),
  });

/** The builder as one page that opens by double click: it asks for no other file. */
export const builderPage = () =>
  filled('builder.html', {
    styles: here('page.css'),
    widgets: script(built('cdn/ipt-widgets.all.js')),
    builder: script(built('release/embed-builder.js')),
    integrity: script(built('cdn/integrity.json').trim()),
  });

/**
 * @param {string} template
 * @param {Record<string, string>} values
 */
const filled = (template, values) =>
  here(template).replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (!Object.hasOwn(values, name))
      throw new Error(`${template}: nothing is known as {{${name}}}.`);
    return values[name];
  });

/** Inside a page, a script ends at the first `</script`, and begins anew at `<!--`. */
const script = (code) =>
  code
    .replace(/<\/(?=script)/gi, '<\\/')
    .replace(/<!--/g, '<\\!--')
    .replace(/\n?\/\/# sourceMappingURL=.*\n?$/, '\n');
