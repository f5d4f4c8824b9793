import type {Choices} from '../choices.js';
import {tag, write} from '../markup.js';
import type {Tongue} from '../speech.js';
import {styleRule, widgets, type Release} from '../widgets.js';
import {testFileFor} from './files.js';

/**
 * A whole page with the widgets, to lie beside the files: it opens by double click, so that an editor sees
 * the widgets run before anything is uploaded.
 */
export function testPage(choices: Choices, tongue: Tongue, release: Release): string {
  const rule = styleRule(choices);
  const {locale: lang, dir} = tongue;
  const head = [
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width" />',
    '<title>Test page</title>',
    // A module, a hash or a file to fetch would be refused on a page that was opened from a disk.
    `<script src="${testFileFor(choices, release)}" defer></script>`,
    ...(rule ? [`<style>\n${rule}\n</style>`] : []),
  ].join('\n');
  const body = write([tag('main', {}, tag('h1', {}, 'Test page'), ...widgets(choices, tongue))]);
  return `<!doctype html>\n<html lang="${lang}" dir="${dir}">\n<head>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}
