import {expect} from '@open-wc/testing';
import {crisisTexts} from '../src/content/crisis/crisis.js';
import type {CrisisHelp} from '../src/index.js';
import {inLanguage} from '../src/regions/in-language.js';
import {
  confirmed,
  international,
  regions,
  type Contact,
  type Region,
} from '../src/regions/index.js';
import {choose, showButton} from './support/country.js';
import {english} from './support/english.js';
import {deepActive, press, viewport} from './support/page.js';
import {
  all,
  longDate,
  mount,
  one,
  plain,
  text,
  until,
  visibleText,
  warningsOf,
  sidewaysScroll,
} from './support/widget.js';

const crisis = (attributes = '', wrapper = (widget: string) => widget) =>
  mount<CrisisHelp>(
    wrapper(`<ipt-crisis-help ${attributes}></ipt-crisis-help>`),
    'ipt-crisis-help',
  );
const texts = crisisTexts(english);
const emergencyOf = (element: Element) =>
  one<HTMLAnchorElement>(element, '.emergency a').getAttribute('href');
const everyRegion = [...Object.values(regions), international].map((region) =>
  inLanguage(region, 'en'),
);
const shownNumbers = ({emergency, services}: Region) => [
  ...confirmed(emergency),
  ...confirmed(services).flatMap(({contacts}) => contacts),
];
const hrefOf = (contact: Contact) => {
  if ('href' in contact) return contact.href;
  if ('address' in contact) return `mailto:${contact.address}`;
  if (!('dial' in contact)) return '';
  const body = contact.word ? `?&body=${contact.word}` : '';
  return `${contact.kind === 'call' ? 'tel' : 'sms'}:${contact.dial}${body}`;
};

