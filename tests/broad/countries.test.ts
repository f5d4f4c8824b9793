import {expect} from '@open-wc/testing';
import {loaders} from '../../src/generated/locales.js';
import type {CrisisHelp} from '../../src/index.js';
import {inLanguage} from '../../src/regions/in-language.js';
import {
  confirmed,
  international,
  isHomeLine,
  regionCodes,
  regions,
} from '../../src/regions/index.js';
import {inOrderFor} from '../../src/regions/order.js';
import {addressOf} from '../../src/partials/service-facts.js';
import {choose} from '../support/country.js';
import {answer, answersFor, quiz} from '../support/quiz.js';
import {all, mount, one, text, warningsOf} from '../support/widget.js';

const help = (lang: string, attributes = '') =>
  mount<CrisisHelp>(
    `<div lang="${lang}"><ipt-crisis-help ${attributes}></ipt-crisis-help></div>`,
    'ipt-crisis-help',
  );
const chosen = (element: CrisisHelp) => one<HTMLSelectElement>(element, 'select').value;
const links = (element: CrisisHelp) =>
  all<HTMLAnchorElement>(element, '.crisis a').map((link) => link.getAttribute('href'));

describe('the countries', () => {
  it('are these', () => {
    expect(regionCodes).to.have.members(
      'AT AU BE BR CA CH CL CN CO DE ES FR GB HK IE IN MX NL NZ PL PT SG TW UA US ZA'.split(' '),
    );
  });

  for (const [language, codes] of Object.entries({
    de: 'DE AT CH BE',
    en: 'GB US CA AU NZ IE IN ZA SG HK',
    es: 'ES MX CL CO US',
    fr: 'FR CA BE CH',
    it: 'CH',
    nl: 'NL BE',
    pl: 'PL',
    pt: 'PT BR',
    uk: 'UA',
    zh: 'CN TW HK SG',
    'zh-Hans': 'CN SG',
    'zh-Hant': 'TW HK',
  })) {
    it(`are found by the language of the page: ${language}`, async () => {
      for (const code of codes.split(' ')) {
        const element = await help(`${language}-${code}`);
        expect(chosen(element)).to.equal(code);
        expect(links(element)[0]).to.equal(`tel:${regions[code].emergency[0].dial}`);
      }
    });
  }

  it('are not those whose numbers nobody could confirm', async () => {
    for (const lang of ['es-AR', 'ar-EG', 'ar-SA']) {
      const element = await help(lang);
      expect(chosen(element), lang).to.equal('');
      expect(links(element)[0], lang).to.equal(`tel:${international.emergency[0].dial}`);
    }
  });

  for (const locale of Object.keys(loaders)) {
    it(`show all their numbers in every language: ${locale}`, async () => {
      const {language} = new Intl.Locale(locale);
      for (const code of regionCodes) {
        let element!: CrisisHelp;
        const warnings = await warningsOf(async () => {
          element = await help(locale, `region="${code}"`);
        });
        const {emergency, services} = inLanguage(regions[code], language);
        const lines = inOrderFor(confirmed(services), []);
        const contacts = [...confirmed(emergency), ...lines.flatMap(({contacts}) => contacts)];
        expect(warnings, code).to.deep.equal([]);
        // Who needs help now is not asked to write an email first: addresses stand with the others.
        expect(links(element), code).to.have.members(contacts.map(addressOf));
        expect([...new Set(all(element, '.service-name').map(text))], code).to.deep.equal(
          lines.map(({name}) => name),
        );
        expect(text(one(element, '.root')), code).not.to.match(/undefined|NaN|\[object/);
      }
    });
  }

  it('choose the lines of a page in Dutch, which the widgets do not speak', async () => {
    const names = async (lang: string) => all(await help(lang), '.service-name').map(text);
    const expected = (language: string) =>
      inOrderFor(confirmed(inLanguage(regions.BE, language).services), []).map(({name}) => name);
    expect(await names('nl-BE')).to.deep.equal(expected('nl'));
    expect(await names('fr-BE')).to.deep.equal(expected('fr'));
    expect(expected('nl')).not.to.deep.equal(expected('fr'));
  });

  it('follow the language of the page, and the country the visitor chooses', async () => {
    const element = await help('fr-BE');
    const first = () => text(one(element, '.service-name'));
    const french = first();
    element.parentElement!.lang = 'nl-BE';
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(first()).not.to.equal(french);
    await choose(element, 'CH');
    expect(first()).to.equal(inLanguage(regions.CH, 'nl').services[0].name);
  });

  it('show a line against abuse at home at once in the quiz, though others are open longer', async () => {
    const element = await quiz('lang="nl-BE"');
    await answer(element, answersFor.home);
    const shown = all(element, '.service-name')
      .filter((name) => !name.closest('details:not([open])'))
      .map(text);
    const [line] = inLanguage(regions.BE, 'nl').services.filter(isHomeLine);
    expect(shown).to.include(line.name);
    expect(shown[0]).not.to.equal(line.name);
  });
});
