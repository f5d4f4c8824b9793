import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import type {TemplateMap} from '@lit/localize/internal/types.js';
import {languages, load, shownFor, wordsOf} from '../../src/localization/languages.js';
import {directionOf, type Speech} from '../../src/localization/locale-controller.js';
import type {Msg} from '../../src/localization/msg.js';
import {negotiate, parseTag} from '../../src/localization/negotiate.js';

/** A language as text outside an element needs it: also which it is, and where it is written from. */
export interface Tongue extends Speech {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The language a page asks for, as far as the kit has it. Never rejects: the last resort is English. */
export async function tongueFor(tag: string): Promise<Tongue> {
  const wanted = negotiate(tag, languages());
  await load(wanted);
  const locale = shownFor(wanted);
  const isSame = parseTag(tag)?.language === parseTag(locale)?.language;
  return tongueOf(locale, wordsOf(locale), isSame ? tag : locale);
}

/** A language from its texts. `formats`: how numbers and dates are written, where that differs. */
export const tongueOf = (locale: string, texts?: TemplateMap, formats = locale): Tongue => ({
  locale,
  dir: directionOf(locale),
  formats,
  customs: formats,
  msg: ((template: string, options) => runtimeMsg(texts, template, options)) as Msg,
});

/** The builder itself speaks English; the widgets it shows speak what is chosen. */
export const english = tongueOf('en');
