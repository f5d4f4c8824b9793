import {define} from '../shared/define.js';
import {readAddress} from './read-address.js';
import {showLanguage} from './show-language.js';
import {tellHeight} from './tell-height.js';

/**
 * Shows the widget of a frame page as the address asks. That is read first: an element takes its country
 * when it is defined.
 */
export function showAsAsked(
  tag: string,
  element: CustomElementConstructor & {readonly observedAttributes: string[]},
) {
  const widget = document.querySelector<HTMLElement>(tag);
  if (widget) {
    const asked = readAddress(
      location.search,
      widget,
      element.observedAttributes,
      parent !== window,
    );
    showLanguage(widget, asked.lang);
    if (asked.tellsHeight) tellHeight(window);
    const problems = [...asked.problems, ...surroundings()];
    if (problems.length > 0) {
      console.warn(`ipt-widgets, frame page: ${problems.join('; ')}. Everything else counts.`);
    }
  }
  define(tag, element);
}
/** Whatever can read this page can record it: the frame is there to keep it out. */
function surroundings(): string[] {
  try {
    if (parent === window || !parent.document) return [];
  } catch {
    return [];
  }
  return [
    'the page around it, and its recorders, can read this frame: add sandbox="allow-scripts allow-top-navigation-by-user-activation" to the iframe',
  ];
}
