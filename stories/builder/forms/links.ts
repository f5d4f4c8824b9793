import {attributesOf} from '../attributes.js';
import type {Choices, WidgetId} from '../choices.js';
import {titleOf} from '../fallback.js';
import {paragraph, tag, write} from '../markup.js';
import {ownLines} from '../own-line.js';
import type {Tongue} from '../speech.js';
import {tagOf} from '../widgets.js';
import {contactOf} from './addresses.js';

/** What would make an address long, or follows from the language. */
const left = ['dir', 'data-services'];

/** What the editor has chosen and a link does not carry, in words. */
export const leftByLinks = (choices: Choices): string[] => [
  ...(ownLines(choices).services.length > 0 ? ['your crisis line'] : []),
  ...(Object.values(choices.options.headings).some(Boolean) ? ['your own headings'] : []),
];

/** A link that the script turns into a widget, by what it says and where it leads. */
interface MarkedLink {
  readonly words: string;
  readonly href: string;
}

/**
 * For systems that leave hardly more than links: each leads to the clinic's own page, and where the script
 * runs it becomes a widget. Without the address of that page there are none.
 */
export function markedLinks(choices: Choices, tongue: Tongue): MarkedLink[] {
  const contact = contactOf(choices);
  if (!contact) return [];
  return choices.widgets.map((widget) => ({
    words: titleOf(widget, tongue),
    href: addressOf(contact, widget, choices),
  }));
}

function addressOf(contact: URL, widget: WidgetId, choices: Choices): string {
  const address = new URL(contact);
  for (const [name, value] of Object.entries(attributesOf(widget, choices))) {
    if (value && !left.includes(name)) address.searchParams.set(name, value === true ? '1' : value);
  }
  address.hash = tagOf(widget);
  return address.href;
}

export const htmlLinks = (choices: Choices, tongue: Tongue): string =>
  markedLinks(choices, tongue)
    .map(({words, href}) => `${write([paragraph(tag('a', {href}, words))])}\n`)
    .join('\n');

export const markdownLinks = (choices: Choices, tongue: Tongue): string =>
  markedLinks(choices, tongue)
    .map(({words, href}) => `[${words.replace(/[\\[\]]/g, '\\$&')}](${inBrackets(href)})\n`)
    .join('\n');

/** As MediaWiki writes links; DokuWiki has two brackets and a stroke. */
export const wikiLinks = (choices: Choices, tongue: Tongue): string =>
  markedLinks(choices, tongue)
    .map(({words, href}) => `[${inBrackets(href)} ${words.replace(/[[\]]/g, '')}]\n`)
    .join('\n');

export const dokuwikiLinks = (choices: Choices, tongue: Tongue): string =>
  markedLinks(choices, tongue)
    .map(({words, href}) => `[[${inBrackets(href)}|${words.replace(/[[\]|]/g, '')}]]\n`)
    .join('\n');

const inBrackets = (href: string) =>
  href.replace(/[()[\]|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
