/** One text of a translator's file. */
export interface Unit {
  readonly id: string;
  /** The English it was translated from. */
  readonly source: string;
  /** The translation, or '' where there is none. */
  readonly target: string;
  /** What its `state` says; a translation without one is a draft. */
  readonly state: string;
}

export interface Xliff {
  readonly locale: string;
  readonly units: readonly Unit[];
}

/** Reads XLIFF 1.2 in the browser. Throws a sentence for the translator where it is none. */
export function readXliff(text: string): Xliff {
  const file = new DOMParser().parseFromString(text, 'text/xml');
  const problem = file.querySelector('parsererror');
  if (problem) throw new Error('This file is no XML. Save it again as XLIFF 1.2 in UTF-8.');
  const locale = file.querySelector('file')?.getAttribute('target-language');
  if (!locale) throw new Error('This file names no target-language, so it is no XLIFF 1.2.');
  return {locale, units: [...file.querySelectorAll('trans-unit')].map(readUnit)};
}

function readUnit(element: Element): Unit {
  const child = (name: string) => element.querySelector(`:scope > ${name}`);
  return {
    id: element.getAttribute('id') ?? '',
    source: textOf(child('source')),
    target: textOf(child('target')),
    state: child('target')?.getAttribute('state') ?? 'translated',
  };
}

/** The text of an element, placeholders as `${name}`. */
const textOf = (element: Element | null) =>
  [...(element?.childNodes ?? [])]
    .map((node) => (node as Element).getAttribute?.('equiv-text') ?? node.textContent)
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
