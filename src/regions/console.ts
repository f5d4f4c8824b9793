import {ageOf, oldestOf, today} from './age.js';
import type {Region} from './region.js';
import {daysOld} from './review.js';

/**
 * What the page's owner is told in the console about the country: once a page, however many
 * widgets it has.
 */
const told = new WeakMap<Document, Set<string>>();

/** That the country was taken from `lang`, which says what language is spoken, not where. */
export function tellOfLang(host: HTMLElement, {code}: Region) {
  tell(
    host,
    `lang ${code}`,
    `the numbers of ${code} are shown because of the page's lang. Write region="${code}", or the country of your visitors, so that they stay what they are.`,
  );
}

/** That the kit's own numbers have not been compared with their sources for long. */
export function tellAge(host: HTMLElement, region: Region) {
  const oldest = oldestOf(region);
  if (ageOf({checked: oldest}) === 'recent') return;
  tell(
    host,
    `age ${region.code}`,
    `the numbers for ${region.code} were compared with their sources ${daysOld({checked: oldest}, today())} days ago. Visitors are told so: put in a newer version of ipt-widgets.`,
  );
}

function tell(host: HTMLElement, what: string, words: string) {
  const page = told.get(host.ownerDocument) ?? new Set();
  if (page.has(what)) return;
  told.set(host.ownerDocument, page.add(what));
  console.warn(`<${host.localName}>: ${words}`);
}
