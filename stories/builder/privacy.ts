import {privacyTexts} from '../../src/content/privacy.js';
import type {Choices} from './choices.js';
import type {Tongue} from './speech.js';

/** What a clinic says of the widgets in its privacy notice, in the language of the page. */
export function privacyParagraph({usageEvents}: Choices, {msg}: Tongue): string {
  const {stores, loads, shows, usage} = privacyTexts(msg);
  return [stores, loads, shows, ...(usageEvents ? [usage] : [])].join(' ');
}
