import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {crisisTexts} from '../../src/content/crisis/crisis.js';
import type {CrisisHelp} from '../../src/index.js';
import {isAlwaysOpen} from '../../src/regions/hours.js';
import {inLanguage} from '../../src/regions/in-language.js';
import {
  confirmed,
  international,
  isHomeLine,
  regionCodes,
  regions,
  type Region,
} from '../../src/regions/index.js';
import {choose, translatedByTool} from '../support/country.js';
import {english} from '../support/english.js';
import {ax, engine} from '../support/page.js';
import {answer, answersFor, click, quiz} from '../support/quiz.js';
import {spelled} from '../support/spelled.js';
import {all, fillPanels, mount, one, openersOf, text} from '../support/widget.js';

// The engines differ in how they show a country, not in what they show of it.
const codes =
  engine() === 'chromium' ? [...regionCodes, international.code] : ['US', 'BE', international.code];
const entryOf = (code: string) => inLanguage(regions[code] ?? international, 'en');

const widgetIn = (code: string, tag: string, attributes = '') =>
  mount<LitElement>(
    `<${tag} ${code === international.code ? '' : `region="${code}"`} ${attributes}></${tag}>`,
    tag,
  );
const crisis = (code: string) => widgetIn(code, 'ipt-crisis-help') as Promise<CrisisHelp>;
const numbersOf = ({emergency, services}: Region) =>
  [...confirmed(emergency), ...confirmed(services).flatMap(({contacts}) => contacts)].flatMap(
    (contact) => ('dial' in contact ? contact.dial : []),
  );

describe('in every country', () => {
  for (const code of codes) {
    it(`<ipt-crisis-help> is accessible with everything open: ${code}`, async () => {
      const element = await crisis(code);
      openersOf(element, crisisTexts(english).whatHappens)[0].click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

    it(`<ipt-find-therapist> is accessible, with and without the clinic’s own service: ${code}`, async () => {
      const own =
        'service-name="Alder Street" service-href="/contact" service-phone="01632 960147"';
      await expect(await widgetIn(code, 'ipt-find-therapist', own)).to.be.accessible();
      await expect(await widgetIn(code, 'ipt-find-therapist')).to.be.accessible();
    });
  }

  it('no number of another country is shown', async () => {
    for (const code of codes) {
      const element = await crisis(code);
      const linked = all(element, 'a[href^="tel:"], a[href^="sms:"]').map((link) =>
        link.getAttribute('href')!.replace(/^(tel|sms):|\?.*$/g, ''),
      );
      const own = numbersOf(entryOf(code));
      expect(linked.filter((dial) => !own.includes(dial)), code).to.deep.equal([]); // prettier-ignore
    }
  });

  it('a phone number is named digit by digit, and seen, found and copied as it is written', async () => {
    for (const code of codes) {
      const element = await crisis(code);
      for (const closed of all(element, '[aria-expanded=false]')) await click(element, closed);
      for (const link of all(element, 'a[href^="tel:"], a[href^="sms:"]')) {
        const {name} = await ax(link);
        expect(name, code).not.to.match(/\d\d|\d[-./]|[-./]\d/);
        expect(name, code).to.contain(spelled(text(link.querySelector('bdi')!)));
        expect(link.innerText.replace(/\s+/g, ' ').trim()).to.equal(text(link));
      }
    }
  });

  it('the quiz shows a line of the country’s own at once to those who are not safe at home, first if it is open day and night', async () => {
    for (const code of codes.filter((each) => each in regions)) {
      const {emergency, services} = entryOf(code);
      const element = await quiz(`region="${code}"`);
      await answer(element, answersFor.home);
      const own = confirmed(services).filter(isHomeLine);
      const names = own.map(({name}) => name);
      const shown = all(element, '.service-name')
        .filter((name) => !name.closest('details:not([open])'))
        .map(text);
      expect(names.filter((name) => shown.includes(name)), code).not.to.have.length(0); // prettier-ignore
      if (own.some(({hours}) => isAlwaysOpen(hours))) expect(names, code).to.include(shown[0]);
      expect(one(element, '.result a').getAttribute('href')).to.equal(`tel:${emergency[0].dial}`);
    }
  });

  describe('facts change together after a tool has translated the page', () => {
    const fresh = new Map<string, string>();
    const wordsOf = (element: Element) =>
      all(element, '.crisis .service-name, .crisis .facts, .crisis .contacts, .crisis .about-service, .crisis .emergency, .of-country > p').map(text).join('\n'); // prettier-ignore
    const chooseFilled = async (element: CrisisHelp, code: string) => {
      await choose(element, code);
      await fillPanels(element);
    };

    before(async () => {
      for (const code of codes) {
        const element = await crisis('GB');
        await chooseFilled(element, code);
        fresh.set(code, wordsOf(element));
      }
    });

    for (const from of codes) {
      it(`from ${from} to each`, async () => {
        const element = await crisis('GB');
        for (const to of codes.filter((code) => code !== from)) {
          await chooseFilled(element, from);
          translatedByTool(element);
          await chooseFilled(element, to);
          expect(wordsOf(element), to).to.equal(fresh.get(to));
        }
      });
    }
  });
});
