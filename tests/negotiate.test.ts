import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import {nearestLang} from '../src/localization/nearest-lang.js';
import {negotiate} from '../src/localization/negotiate.js';
import {mount, one} from './support/widget.js';

const everything = ['en', 'en-NZ', 'en-GB', 'es', 'fr', 'fr-CA', 'pt-BR', 'zh-Hans', 'mi'];

const cases: [asked: string | null, available: string[], shown: string][] = [
  // The tag itself, in any spelling, then shortened from the right.
  ['en-NZ', everything, 'en-NZ'],
  ['en_NZ', everything, 'en-NZ'],
  ['EN-nz', everything, 'en-NZ'],
  [' en-NZ ', everything, 'en-NZ'],
  ['en-NZ-x-clinic', everything, 'en-NZ'],
  ['en', everything, 'en'],
  ['es-MX', everything, 'es'],
  ['es-419', everything, 'es'],
  ['de-AT-1996', ['en', 'de', 'de-AT'], 'de-AT'],
  ['ar-EG-u-nu-latn', ['en', 'ar'], 'ar'],
  ['iw', ['en', 'he'], 'he'],
  // A regional file serves its own region only.
  ['en-AU', everything, 'en'],
  ['en-AU', ['en-NZ', 'en-GB', 'en'], 'en'],
  ['fr-CA', everything, 'fr-CA'],
  ['fr', everything, 'fr'],
  ['fr-BE', ['en', 'fr-CA', 'fr'], 'fr'],
  ['fr-BE', ['en', 'fr-CA'], 'fr-CA'],
  ['pt-BR', everything, 'pt-BR'],
  ['pt', everything, 'pt-BR'],
  // Another region's before English, the usual one first.
  ['pt-PT', everything, 'pt-BR'],
  ['pt_PT', everything, 'pt-BR'],
  ['pt-AO', everything, 'pt-BR'],
  ['pt-PT', ['en', 'pt-AO', 'pt-BR'], 'pt-BR'],
  ['pt-PT', ['en', 'pt-BR', 'pt-PT'], 'pt-PT'],
  ['es-AR', ['en', 'es-419'], 'es-419'],
  ['es-419', ['en', 'es-MX'], 'es-MX'],
  ['es-419', ['en', 'es', 'es-MX'], 'es'],
  ['en-AU', ['en-NZ', 'en-GB'], 'en'],
  ['pt-AO', ['en', 'pt-BR', 'pt'], 'pt'],
  // The script the reader expects.
  ['zh-CN', everything, 'zh-Hans'],
  ['zh', everything, 'zh-Hans'],
  ['zh-SG', everything, 'zh-Hans'],
  ['zh-TW', everything, 'zh-Hans'],
  ['zh-Hant', everything, 'zh-Hans'],
  ['zh-HK', everything, 'zh-Hans'],
  ['zh-TW', ['en', 'zh-Hans', 'zh-Hant'], 'zh-Hant'],
  ['zh-TW', ['en', 'zh-Hans', 'zh-Hant-HK'], 'zh-Hant-HK'],
  ['pa-PK', ['en', 'pa-Guru'], 'en'],
  ['zh-TW', ['en', 'zh', 'zh-Hant'], 'zh-Hant'],
  ['zh-HK', ['en', 'zh', 'zh-Hant'], 'zh-Hant'],
  ['zh-Hant-HK', ['en', 'zh-Hans', 'zh-Hant'], 'zh-Hant'],
  ['zh-TW', ['en', 'zh'], 'zh'],
  ['sr-Latn', ['en', 'sr', 'sr-Latn'], 'sr-Latn'],
  ['sr-Latn-RS', ['en', 'sr', 'sr-Latn'], 'sr-Latn'],
  ['sr', ['en', 'sr-Latn', 'sr'], 'sr'],
  ['sr-Latn', ['en', 'sr'], 'sr'],
  ['sr', ['en', 'sr-Latn'], 'sr-Latn'],
  // Another language of the same country is another language.
  ['mi', everything, 'mi'],
  ['mi', ['en', 'en-NZ'], 'en'],
  ['mi-NZ', ['en', 'en-NZ'], 'en'],
  ['de', everything, 'en'],
  ['est', everything, 'en'],
  // No language at all.
  [null, everything, 'en'],
  ['', everything, 'en'],
  ['   ', everything, 'en'],
  ['und', everything, 'en'],
  ['x-clinic', everything, 'en'],
  ['english please', everything, 'en'],
  ['-', everything, 'en'],
  ['__proto__', everything, 'en'],
  ['<b>', everything, 'en'],
  ['fr', [], 'en'],
];

