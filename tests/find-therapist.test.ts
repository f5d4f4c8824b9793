import {expect} from '@open-wc/testing';
import {routeAction} from '../src/content/find-therapist/actions.js';
import {crisisTexts} from '../src/content/crisis/crisis.js';
import {findTherapistTexts} from '../src/content/find-therapist/find-therapist.js';
import {linkTexts} from '../src/content/links.js';
import {questionsToAsk} from '../src/content/questions-to-ask.js';
import {regionNote, routeTexts} from '../src/content/find-therapist/routes.js';
import type {FindTherapist} from '../src/index.js';
import {confirmed, international, regions, type Route} from '../src/regions/index.js';
import {firstAndMoreWays} from '../src/regions/ways.js';
import {choose} from './support/country.js';
import {english} from './support/english.js';
import {ax, deepActive, media, press, viewport} from './support/page.js';
import {
  all,
  mount,
  one,
  openersOf,
  panelOf,
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

  it('shows up to three ways of the region that lead somewhere, in order, and folds the others', async () => {
    for (const region of [...Object.values(regions), international]) {
      const element = await card(`region="${region === international ? 'SE' : region.code}"`);
      const [first, more] = firstAndMoreWays(confirmed(region.routes));
      const titles = (ways: Route[]) => ways.map(({id}) => plain(routeTexts(english, id).title));
      const headings = all(element, '.way [part=panel-heading]');
      const isSeen = (heading: HTMLElement) => !heading.closest('[hidden]');
      expect(headings.filter(isSeen).map(text), region.code).to.deep.equal(titles(first));
      expect(headings.map(text), region.code).to.deep.equal(titles([...first, ...more]));
      const title = all(element, 'h3')
        .map(text)
        .find((line) => line.startsWith(texts.ways));
      const name = region === international ? '' : new Intl.DisplayNames('en', {type: 'region'}).of(region.code)!; // prettier-ignore
      expect(title, region.code).to.match(new RegExp(`${name}$`));
    }
  });

  it('says on each link what the reader does there, and where it leads', async () => {
    for (const region of Object.values(regions)) {
      const element = await card(`region="${region.code}"`);
      const [first, more] = firstAndMoreWays(confirmed(region.routes));
      const ways = [...first, ...more].filter(({href}) => href);
      const links = all<HTMLAnchorElement>(element, '.way a');
      expect(links.map(({href}) => href)).to.deep.equal(ways.map(({href}) => href));
      links.forEach((link, index) => {
        const host = new URL(link.href).hostname.replace('www.', '');
        expect(text(link)).to.match(
          new RegExp(`^${routeAction(english, ways[index])} ${host}`),
          region.code,
        );
      });
    }
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
      const shown = text(one(await card(`region="${code}"`), '.root'));
      for (const {name} of leads) expect(shown, code).not.to.contain(name);
    }
  });

  it('says on which site the clinic’s own service is, where it is another one', async () => {
    const other = one(await card('service-href="https://www.clinic.example/ipt"'), '.service');
    expect(text(other)).to.contain('clinic.example');
    expect(one(await card(own), '.service').querySelector('.host') === null).to.equal(true);
  });

  it('folds how to check training, what to ask and what to do without IPT nearby', async () => {
    const element = await card();
    for (const [title, lines] of [
      [texts.check, [texts.professions, ...texts.checkItems]],
      [texts.ask, questionsToAsk(english)],
      [texts.none, texts.noneItems],
    ] as const) {
      const [opener] = openersOf(element, title);
      const panel = panelOf(element, opener);
      expect(panel.getAttribute('hidden'), title).to.equal('until-found');
      opener.click();
      await element.updateComplete;
      expect(panel.hidden, title).to.equal(false);
      for (const line of lines) expect(text(panel), title).to.contain(plain(line));
    }
  });

  it('ends with one line that opens to whom to call, emergency first', async () => {
    const element = await card('region="GB"');
    const panels = all(element, '.way, .crisis');
    expect(panels.at(-1) === one(element, '.crisis')).to.equal(true);
    expect(one(element, '.crisis a').getAttribute('href')).to.equal('tel:999');
    expect(visibleText(element)).not.to.contain('Samaritans');
    openersOf(element, crisisTexts(english).who)[0].click();
    await element.updateComplete;
    expect(visibleText(element)).to.contain('Samaritans').and.not.contain('0800 1111');
    const [more] = openersOf(element, crisisTexts(english).more);
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
    expect(text(one(element, '.ways'))).to.contain(plain(routeTexts(english, 'nz-gp-team').title));
  });

  it('says that links to other sites open in a new tab', async () => {
    const link = one<HTMLAnchorElement>(await card('region="GB"'), '.way a');
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
