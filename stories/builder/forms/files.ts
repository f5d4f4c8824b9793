import type {Choices} from '../choices.js';
import type {Release} from '../widgets.js';

/**
 * The file of the kit that serves a page, the smallest that is enough: of the crisis panel alone, where
 * the page has nothing else, and of one language, where the widgets do not follow the page. Only what
 * the release holds is named; what every release holds is `ipt-widgets.js`.
 */
export function fileFor({language, follow, widgets}: Choices, {integrity}: Release): string {
  const kits =
    widgets.every((widget) => widget === 'crisis-help') && widgets.length > 0
      ? ['ipt-crisis-help', 'ipt-widgets']
      : ['ipt-widgets'];
  const names = kits.map((kit) => (follow ? `${kit}.js` : `${kit}.${language}.js`));
  return names.find((name) => Object.hasOwn(integrity, name)) ?? 'ipt-widgets.js';
}

/** What has to lie in the folder: that file, its languages where they come as packs, and the check. */
export function filesToUpload(choices: Choices, release: Release): string[] {
  const file = fileFor(choices, release);
  const packs = Object.keys(release.integrity).filter((name) => name.endsWith('.json'));
  const frames = choices.tracked ? choices.widgets.map((widget) => `${widget}.html`) : [];
  if (choices.tracked) return frames;
  return [file, ...(/^ipt-[a-z-]+\.js$/.test(file) ? packs : []), 'ipt-check.js'];
}
