import {expect, fixture} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {crisisTexts} from '../src/content/crisis/crisis.js';
import {loaders} from '../src/generated/locales.js';
import {CrisisHelp} from '../src/index.js';
import {english} from './support/english.js';
import {one, text, until, warningsOf} from './support/widget.js';

customElements.define('test-crisis', class extends CrisisHelp {});

type Str = (strings: TemplateStringsArray, ...places: number[]) => unknown;
const moduleOf = (texts: (str: Str) => Record<string, unknown>) => ({default: texts});
const titled = (title: string) => moduleOf(() => ({'crisis.title': title}));
const englishTitle = crisisTexts(english).title;

/** A widget in a language, as soon as it is on the page: not yet updated. */
async function crisis(lang: string, content = '<p>the fallback</p>') {
  const parent = await fixture<HTMLElement>(document.createElement('div'));
  parent.innerHTML = `<test-crisis lang="${lang}">${content}</test-crisis>`;
  return parent.firstElementChild as LitElement;
}

const titleOf = (element: Element) => text(one(element, '[part=heading]'));
const shownBy = (element: Element) => {
  const {lang, dir} = one(element, '.root');
  return [lang, dir, titleOf(element)];
};

describe('a language that is loaded when it is needed', () => {
  const real = {...loaders};
  afterEach(() => {
    for (const locale of Object.keys(loaders)) delete loaders[locale];
    Object.assign(loaders, real);
  });

  it('is shown once it is there, marked as itself, and for every region without texts of its own', async () => {
    loaders.yo = async () => titled('Ti o ba nilo iranlọwọ');
    const element = await crisis('yo-NG');
    await element.updateComplete;
    expect(shownBy(element)).to.deep.equal(['yo', 'ltr', 'Ti o ba nilo iranlọwọ']);
  });

  it('runs from right to left where its script does', async () => {
    loaders.ur = async () => titled('مدد');
    const element = await crisis('ur');
    await element.updateComplete;
    expect(shownBy(element)).to.deep.equal(['ur', 'rtl', 'مدد']);
  });

  it('leaves the fallback there until it has come: no flash of English', async () => {
    let arrive!: (module: unknown) => void;
    loaders.ga = () => new Promise((resolve) => (arrive = resolve));
    const element = await crisis('ga');
    const fallback = element.querySelector('p')!;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(fallback.offsetHeight).to.be.above(0);
    expect(element.shadowRoot === null, 'the styles of the widget').to.equal(true);
    arrive(titled('Cabhair'));
    await element.updateComplete;
    expect(fallback.offsetHeight).to.equal(0);
    expect(titleOf(element)).to.equal('Cabhair');
  });

  it('replaces the one that is shown only when it is there', async () => {
    let arrive!: (module: unknown) => void;
    loaders.mt = async () => titled('Għajnuna');
    loaders.is = () => new Promise((resolve) => (arrive = resolve));
    const element = await crisis('mt');
    await element.updateComplete;
    element.lang = 'is';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shownBy(element)).to.deep.equal(['mt', 'ltr', 'Għajnuna']);
    arrive(titled('Hjálp'));
    await until(() => titleOf(element) === 'Hjálp', 'the new language');
    expect(one(element, '.root').lang).to.equal('is');
  });

  it('does not come back when the page has changed to another in the meantime', async () => {
    let arrive!: (module: unknown) => void;
    loaders.lv = () => new Promise((resolve) => (arrive = resolve));
    const element = await crisis('lv');
    element.lang = 'en';
    expect(await warningsOf(() => element.updateComplete)).to.deep.equal([]);
    arrive(titled('Palīdzība'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shownBy(element)).to.deep.equal(['en', 'ltr', englishTitle]);
  });

  it('is loaded once, however many widgets speak it', async () => {
    let loads = 0;
    loaders.lt = async () => {
      loads += 1;
      return titled('Pagalba');
    };
    const elements = await Promise.all(['lt', 'lt-LT', 'lt'].map((lang) => crisis(lang)));
    await Promise.all(elements.map(({updateComplete}) => updateComplete));
    expect(loads).to.equal(1);
  });

  it('keeps its place in a sentence for what is put in', async () => {
    loaders.eu = async () => moduleOf((str) => ({'crisis.compared': str`${0}: begiratuta`}));
    const element = await crisis('eu');
    await element.updateComplete;
    expect(text(one(element, '.root'))).to.match(/2026[^:]*: begiratuta/);
  });

  const failures: [what: string, loader: () => unknown][] = [
    ['is refused', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['is a page that says sorry', async () => ({default: '<!doctype html>'})],
    ['is another module', async () => ({templates: {}})],
    ['is empty', async () => moduleOf(() => ({}))],
    ['holds what are no texts', async () => moduleOf(() => ({'crisis.title': {values: []}}))],
    ['holds nothing where a text should be', async () => moduleOf(() => ({'crisis.title': null}))],
    ['throws', async () => moduleOf(() => JSON.parse('{'))],
  ];
  failures.forEach(([what, loader], index) =>
    it(`gives way to English, marked as English, when it ${what}; the next attempt may succeed`, async () => {
      const locale = ['ss', 'st', 'sw', 'sn', 'so', 'sm', 'sk'][index];
      loaders[locale] = loader;
      let element!: LitElement;
      const warnings = await warningsOf(async () => {
        element = await crisis(locale);
        await element.updateComplete;
        await crisis(locale).then(({updateComplete}) => updateComplete);
      });
      expect(shownBy(element)).to.deep.equal(['en', 'ltr', englishTitle]);
      expect(warnings, JSON.stringify(warnings)).to.have.length(1);
      expect(warnings[0]).to.contain('ipt-widgets').and.contain(locale);
      loaders[locale] = async () => titled('Now');
      const second = await crisis(locale);
      await second.updateComplete;
      expect(shownBy(second)).to.deep.equal([locale, 'ltr', 'Now']);
    }),
  );

  it('gives way to English after five seconds when it hangs, and is there for the next widget when it comes after all', async () => {
    let arrive!: (module: unknown) => void;
    loaders.tn = () => new Promise((resolve) => (arrive = resolve));
    const times: unknown[] = [];
    const {setTimeout: later} = window;
    Object.assign(window, {
      setTimeout(action: () => void, time: number, ...rest: unknown[]) {
        times.push(time);
        return later(action, 0, ...rest);
      },
    });
    let element!: LitElement;
    const warnings = await warningsOf(async () => {
      element = await crisis('tn');
      await element.updateComplete;
    }).finally(() => Object.assign(window, {setTimeout: later}));
    expect(times).to.contain(5000);
    expect(shownBy(element)).to.deep.equal(['en', 'ltr', englishTitle]);
    expect(warnings).to.have.length(1);
    arrive(titled('Thuso'));
    await new Promise((resolve) => setTimeout(resolve, 10));
    const second = await crisis('tn');
    await second.updateComplete;
    expect(titleOf(second)).to.equal('Thuso');
  });

  it('fills what a regional overlay does not say from its parent, then from English', async () => {
    loaders.nl = async () => moduleOf(() => ({'crisis.title': 'Hulp', 'crisis.talk': 'Praten'}));
    loaders['nl-BE'] = async () => moduleOf(() => ({'crisis.title': 'Hulp in België'}));
    const belgian = await crisis('nl-BE');
    const dutch = await crisis('nl-SR');
    await Promise.all([belgian.updateComplete, dutch.updateComplete]);
    expect(shownBy(belgian)).to.deep.equal(['nl-BE', 'ltr', 'Hulp in België']);
    expect(shownBy(dutch)).to.deep.equal(['nl', 'ltr', 'Hulp']);
    belgian.setAttribute('region', 'GB');
    await belgian.updateComplete;
    const all = text(one(belgian, '.root'));
    expect(all).to.contain('Praten').and.contain(crisisTexts(english).emergency);
  });

  it('shows the parent, marked as the parent, when only the overlay cannot be had', async () => {
    loaders.da = async () => titled('Hjælp');
    loaders['da-GL'] = () => Promise.reject(new Error('no'));
    const element = await crisis('da-GL');
    await warningsOf(() => element.updateComplete);
    expect(shownBy(element)).to.deep.equal(['da', 'ltr', 'Hjælp']);
  });

  it('shows English rather than an overlay without its parent', async () => {
    loaders.sv = () => Promise.reject(new Error('no'));
    loaders['sv-FI'] = async () => titled('Hjälp');
    const element = await crisis('sv-FI');
    await warningsOf(() => element.updateComplete);
    expect(shownBy(element)).to.deep.equal(['en', 'ltr', englishTitle]);
  });
});
