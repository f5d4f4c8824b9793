import {expect} from '@open-wc/testing';
import {crisisTexts} from '../src/content/crisis/crisis.js';
import {findTherapistTexts} from '../src/content/find-therapist/find-therapist.js';
import {linkTexts} from '../src/content/links.js';
import {questionsToAsk} from '../src/content/questions-to-ask.js';
import {regionNote, routeTexts} from '../src/content/find-therapist/routes.js';
import type {FindTherapist} from '../src/index.js';
import {confirmed, international, regions} from '../src/regions/index.js';
import {choose} from './support/country.js';
import {english} from './support/english.js';
import {ax, deepActive, media, press, viewport} from './support/page.js';
import {
  all,
  mount,
  one,
  plain,
  root,
  sidewaysScroll,
  text,
  visibleText,
  warningsOf,
} from './support/widget.js';

const card = (attributes = '', content = '') =>
  mount<FindTherapist>(
    `<ipt-find-therapist ${attributes}>${content}</ipt-find-therapist>`,
    'ipt-find-therapist',
  );
const texts = findTherapistTexts(english);
const own = 'service-name="Alder Street" service-href="/contact" service-phone="01632 960147"';

describe('<ipt-find-therapist>', () => {
  it('is accessible for every region, with and without the clinic’s own service', async () => {
    for (const code of [...Object.keys(regions), '']) {
      await expect(await card(`region="${code}" ${own}`)).to.be.accessible();
    }
    await expect(await card()).to.be.accessible();
  });

  it('shows the clinic’s own service first, as a link and a number', async () => {
    const element = await card(`region="GB" ${own}`);
    const panels = all(element, '[part=panel]');
    expect(text(panels[0])).to.contain('Alder Street').and.contain('01632 960147');
    const hrefs = [...panels[0].querySelectorAll('a')].map(({href}) => href);
    expect(hrefs).to.deep.equal([new URL('/contact', location.href).href, 'tel:01632960147']);
  });

  it('shows nothing of its own where the clinic gave nothing', async () => {
    expect(root(await card('region="GB"')).querySelector('.service') === null).to.equal(true);
  });

  it('takes the clinic’s own markup instead', async () => {
    const element = await card(own, '<p slot="service">Our own words</p>');
    expect(element.querySelector('p')!.offsetHeight).to.be.above(0);
    expect(one(element, '.service').offsetHeight).to.equal(0);
  });

  it('leaves out an address or a number that is none, and says so without repeating it', async () => {
    const warnings = await warningsOf(async () => {
      const element = await card(
        'service-name="Us" service-href="javascript:alert(1)" service-phone="call me"',
      );
      expect(text(one(element, '.service'))).to.contain('Us');
      expect(one(element, '.service').querySelector('a') === null).to.equal(true);
    });
    expect(warnings).to.have.length(2);
    expect(warnings.join()).to.contain('service-href').and.contain('service-phone');
    expect(warnings.join()).not.to.contain('alert').and.not.contain('call me');
  });

  it('lists the confirmed ways of the region, in order, with where they lead', async () => {
    for (const region of [...Object.values(regions), international]) {
      const element = await card(`region="${region === international ? 'SE' : region.code}"`);
      const ways = confirmed(region.routes);
      expect(all(element, '.route [part=panel-heading]').map(text)).to.deep.equal(
        ways.map(({id}) => plain(routeTexts(english, id).title)),
      );
      const title = all(element, 'h3')
        .map(text)
        .find((line) => line.startsWith(texts.ways));
      const name = region === international ? '' : new Intl.DisplayNames('en', {type: 'region'}).of(region.code)!; // prettier-ignore
      expect(title, region.code).to.match(new RegExp(`${name}$`));
      const links = all<HTMLAnchorElement>(element, '.route a');
      expect(links.map(({href}) => href)).to.deep.equal(ways.flatMap(({href}) => href ?? []));
      for (const link of links)
        expect(text(link.querySelector('bdi')!)).to.equal(
          new URL(link.href).hostname.replace('www.', ''),
        );
    }
  });

  it('says what happens first, and to ask about cost and waiting, before the ways', async () => {
    const element = await card();
    const first = all(element, 'p').find((line) => text(line) === plain(texts.firstStep))!;
    const follows = first.compareDocumentPosition(one(element, '.routes'));
    expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });

  it('says so where no list of IPT therapists is known, and what saves a detour', async () => {
    for (const {code, routes, note} of Object.values(regions)) {
      const shown = visibleText(await card(`region="${code}"`));
      const listed = confirmed(routes).some(({kind}) => kind === 'directory');
      expect(shown.includes(plain(texts.noDirectory)), code).to.equal(!listed);
      if (note) expect(shown).to.contain(plain(regionNote(english, note)));
    }
    expect(visibleText(await card())).not.to.contain(plain(texts.noDirectory));
  });

  it('describes no way that nobody has confirmed', async () => {
    for (const {code, leads = []} of Object.values(regions)) {
      const shown = text(one(await card(`region="${code}"`), '.routes'));
      for (const {name} of leads) expect(shown, code).not.to.contain(name);
    }
  });

  it('says on which site the clinic’s own service is, where it is another one', async () => {
    const other = one(await card('service-href="https://www.clinic.example/ipt"'), '.service');
    expect(text(other)).to.contain('clinic.example');
    expect(one(await card(own), '.service').querySelector('.host') === null).to.equal(true);
  });

  it('says how to check training, what to ask, what to do without IPT nearby, and that nobody is recommended', async () => {
    const shown = visibleText(await card());
    for (const line of [
      ...texts.checkItems,
      ...questionsToAsk(english),
      ...texts.noneItems,
      texts.noEndorsement,
    ]) {
      expect(shown).to.contain(plain(line));
    }
  });

  it('ends with whom to call, emergency first, the other numbers one step away', async () => {
    const element = await card('region="GB"');
    const panels = all(element, '[part=panel], .crisis');
    expect(panels.at(-1) === one(element, '.crisis')).to.equal(true);
    expect(one(element, '.crisis a').getAttribute('href')).to.equal('tel:999');
    expect(visibleText(element)).not.to.contain('Samaritans');
    one(element, '[aria-controls=who-panel]').click();
    await element.updateComplete;
    expect(visibleText(element)).to.contain('Samaritans').and.not.contain('0800 1111');
    const more = all(element, 'button').find(
      (button) => text(button) === crisisTexts(english).more,
    )!;
    more.focus();
    await press('Enter');
    await element.updateComplete;
    expect(deepActive() === more).to.equal(true);
    expect(visibleText(element)).to.contain('0800 1111');
  });

  it('dials numbers as people write them', async () => {
    for (const [written, dial] of [
      ['+44 (0)20 7946 0000', '+442079460000'],
      ['0044 (0)20 7946 0000', '+442079460000'],
      ['\u202d+44 20 7946 0000\u202c', '+442079460000'],
      ['٠٢٠ ٧٩٤٦ ٠٠٠٠', '02079460000'],
      ['020/7946–0000 ext 3', '02079460000'],
    ]) {
      const element = await card(`service-phone="${written}"`);
      expect(one(element, '.service a').getAttribute('href'), written).to.equal(`tel:${dial}`);
    }
  });

  it('shows a number that cannot be dialled with certainty, and says so once', async () => {
    const warnings = await warningsOf(async () => {
      const element = await card('service-phone="020 7946 0000 or 0001"');
      element.requestUpdate();
      await element.updateComplete;
      expect(text(one(element, '.service'))).to.contain('020 7946 0000 or 0001');
      expect(one(element, '.service').querySelector('a') === null).to.equal(true);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('service-phone').and.not.contain('7946');
  });

  it('names what was meant for a slot and stands too deep, once', async () => {
    for (const content of ['<p><span slot="service">Ours</span></p>', '<div><p><strong slot="heading">Title</strong></p></div>']) {
      const warnings = await warningsOf(() => card('region="GB"', content));
      expect(warnings, content).to.have.length(1);
      expect(warnings[0]).to.contain('ipt-find-therapist').and.contain('slot').and.contain('directly');
    }
    const fine = '<p slot="service">Ours</p><x-other><i slot="title">Theirs</i></x-other>';
    expect(await warningsOf(() => card('region="GB"', fine))).to.deep.equal([]);
  }); // prettier-ignore

  it('asks for the country above the line to call, and keeps it there', async () => {
    const element = await card();
    expect(one(element, 'select').getClientRects()).to.have.length(1);
    await choose(element, 'NZ');
    expect(one(element, 'select').getClientRects()).to.have.length(1);
    expect(one(element, '.crisis-line a').getAttribute('href')).to.equal('tel:111');
    expect(text(one(element, '.routes'))).to.contain(
      plain(routeTexts(english, 'nz-gp-team').title),
    );
  });

  it('says that links to other sites open in a new tab', async () => {
    const link = one<HTMLAnchorElement>(await card('region="GB"'), '.route a');
    expect(link.target).to.equal('_blank');
    expect((await ax(link)).name).to.contain(linkTexts(english).newTab);
  });

  it('prints the clinic’s number, and the emergency number in black', async function () {
    const element = await card(own);
    if ((await media({media: 'print'})).length) this.skip();
    expect(one(element, '.service').innerText).to.contain('01632 960147');
    expect(getComputedStyle(one(element, '.crisis-line a')).color).to.equal('rgb(0, 0, 0)');
  });

  it('fits a screen of 320 pixels', async () => {
    await viewport(320);
    await card(`region="US" ${own}`);
    expect(sidewaysScroll()).to.equal(0);
  });
});
