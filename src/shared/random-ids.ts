/**
 * Ids and names that say nothing. The same use has the same id until it is forgotten; the id itself is
 * random, and another one after that: recorders write ids down even where they mask the text.
 */
export class RandomIds {
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