describe('negotiate', () => {
  cases.forEach(([asked, available, shown]) =>
    it(`shows ${shown} for ${JSON.stringify(asked)} where there is ${available.join(', ') || 'nothing'}`, () => {
      expect(negotiate(asked, available)).to.equal(shown);
    }),
  );

  it('gives the same language however the files are ordered', () => {
    const orders = fc.shuffledSubarray(everything, {minLength: everything.length});
    const asked = fc.constantFrom(...cases.filter((row) => row[1] === everything));
    fc.assert(
      fc.property(asked, orders, ([tag, , shown], order) => negotiate(tag, order) === shown),
    );
  });

  it('never throws, and always gives a language there is, or English', () => {
    const subtags = fc.array(
      fc.constantFrom('en', 'zh', 'Hant', 'Latn', 'NZ', '419', 'x', 'u', ''),
      {maxLength: 4},
    );
    const tag = fc.oneof(
      fc.string({unit: 'binary'}),
      subtags.map((parts) => parts.join('-')),
    );
    fc.assert(
      fc.property(tag, fc.array(tag), (asked, available) =>
        ['en', ...available].includes(negotiate(asked, available)),
      ),
      {numRuns: 1000},
    );
  });
});

describe('nearestLang', () => {
  const inShadow = (host: Element, markup: string) => {
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML = markup;
    return root;
  };

  it('is the element’s own, before that of its ancestors', async () => {
    const outer = await fixture(html`<div lang="fr"><p lang="es"></p></div>`);
    expect(nearestLang(outer.querySelector('p')!)).to.equal('es');
  });

  it('is that of the closest ancestor', async () => {
    const outer = await fixture(
      html`<div lang="fr"><div lang="es"><section><p></p></section></div></div>`,
    );
    expect(nearestLang(outer.querySelector('p')!)).to.equal('es');
  });

  it('goes from a shadow root to its host, also through closed and nested ones', async () => {
    const outer = await fixture(html`<div lang="fr"><section></section></div>`);
    const closed = outer.querySelector('section')!.attachShadow({mode: 'closed'});
    closed.innerHTML = '<section></section>';
    const root = inShadow(closed.querySelector('section')!, '<p></p>');
    expect(nearestLang(root.querySelector('p')!)).to.equal('fr');
  });

  it('goes through the slot, as the page is shown, before the element’s parent', async () => {
    const host = await fixture(html`<div lang="fr"><p></p></div>`);
    inShadow(host, '<section lang="es"><slot></slot></section>');
    expect(nearestLang(host.querySelector('p')!)).to.equal('es');
  });

  it('stops at an empty lang: the language there is unknown', async () => {
    const outer = await fixture(html`<div lang="fr"><section lang=""><p></p></section></div>`);
    expect(nearestLang(outer.querySelector('p')!)).to.equal('');
  });

  it('is null where nothing says', () => {
    const outer = document.createElement('div');
    outer.innerHTML = '<p></p>';
    expect(nearestLang(outer.querySelector('p')!) === null).to.equal(true);
  });

  it('reaches the page’s own', async () => {
    const {documentElement} = document;
    const before = documentElement.getAttribute('lang');
    documentElement.lang = 'mi';
    const element = await fixture(html`<p></p>`);
    const found = nearestLang(element);
    if (before === null) documentElement.removeAttribute('lang');
    else documentElement.lang = before;
    expect(found).to.equal('mi');
  });
});

describe('a widget in a language the kit has only nearly', () => {
  const cases = [
    ['pt-PT', 'pt-BR'],
    ['es-419', 'es'],
    ['zh-TW', 'zh-Hans'],
  ];
  for (const [asked, shown] of cases) {
    it(`says which language it really shows: ${shown} for ${asked}`, async () => {
      const element = await mount(`<ipt-crisis-help lang="${asked}"></ipt-crisis-help>`, 'ipt-crisis-help'); // prettier-ignore
      expect(one(element, '.root').lang).to.equal(shown);
    });
  }
});
