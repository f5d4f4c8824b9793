import {widgetBehind} from '../define/tags.js';
import {version} from '../shared/version.js';
import {file, ownTags} from './file.js';
import {wholeLanguages, type Loaders} from './locales.js';

type Kit = {version?: string; addLanguages?: (more: Loaders, form: string) => void};

/**
 * How a file begins. Where every element it has is defined already, it hands its languages to the file that
 * was first, and ends there: a page in two languages may have a file for each. Even Lit would come too
 * late to notice: as it starts it asks for its Trusted Types policy, which a page allows only once.
 *
 * A module can end a file only by throwing. Nothing is thrown, and so nothing is told of it.
 */
const kit = ownTags.map(widgetBehind) as (Kit | undefined)[];
if (kit.every((element) => element !== undefined)) {
  const other = kit.find((element) => element.version !== version);
  if (other) {
    console.warn(
      `ipt-widgets ${version}: version ${other.version} is already in use. Load the kit once.`,
    );
  } else {
    for (const {addLanguages} of new Set(kit)) addLanguages?.(wholeLanguages, file.name);
  }
  throw undefined;
}
