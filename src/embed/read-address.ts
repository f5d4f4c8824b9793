import {parseTag} from '../localization/negotiate.js';
import {acceptedColour, colourIn, colourRoles, schemeIn} from '../shared/colour-roles.js';
import {addOwnParts} from './own-parts.js';

/** What the address of a frame page asks of the page; the rest it asks of the widget. */
interface Asked {
  /** The language, where the address names one: a BCP 47 tag. */
  lang?: string;
  /** Whether the page around the frame is told how tall the widget is. */
  tellsHeight: boolean;
  /** What cannot be used, for the console, without what was written. */
  problems: string[];
}

/** Nothing is told to the page around, and the heading is the first of its page. */
const left = ['usage-events', 'heading-level'];

/**
 * Reads the part of an address after the question mark: the attributes of the widget by their names,
 * `lang`, the colours, `color-scheme`, `height`, and what the clinic adds of its own (`own-parts.ts`).
 *
 * Anybody can write an address and send it round. Opened by itself, outside a frame, the page shows no
 * name, number or link from it: they would stand under the address of the clinic.
 */
export function readAddress(
  address: string,
  widget: HTMLElement,
  attributes: readonly string[],
  isFramed: boolean,
): Asked {
  const asked: Asked = {tellsHeight: false, problems: []};
  const given = new Map([...new URLSearchParams(address)].reverse());
  const take = (name: string, accepts: string, use: (value: string) => boolean) => {
    const value = given.get(name);
    if (value === undefined) return;
    given.delete(name);
    if (!use(value)) asked.problems.push(`${name} accepts ${accepts}`);
  };

  take('lang', 'a language tag, such as en-GB', (value) => {
    if (parseTag(value)) asked.lang = value;
    return asked.lang !== undefined;
  });
  take('height', 'tell', (value) => (asked.tellsHeight = value === 'tell'));
  take('color-scheme', 'light, dark or light dark', (value) =>
    setStyle('color-scheme', schemeIn(value)),
  );
  for (const name of colourRoles) {
    take(name, acceptedColour, (value) => setStyle(`--ipt-${name}`, colourIn(value)));
  }
  if (!isFramed) {
    for (const name of [...given.keys()].filter(speaksForTheClinic)) {
      take(name, 'a value only inside a frame', () => false);
    }
  }
  for (const name of attributes.filter((name) => !left.includes(name))) {
    take(name, '', (value) => {
      widget.setAttribute(name, value);
      return true;
    });
  }
  addOwnParts(widget, given, asked.problems);

  if (given.size > 0) asked.problems.push(`${given.size} name(s) in the address are not known`);
  return asked;
}

const speaksForTheClinic = (name: string) => /^(service|exit|reviewed|line)-|^heading$/.test(name);

function setStyle(name: string, value?: string): boolean {
  if (value) document.documentElement.style.setProperty(name, value);
  return value !== undefined;
}
