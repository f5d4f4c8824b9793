import {tellOnce} from './read-input.js';

/**
 * Names what a page's author meant for a slot of the element and an editor has wrapped in a
 * paragraph: only what stands directly inside an element can fill its slots.
 */
export function tellOfMisplacedSlots(host: HTMLElement) {
  for (const content of host.querySelectorAll<HTMLElement>('[slot]')) {
    const parent = content.parentElement!;
    // What stands in another custom element is for the slots of that one.
    if (parent === host || parent.localName.includes('-') || parent.shadowRoot) continue;
    tellOnce(
      host,
      'slot',
      'is not used for what stands in another element. Put it directly inside, without a paragraph around it.',
    );
  }
}
