/**
 * Ids and names that say nothing. What an id is used for stays the same as long as a visit lasts;
 * the id itself is random, and another one at the next visit: recorders write ids down even where
 * they mask the text.
 */
export class Marks {
  readonly #given = new Map<string, string>();

  /** The id for this use. */
  of(use: string): string {
    const given = this.#given.get(use) ?? `i${Math.random().toString(36).slice(2, 10)}`;
    this.#given.set(use, given);
    return given;
  }

  forget() {
    this.#given.clear();
  }
}
