import {expect} from '@open-wc/testing';
import {crisisTexts} from '../src/content/crisis.js';
import type {CrisisHelp} from '../src/index.js';
import {confirmed, international, regions, type Region} from '../src/regions/index.js';
import {english} from './support/english.js';
import {deepActive, press, viewport} from './support/page.js';
import {
  all,
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
async function choose(element: CrisisHelp, code: string) {
  const select = one<HTMLSelectElement>(element, 'select');
  select.value = code;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}
const everyRegion: Region[] = [...Object.values(regions), international];

describe('<ipt-crisis-help>', () => {
  it('is accessible for every region, with everything open', async () => {
    for (const {code} of everyRegion) {
      const element = await crisis(`region="${code === '001' ? '' : code}"`);
      one(element, '[aria-controls=what-happens-panel]').click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    }
  });

  it('shows the emergency number first, then every confirmed service with its contacts', async () => {
    for (const region of Object.values(regions)) {
      const element = await crisis(`region="${region.code.toLowerCase()}"`);
      const links = all<HTMLAnchorElement>(element, '.crisis a').map((link) =>
        link.getAttribute('href')!,
      );
      expect(links[0]).to.equal(`tel:${region.emergency.dial}`);
      expect(all(element, '.service-name').map(text)).to.deep.equal(
        confirmed(region.services).map(({name}) => name),
      );
      const contacts = confirmed(region.services).flatMap((service) => service.contacts);
      expect(links).to.have.length(1 + contacts.length);
    }
  });

  it('never shows what is not confirmed', async () => {
    for (const region of Object.values(regions)) {
      const element = await crisis(`region="${region.code}"`);
      const hidden = region.services.filter(
        (service) => !confirmed(region.services).includes(service),
      );
      expect(hidden.length, region.code).to.be.above(0);
      const shown = text(one(element, '.root'));
      for (const {name} of hidden) expect(shown).not.to.contain(name);
    }
  });

  it('says hours, cost, what happens on a call and when the numbers were checked', async () => {
    const element = await crisis('region="GB"');
    const shown = text(one(element, '.root'));
    for (const line of [
      texts.alwaysOpen,
      texts.free,
      ...texts.whatHappensText,
      new Intl.DateTimeFormat('en', {dateStyle: 'long'}).format(
        new Date(regions.GB.emergency.checked),
      ),
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
      element = await crisis('region="DE"', (widget) => `<div lang="en-GB">${widget}</div>`);
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
    select.focus();
    expect(deepActive() === select).to.equal(true);
    await press('Tab');
    expect(deepActive() === select).to.equal(false);
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
    expect(one<HTMLSelectElement>(element, 'select').value).to.equal('GB');
    expect(document.cookie + localStorage.length + sessionStorage.length).to.equal('00');
  });

  it('goes on to the number to call once a country is chosen', async () => {
    const element = await crisis();
    one(element, 'select').focus();
    await choose(element, 'NZ');
    await until(() => deepActive() === one(element, '.emergency a'), 'the focus on the number');
    one(element, 'select').focus();
    await choose(element, 'GB');
    expect(deepActive() === one(element, 'select')).to.equal(true);
  });

  it('offers the countries under their names, sorted, and all others last', async () => {
    const element = await crisis();
    expect(all(element, 'option').map(text)).to.deep.equal([
      'New Zealand',
      'United Kingdom',
      'United States',
      texts.elsewhere,
    ]);
  });

  it('fits a sidebar and a screen of 320 pixels', async () => {
    await viewport(320);
    await crisis('region="US"');
    expect(sidewaysScroll()).to.equal(0);
  });
});
