import type {Choices} from '../choices.js';
import type {Release} from '../widgets.js';

/**
 * The file of the kit that serves a page, the smallest that is enough: of the crisis panel alone, where
 * the page has nothing else; of one language, where the widgets do not follow the page; and of all, where
 * they do and nothing may be fetched. Only what the release holds is named; what every release holds is
 * `ipt-widgets.js`.
 */
export function fileFor({language, follow, noFetch, widgets}: Choices, release: Release): string {
  const kits =
    widgets.every((widget) => widget === 'crisis-help') && widgets.length > 0
      ? ['ipt-crisis-help', 'ipt-widgets']
      : ['ipt-widgets'];
  const speaks = follow ? (noFetch ? '.all' : '') : `.${language}`;
  return firstIn(
    release,
    kits.map((kit) => `${kit}${speaks}.js`),
  );
}

/** The file for a page that is opened from a disk, from where no file can fetch another. */
export function testFileFor(choices: Choices, release: Release): string {
  const file = fileFor({...choices, follow: false}, release);
  return isCore(file) ? firstIn(release, ['ipt-widgets.all.js']) : file;
}

/** What has to lie in the folder: that file, its languages where they come as packs, and the check. */
export function filesToUpload(choices: Choices, release: Release): string[] {
  if (choices.tracked) return choices.widgets.map((widget) => `${widget}.html`);
  const file = fileFor(choices, release);
  return [file, ...(isCore(file) ? packsOf(file, release) : []), 'ipt-check.js'];
}

/** Whether a file fetches languages from beside it. */
const isCore = (file: string) => /^ipt-[a-z-]+\.js$/.test(file);

/** The languages beside a file; the ids of the texts are for pages with words of their own. */
const packsOf = (file: string, {integrity}: Release) =>
  Object.keys(integrity).filter(
    (name) =>
      name.startsWith(file.replace(/js$/, '')) &&
      name.endsWith('.json') &&
      !name.endsWith('.ids.json'),
  );

const firstIn = ({integrity}: Release, names: readonly string[]) =>
  names.find((name) => Object.hasOwn(integrity, name)) ?? 'ipt-widgets.js';
