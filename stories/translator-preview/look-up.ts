import {messages} from 'virtual:english-messages';
import {placeholder} from '../../src/localization/fixed-parts.js';
import type {Unit} from '../../locales/tools/reader/types.js';

/** Finds the units a text on the page can have come from, by their English and their translation. */
export class LookUp {
  readonly #exact = new Map<string, Set<string>>();
  readonly #patterns: {id: string; pattern: RegExp}[] = [];

  constructor(units: readonly Unit[]) {
    for (const {id, text} of messages) this.#add(id, text);
    for (const {id, target} of units) this.#add(id, target);
  }

  /** The ids of the units, in the order of the code. Several can say the same. */
  idsOf(text: string): string[] {
    const plain = tidy(text);
    const exact = this.#exact.get(plain);
    if (exact) return [...exact];
    return this.#patterns.filter(({pattern}) => pattern.test(plain)).map(({id}) => id);
  }

  #add(id: string, text: string) {
    if (!text) return;
    if (text.search(placeholder) < 0) {
      const ids = this.#exact.get(tidy(text)) ?? new Set();
      this.#exact.set(tidy(text), ids.add(id));
      return;
    }
    // The page has a date or a number where the unit has a placeholder.
    const pieces = tidy(text)
      .split(new RegExp(placeholder.source))
      .filter((_, index) => index % 2 === 0);
    const pattern = new RegExp(`^${pieces.map(escape).join('.+')}$`);
    this.#patterns.push({id, pattern});
  }
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
