import {loaders} from '../generated/locales.js';
import {version} from '../shared/version.js';
import {tags, widgetBehind} from './tags.js';

type Kit = {version?: string; addLanguages?: (more: typeof loaders) => void};

/**
 * How a bundle begins. Where every element is defined already, it hands its languages to the file that
 * was first, and ends there: a page in two languages may have a file for each. Even Lit would come too
 * late to notice: as it starts it asks for its Trusted Types policy, which a page allows only once.
 *
 * A module can end a bundle only by throwing. Nothing is thrown, and so nothing is told of it.
 */
const kit = tags.map(widgetBehind) as (Kit | undefined)[];
if (kit.every((element) => element !== undefined)) {
  const other = kit.find((element) => element.version !== version);
  if (other) {
    console.warn(
      `ipt-widgets ${version}: version ${other.version} is already in use. Load the kit once.`,
    );
  } else {
    kit[0].addLanguages?.(loaders);
  }
  throw undefined;
}
