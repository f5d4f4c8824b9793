import type {Choices} from '../choices.js';
import type {Release} from '../widgets.js';
import {folderOf} from './addresses.js';
import {fileFor} from './files.js';

/**
 * The script tag, once on a page. The line break in it survives what writes XML, where an empty tag
 * would close itself and swallow the page.
 */
export function scriptTag(choices: Choices, release: Release): string {
  const file = fileFor(choices, release);
  const hash = Object.hasOwn(release.integrity, file) ? release.integrity[file] : undefined;
  const src = escape(`${folderOf(choices, release)}${file}`);
  const integrity = hash ? ` integrity="${hash}"` : '';
  return `<script type="module" src="${src}"${integrity} crossorigin="anonymous">\n</script>\n`;
}

const escape = (address: string) =>
  address.replace(/[&<>"{}]/g, (sign) => `&#${sign.charCodeAt(0)};`);
