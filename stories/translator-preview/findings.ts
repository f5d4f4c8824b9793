import {messages} from 'virtual:english-messages';
import {fixedParts, keepsFixedParts} from '../../src/localization/fixed-parts.js';
import {languages} from '../../src/localization/languages.js';
import {withParents} from '../../src/localization/negotiate.js';
import type {Unit, Xliff} from './xliff.js';

export type Message = (typeof messages)[number];

/** What a translator still has to look at. */
export interface Finding {
  readonly kind: 'missing' | 'stale' | 'long' | 'damaged' | 'unknown';
  readonly id: string;
  readonly english: string;
  /** What is wrong, and the remedy. */
  readonly remedy: string;
}

/** A file of a region, such as `fr-CA`, holds only what differs from its parent. */
export const isOverlay = (locale: string) =>
  withParents(locale, [...languages(), locale]).some(
    (parent) => parent !== locale && locale.startsWith(`${parent}-`),
  );

/** What `locales:check` would say of each text, but for the glossary. */
export function findingsIn({locale, units}: Xliff): Finding[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const known = new Set(messages.map(({id}) => id));
  return [
    ...messages.flatMap((message) => findingsOf(message, byId.get(message.id), isOverlay(locale))),
    ...units
      .filter(({id}) => !known.has(id))
      .map(({id, source}) => finding('unknown', {id, text: source}, 'No text has this id. Give it back the id it had.')), // prettier-ignore
  ];
}

function findingsOf(message: Message, unit: Unit | undefined, overlay: boolean): Finding[] {
  if (!unit?.target) {
    if (overlay && !unit) return [];
    return [finding('missing', message, 'Not translated yet. The English is shown.')];
  }
  if (unit.source !== message.text || unit.state.startsWith('needs-review')) {
    return [finding('stale', message, 'The English has changed. Compare, mend, and set the state to “translated”.')]; // prettier-ignore
  }
  const limit = Number(/\bmax:(\d+)/.exec(message.desc)?.[1] ?? Infinity);
  const {length} = [...unit.target];
  return [
    ...(length > limit
      ? [finding('long', message, `${length} characters. Make it ${limit} or fewer.`)]
      : []),
    ...(keepsFixedParts(message.id, unit.target, fixedParts(message.id, message.text))
      ? []
      : [finding('damaged', message, 'Its placeholders, numbers or addresses are not those of the English. It is not shown.')]), // prettier-ignore
  ];
}

const finding = (
  kind: Finding['kind'],
  {id, text}: Pick<Message, 'id' | 'text'>,
  remedy: string,
): Finding => ({kind, id, english: text, remedy});

/** How much is done, and how much of that a clinician has read. */
export function progressOf({units}: Xliff) {
  const translated = units.filter(({target}) => target !== '');
  const reviewed = translated.filter(({state}) => state === 'final');
  return {
    translated: translated.length,
    drafts: translated.length - reviewed.length,
    total: messages.length,
  };
}