describe('<ipt-crisis-help>', () => {
  it('shows the emergency numbers first, then every confirmed service with its contacts', async () => {
    for (const region of Object.values(regions)) {
      const element = await crisis(`region="${region.code.toLowerCase()}"`);
      const links = all<HTMLAnchorElement>(element, '.crisis a').map((link) =>
        link.getAttribute('href')!,
      );
      // Whoever needs help now is not asked to write: addresses of the first lines stand last.
      const isMail = (href: string) => href.startsWith('mailto:');
      const wanted = shownNumbers(region).map(hrefOf);
      expect(links.filter((href) => !isMail(href)), region.code).to.deep.equal(wanted.filter((href) => !isMail(href))); // prettier-ignore
      expect(links.filter(isMail), region.code).to.have.members(wanted.filter(isMail));
      expect(emergencyOf(element)).to.equal(`tel:${region.emergency[0].dial}`);
      expect([...new Set(all(element, '.service-name').map(text))]).to.deep.equal(
        confirmed(region.services).map(({name}) => name),
      );
    }
  });

  it('never shows what is not confirmed', async () => {
    for (const region of Object.values(regions)) {
      const element = await crisis(`region="${region.code}"`);
      const hidden = region.services.filter(
        (service) => !confirmed(region.services).includes(service),
      );
      const names = all(element, '.service-name').map(text);
      const hrefs = all(element, '.crisis a').map((link) => link.getAttribute('href'));
      const known = shownNumbers(region).map(hrefOf);
      for (const {name, contacts} of hidden) {
        expect(names, region.code).not.to.contain(name);
        const ways = contacts.map(hrefOf).filter((href) => !known.includes(href));
        expect(
          hrefs.filter((href) => ways.includes(href!)),
          name,
        ).to.deep.equal([]);
      }
      for (const number of region.emergency.filter(({confidence}) => confidence !== 'confirmed')) {
        expect(hrefs).not.to.contain(hrefOf(number));
      }
    }
  });

  it('says which country the numbers are for, and when they were checked, in every region', async () => {
    for (const {code, emergency} of everyRegion) {
      const element = await crisis(code === '001' ? '' : `region="${code}"`);
      const select = one<HTMLSelectElement>(element, 'select');
      const name = code === '001' ? texts.notChosen : new Intl.DisplayNames('en', {type: 'region'}).of(code)!; // prettier-ignore
      expect(text(select.selectedOptions[0])).to.equal(name);
      if (code !== '001') expect(text(one(element, '.emergency'))).to.contain(name);
      const date = longDate(emergency[0].checked, code);
      expect(visibleText(element)).to.contain(plain(texts.compared(date)));
    }
  });

  it('says in which languages and at what times a service answers, where that is known', async () => {
    expect(visibleText(await crisis('region="CA"'))).to.contain('English and French');
    const allOf = (element: Element) => text(one(element, '.crisis'));
    expect(allOf(await crisis('region="DE"'))).to.contain(texts.manyLanguages('18'));
    expect(allOf(await crisis('region="PT"'))).to.match(/3:30.PM.*12:30.AM/);
  });

  it('says what each emergency number is for, where there are several', async () => {
    const buttons = all(await crisis('region="BR"'), '.emergency a').map(text);
    expect(buttons).to.have.length(2);
    expect(buttons[0]).to.contain('192').and.contain('Ambulance');
    expect(buttons[1]).to.contain('190').and.contain('Police');
  });

  it('says on which site a chat is', async () => {
    for (const {code, services} of everyRegion) {
      const element = await crisis(code === '001' ? '' : `region="${code}"`);
      const hosts = confirmed(services).flatMap(({contacts}) =>
        contacts.flatMap((contact) => ('href' in contact ? new URL(contact.href).hostname : [])),
      );
      expect(all(element, '.services .host').map(text)).to.deep.equal(
        hosts.map((host) => host.replace(/^www\./, '')),
      );
    }
  });

  it('writes dates in English in the way of the country, where lang names none', async () => {
    const day = (element: Element) => /\d+ November 2026|November \d+, 2026/.exec(visibleText(element))?.[0]; // prettier-ignore
    expect(day(await crisis('lang="en" region="GB"'))).to.match(/^\d/);
    expect(day(await crisis('lang="en" region="US"'))).to.match(/^N/);
    expect(day(await crisis('lang="en-US" region="GB"'))).to.match(/^N/);
    expect(day(await crisis('lang="en"'))).to.match(/^N/);
  });

  it('says hours, cost, what happens on a call and when the numbers were checked', async () => {
    const element = await crisis('region="GB"');
    const shown = text(one(element, '.root'));
    for (const line of [
      texts.alwaysOpen,
      texts.free,
      ...texts.whatHappensText,
      longDate(regions.GB.emergency[0].checked, 'GB'),
    ]) {
      expect(shown).to.contain(plain(line));
    }
  });

  it('keeps numbers left to right and untranslated', async () => {
    const element = await crisis('region="NZ"');
    const numbers = all(element, '.crisis a bdi');
    expect(numbers.length).to.be.above(3);
    for (const number of numbers) {
      expect(number.dir).to.equal('ltr');
      expect(number.getAttribute('translate')).to.equal('no');
    }
  });

  it('writes the word to send into the text message', async () => {
    const element = await crisis('region="GB"');
    expect(all(element, 'a').map((link) => link.getAttribute('href'))).to.include(
      'sms:85258?&body=SHOUT',
    );
    expect(visibleText(element)).to.contain('SHOUT');
  });

  it('takes the region of the page’s language, and none from a language alone', async () => {
    const inside = (lang: string) => (widget: string) => `<div lang="${lang}">${widget}</div>`;
    expect(emergencyOf(await crisis('', inside('en-NZ')))).to.equal('tel:111');
    expect(emergencyOf(await crisis('', inside('es-US')))).to.equal('tel:911');
    expect(emergencyOf(await crisis('', inside('en')))).to.equal('tel:112');
    expect(emergencyOf(await crisis('region="US"', inside('en-NZ')))).to.equal('tel:911');
  });

  it('shows the international entry for a country it does not know, never another one, and says so', async () => {
    let element!: CrisisHelp;
    const warnings = await warningsOf(async () => {
      element = await crisis('region="SE"', (widget) => `<div lang="en-GB">${widget}</div>`);
    });
    expect(warnings).to.have.length(1);
    expect(emergencyOf(element)).to.equal('tel:112');
    expect(text(one(element, 'label'))).to.equal(texts.chooseRegion);
    expect(visibleText(element)).to.contain('findahelpline.com').and.not.contain('116 123');
  });

  it('understands UK as GB, and says what it accepts when a region is none', async () => {
    expect(emergencyOf(await crisis('region="uk"'))).to.equal('tel:999');
    const warnings = await warningsOf(() => crisis('region="Kingdom"'));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('region').and.contain('GB').and.not.contain('Kingdom');
  });

  it('lets the visitor change the country, reached by keyboard, and remembers nothing', async () => {
    const element = await crisis('region="GB"');
    const select = one<HTMLSelectElement>(element, 'select');
    one(element, 'summary').focus();
    await press('Enter');
    await press('Tab');
    expect(deepActive() === select).to.equal(true);
    await press('Tab');
    expect(deepActive() === showButton(element)).to.equal(true);
    await press('Shift+Tab');
    expect(deepActive() === select).to.equal(true);
    expect(getComputedStyle(select).outlineWidth).to.equal('3px');
    await choose(element, 'NZ');
    expect(emergencyOf(element)).to.equal('tel:111');
    expect(visibleText(element)).to.contain('New Zealand');
    await choose(element, 'GB');
    await choose(element, 'NZ');
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(emergencyOf(element)).to.equal('tel:999');
    await until(() => one<HTMLSelectElement>(element, 'select').value === 'GB', 'an idle page');
    expect(document.cookie + localStorage.length + sessionStorage.length).to.equal('00');
  });

  it('asks for the country until one is chosen, if only another one', async () => {
    const element = await crisis();
    const select = one<HTMLSelectElement>(element, 'select');
    expect([select.value, text(one(element, 'label'))]).to.deep.equal(['', texts.chooseRegion]);
    await choose(element, international.code);
    expect([select.value, text(one(element, 'label'))]).to.deep.equal(['001', texts.chooseRegion]);
    expect(all(element, 'option').map(text)).not.to.contain(texts.notChosen);
    expect(emergencyOf(element)).to.equal('tel:112');
  });

  it('fits a sidebar and a screen of 320 pixels', async () => {
    await viewport(320);
    await crisis('region="US"');
    expect(sidewaysScroll()).to.equal(0);
  });
});
