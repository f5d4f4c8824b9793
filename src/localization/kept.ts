import type {Speech} from './locale-controller.js';
import type {Msg} from './msg.js';

/** How much is kept of one language; what came first makes room. */
const most = 600;

/** What has been made for a language, or for a country in a language. */
class Shelf {
  readonly values = new Map<string, unknown>();
  readonly countries = new WeakMap<object, Shelf>();
}

const shelves = new WeakMap<object, Shelf>();

/**
 * What depends on nothing but a language and its formats, made once for the whole page: formatters,
 * sorted names, panels. The `msg` of a language stands for its texts, and is another one when a page
 * adds texts of its own.
 *
 * @param key Says everything else the value depends on.
 * @param country The country the value speaks of, too: what is kept goes when the object does.
 */
export function kept<T>({msg, formats}: Speech, key: string, make: () => T, country?: object): T {
  const {values} = country ? shelfOf(shelfOf(shelves, msg).countries, country) : shelfOf(shelves, msg); // prettier-ignore
  const name = `${formats} ${key}`;
  if (!values.has(name)) {
    if (values.size >= most) values.delete(values.keys().next().value!);
    values.set(name, make());
  }
  return values.get(name) as T;
}

function shelfOf(all: WeakMap<object, Shelf>, owner: Msg | object): Shelf {
  const shelf = all.get(owner) ?? new Shelf();
  all.set(owner, shelf);
  return shelf;
}
