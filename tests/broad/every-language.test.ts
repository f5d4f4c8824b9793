import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {loaders} from '../../src/generated/locales.js';
import {regions} from '../../src/regions/index.js';
import {withParents} from '../../src/localization/negotiate.js';
import {everyState, namesIn, textsIn} from '../support/every-state.js';
import {misfits} from '../support/misfits.js';
import {viewport} from '../support/page.js';
import {mount, one, sidewaysScroll, tags, tornWords} from '../support/widget.js';

type Texts = (str: (...parts: unknown[]) => unknown) => Record<string, unknown>;

const rightToLeft = ['ar'];
const languages = Object.keys(loaders).filter((locale) => !locale.startsWith('en'));

/** What a language may share with English: its own and its parent's texts, names, no letters. */
async function mayShow(locale: string): Promise<(text: string) => boolean> {
  const chain = withParents(locale, Object.keys(loaders)).filter((other) => other in loaders);
  const modules = (await Promise.all(chain.map((other) => loaders[other]()))) as {default: Texts}[];
  const own = new Set(modules.flatMap(({default: texts}) => Object.values(texts(() => ''))));
  // Longest first: one name can stand inside another. The card to take along has a service's name
  // and its number in one line.
  const services = Object.values(regions).flatMap(({services}) => services.map(({name}) => name));
  const names = [...namesIn(locale), ...services].sort((a, b) => b.length - a.length);
  const lettersLeft = (text: string) =>
    /\p{L}/u.test(names.reduce((rest, name) => rest.replace(name, ''), text));
  return (text) => own.has(text) || !lettersLeft(text);
}

describe('every language', () => {
  const english = new Map<string, Set<string>>();

  before(async () => {
    for (const tag of tags) {
      const texts = new Set<string>();
      await everyState(tag, 'en', (element) => textsIn(element).forEach((text) => texts.add(text)));
      english.set(tag, texts);
    }
  });

  for (const locale of languages) {
    for (const tag of tags) {
      it(`is spoken by <${tag}> alone and fits a phone: ${locale}`, async () => {
        const allowed = await mayShow(locale);
        const left = new Set<string>();
        await viewport(320);
        await everyState(tag, locale, (element, state) => {
          const {lang, dir} = one(element, '.root');
          expect([lang, dir]).to.deep.equal([locale, rightToLeft.includes(locale) ? 'rtl' : 'ltr']);
          for (const text of textsIn(element)) {
            if (english.get(tag)!.has(text) && !allowed(text)) left.add(text);
          }
          expect(sidewaysScroll(), state).to.equal(0);
          expect(misfits(element), state).to.deep.equal([]);
        });
        expect([...left]).to.deep.equal([]);
      });
    }
  }

  // Chinese may break anywhere.
  for (const locale of ['en', ...languages].filter((each) => !each.startsWith('zh'))) {
    it(`has no word in two pieces in the table, at any width: ${locale}`, async () => {
      const element = await mount<LitElement>(
        `<ipt-common-questions lang="${locale}" open="all"></ipt-common-questions>`,
        'ipt-common-questions',
      );
      for (const width of [320, 640, 900, 960, 1100, 1400]) {
        await viewport(width);
        expect(tornWords(one(element, '.comparison')), `${width} px`).to.deep.equal([]);
      }
    });
  }
});
