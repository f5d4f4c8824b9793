import type {Input} from '../../shared/input.js';

/** One entry of a clinic's list: reads field by field, and keeps what is wrong. */
export class Entry {
  readonly #where: string;
  readonly #problems: string[] = [];
  /** What is not read yet. A map has no prototype that a field named `__proto__` could reach. */
  readonly #fields: Map<string, unknown>;

  /** @param where How the entry is called in the console. */
  constructor(value: object, where: string) {
    this.#where = where;
    this.#fields = new Map(Object.entries(value));
  }

  has(field: string) {
    return this.#fields.has(field);
  }

  read<T>(field: string, input: Input<T>): T | undefined {
    if (!this.has(field)) return undefined;
    const value = input.parse(this.#fields.get(field));
    this.#fields.delete(field);
    if (value === undefined) this.note(field, `accepts ${input.accepts}`);
    return value;
  }

  required<T>(field: string, input: Input<T>): T | undefined {
    if (!this.has(field)) this.note(field, `accepts ${input.accepts}, and is required`);
    return this.read(field, input);
  }

  note(field: string, problem: string) {
    this.#problems.push(`${this.#where}, ${field} ${problem}`);
  }

  /** What is wrong. Unknown fields are only counted: their names are the author's own words. */
  finish(): string[] {
    const {size} = this.#fields;
    return size > 0
      ? [...this.#problems, `${this.#where}: ${size} field(s) are not known`]
      : this.#problems;
  }
}
