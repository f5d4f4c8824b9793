/**
 * A page may bring the shadow tree of a widget in its HTML, as `npx ipt-widgets prerender` writes it: the
 * visitor reads, and opens panels, before any script is there. `attachShadow()` empties such a root and
 * hands it over; what its visitor has done there is all that stays.
 */

import {presses} from './press.js';
import {tellOnce} from './read-input.js';

/** A widget whose root is attached: `updateNow()` shows at once what is due. */
interface Host {
  readonly renderRoot: ParentNode;
  updateNow(): void;
}

/**
 * Waits until a prerendered root is there as a whole: emptied before, it would be filled on by what is
 * still coming in.
 */
export async function prerenderedIsWhole({ownerDocument}: Element, root: ShadowRoot | null) {
  if (!root || ownerDocument.readyState !== 'loading') return;
  await new Promise((resolve) =>
    ownerDocument.addEventListener('DOMContentLoaded', resolve, {once: true}),
  );
}

/** Remembers which panels are open in a prerendered root, and what has the focus. */
export function whatIsDoneIn(root: ShadowRoot | null): (host: Host) => void {
  const summaries = [...(root?.querySelectorAll('details.disclosure > summary') ?? [])];
  const panels = summaries.map((summary) => [words(summary), isOpen(summary)] as const);
  const focused = root?.activeElement;
  const tag = focused?.localName === 'summary' ? 'button' : focused?.localName;
  const name = focused && words(focused);
  return (host) => {
    const find = (selector: string, text?: string | null) =>
      [...host.renderRoot.querySelectorAll<HTMLElement>(selector)].find(
        (each) => words(each) === text,
      );
    for (const [text, wasOpen] of panels) {
      const button = find('.disclosure-head', text)?.querySelector('button');
      if (!button || (button.getAttribute('aria-expanded') === 'true') === wasOpen) continue;
      presses.get(button)?.(button);
      // A panel may have others in it.
      host.updateNow();
    }
    if (tag) (find(tag, name) ?? find('.disclosure-head', name)?.querySelector('button'))?.focus();
  };
}

const madeAnew = new WeakSet<Element>();

/**
 * Puts a new element of the same name in the place of one whose root cannot be had: the page’s HTML has
 * given it one of the wrong mode, or a script has.
 *
 * @returns Whether it did. A script that takes the root of the new one, too, would go on for ever.
 */
export function beginAnew(host: HTMLElement, mode: ShadowRootMode): boolean {
  if (madeAnew.has(host)) return false;
  const {localName, ownerDocument} = host;
  const all = [...ownerDocument.querySelectorAll(localName)];
  const fresh = ownerDocument.createElement(localName);
  madeAnew.add(fresh);
  for (const {name, value} of host.attributes) fresh.setAttribute(name, value);
  fresh.append(...host.childNodes);
  tellOnce(
    host,
    'shadowrootmode',
    `has to be ${mode} in the HTML of the page, and no other script may attach a root: look at number ${all.indexOf(host) + 1} of ${all.length} on the page. It was made anew, and works. Let npx ipt-widgets prerender write its HTML once more.`,
  );
  host.replaceWith(fresh);
  return true;
}

const words = ({textContent}: Element) => textContent!.replace(/\s+/g, ' ').trim();
const isOpen = ({parentElement}: Element) => (parentElement as HTMLDetailsElement).open;
