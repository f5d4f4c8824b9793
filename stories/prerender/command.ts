import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {tags} from '../../src/define/tags.js';
import {openKit, type Kit} from './kit.js';
import {help, optionsFrom, type Options} from './options.js';
import {replaced, widgetsIn} from './pages.js';
import {snippet} from './snippet.js';

/**
 * `npx ipt-widgets prerender`. One file that cannot be used never stops the others; each fault is said
 * with file, line and what to do, and the command then ends with 1.
 */
async function run(args: readonly string[]) {
  const options = optionsFrom(args);
  if (options.help) {
    process.stdout.write(help);
    return;
  }
  const kit = await openKit(new URL('../cdn/ipt-widgets.js', import.meta.url));
  try {
    if (options.writeStyles !== undefined) await writeStyles(kit, options.writeStyles);
    for (const page of options.pages) {
      await inPage(kit, page, options).catch((error) => fail(`${page}: ${reason(error)}`));
    }
    if (options.pages.length === 0 && options.widgets.length === 1) {
      process.stdout.write(await snippet(kit, options));
    }
  } finally {
    await kit.close();
  }
}

async function inPage(kit: Kit, file: string, {widgets, lang, region, styles}: Options) {
  const bytes = await readFile(file);
  const page = bytes.toString('utf8');
  if (!Buffer.from(page).equals(bytes)) {
    throw new Error('is not written in UTF-8. Save it in UTF-8, and run this once more.');
  }
  const {found, faults} = widgetsIn(page);
  for (const {line, words} of faults) fail(`${file}:${line}: ${words}`);
  const asked = found.filter(({tag}) => !widgets.length || widgets.some((each) => each === tag));
  const changes = [];
  for (const widget of asked) {
    const added = {
      ...(lang && widget.attributes.lang === undefined && !widget.lang ? {lang} : {}),
      ...(region && !widget.attributes.region ? {region} : {}),
    };
    const attributes = {...widget.attributes, ...added};
    try {
      const {template, warnings} = await kit.render({...widget, attributes}, styles);
      for (const words of warnings) say(`${file}:${widget.line}: ${words}`);
      const {attributesAt, from, to} = widget;
      const text = Object.entries(added).map(([name, value]) => ` ${name}="${value}"`);
      changes.push({from: attributesAt, to: attributesAt, text: text.join('')});
      changes.push({from, to, text: template});
    } catch (error) {
      fail(`${file}:${widget.line}: <${widget.tag}> is left as it was. ${reason(error)}`);
    }
  }
  if (found.length === 0 && faults.length === 0) {
    say(`${file}: has no widget by its tag, such as <ipt-crisis-help>. Nothing was changed.`);
    return;
  }
  const result = replaced(page, changes);
  if (result !== page) await writeFile(file, result);
  if (asked.length === 0) return;
  say(`${file}: ${changes.length / 2} of ${asked.length} widgets prerendered.`);
}

async function writeStyles(kit: Kit, folder: string) {
  await mkdir(folder, {recursive: true});
  for (const tag of tags) await writeFile(path.join(folder, `${tag}.css`), kit.stylesOf(tag));
  say(`${folder}: ${tags.length} style sheets written.`);
}

function fail(words: string) {
  process.exitCode = 1;
  say(words);
}

/** Standard output is for HTML alone. */
const say = (words: string) => process.stderr.write(`${words}\n`);

/** What went wrong, in words for whoever gave the command. */
function reason(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'There is no such file. Look at its name, and at the folder you are in.';
    case 'EISDIR':
      return 'This is a folder. Name the pages in it, such as folder/*.html.';
    case 'EACCES':
      return 'It must not be read or written. Ask for the right to it.';
    default:
      return message;
  }
}

await run(process.argv.slice(2)).catch((error) => fail(`ipt-widgets: ${reason(error)}`));
