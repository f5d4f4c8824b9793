import {expect} from '@open-wc/testing';
import {crisisTexts} from '../src/content/crisis/crisis.js';
import {disclosureTexts} from '../src/content/disclosure.js';
import {
  areaIds,
  audiences,
  problemAreas,
  problemAreasTexts,
  type Audience,
} from '../src/content/problem-areas/problem-areas.js';
import type {ProblemAreas} from '../src/index.js';
import {confirmed, isHomeLine, regions} from '../src/regions/index.js';
import {english} from './support/english.js';
import {deepActive, media, press, viewport} from './support/page.js';
import {
  all,
  longDate,
  mount,
  one,
  openersOf,
  panelTitled,
  plain,
  seenText,
  text,
  visibleText,
  warningsOf,
  sidewaysScroll,
} from './support/widget.js';

const areas = (attributes = '') =>
  mount<ProblemAreas>(`<ipt-problem-areas ${attributes}></ipt-problem-areas>`, 'ipt-problem-areas');
const texts = problemAreasTexts(english);
const titles = Object.fromEntries(
  problemAreas(english, 'adult').map(({id, title}) => [id, title]),
) as Record<(typeof areaIds)[number], string>;
const buttonOf = (element: Element, id: keyof typeof titles) => openersOf(element, titles[id])[0];
const panel = (element: Element, id: keyof typeof titles) => panelTitled(element, titles[id]);
const safetyNotice = (element: Element) =>
  panel(element, 'conflict').querySelector<HTMLElement>('[part=notice]')!;
const openOf = (element: Element) =>
  areaIds.filter((id) => buttonOf(element, id).getAttribute('aria-expanded') === 'true');

describe('<ipt-problem-areas>', () => {
  it('shows every area of the content, in order, with everything that belongs to it', async () => {
    const element = await areas('open="all"');
    const content = problemAreas(english, 'adult');
    expect(all(element, '.areas [part=panel-heading]').map(text)).to.deep.equal(
      content.map(({title}) => title),
    );
    for (const area of content) {
      const told = text(panel(element, area.id));
      const {otherNames, meaning, soundsLike, workOn, couldSay, note} = area;
      for (const part of [
        otherNames,
        ...meaning,
        ...soundsLike,
        ...workOn,
        ...couldSay,
        note?.text ?? '',
      ]) {
        expect(told).to.contain(plain(part));
      }
    }
    expect(visibleText(element)).to.contain(plain(texts.focus));
  });

  it('has no attribute that names an area, for recorders to read', async () => {
    const values = all(await areas('open="all"'), '*').flatMap((node) =>
      [...node.attributes].map(({value}) => value),
    );
    expect(values).not.to.have.length(0);
    expect(values.filter((value) => areaIds.some((id) => value.includes(id)))).to.deep.equal([]);
  });

  it('warns about safety with conflict before anything to try, with a number to call', async () => {
    const element = await areas('open="conflict" region="GB"');
    const notice = safetyNotice(element);
    const columns = panel(element, 'conflict').querySelector('.columns')!;
    const follows = notice.compareDocumentPosition(columns);
    expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    const links = [...notice.querySelectorAll('a')];
    const seen = () =>
      links.filter((link) => !link.closest('[hidden]')).map((link) => link.getAttribute('href'));
    expect(seen()).to.deep.equal(['tel:999']);
    openersOf(element, texts.whoCanHelp)[0].click();
    await element.updateComplete;
    expect(seen()).to.include('tel:+448082000247');
  });

  it('asks for the country before it names whom to call, where the page does not say it', async () => {
    const notice = safetyNotice(await areas('open="conflict"'));
    expect(notice.querySelector('select')!.offsetHeight).to.be.above(0);
    expect(notice.innerText).to.contain(plain(crisisTexts(english).emergencyElsewhere));
  });

  it('warns with the emergency number, the region’s own line, its country and its date', async () => {
    const texts = crisisTexts(english);
    for (const {code, emergency, services} of Object.values(regions)) {
      const element = await areas(`open="conflict" region="${code}"`);
      const notice = safetyNotice(element);
      expect(notice.querySelector('a')!.getAttribute('href')).to.equal(`tel:${emergency[0].dial}`);
      for (const {name} of confirmed(services).filter(isHomeLine)) {
        expect(text(notice), code).to.contain(name);
      }
      const country = new Intl.DisplayNames('en', {type: 'region'}).of(code)!;
      expect(text(notice.querySelector('select')!.selectedOptions[0])).to.equal(country);
      const date = longDate(emergency[0].checked, code);
      expect(text(notice)).to.contain(plain(texts.compared(date)));
    }
  });

  it('opens what the attribute names, and nothing for words it does not know', async () => {
    expect(openOf(await areas('open="grief change"'))).to.deep.equal(['grief', 'change']);
    expect(openOf(await areas('open="ALL"'))).to.deep.equal([...areaIds]);
    expect(openOf(await areas(''))).to.deep.equal([]);
    const warnings = await warningsOf(async () => {
      expect(openOf(await areas('open="grief gref"'))).to.deep.equal([]);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('open').and.contain('loneliness').and.not.contain('gref');
  });

  it('shows the examples of the audience, by attribute and by the visitor’s choice', async () => {
    for (const audience of audiences) {
      const element = await areas(`open="all" audience="${audience}"`);
      const quotes = problemAreas(english, audience).flatMap(({soundsLike}) => soundsLike);
      expect(all(element, 'blockquote').map(text), audience).to.deep.equal(quotes.map(plain));
      expect(one<HTMLSelectElement>(element, 'select').value).to.equal(audience);
    }
    const element = await areas('open="all"');
    const select = one<HTMLSelectElement>(element, 'select');
    const firstQuote = () => text(all(element, 'blockquote')[0]);
    const quoteFor = (audience: Audience) =>
      plain(problemAreas(english, audience)[0].soundsLike[0]);
    const said = () => text(one(element, '.audience [aria-live=polite]'));
    select.focus();
    await press('End');
    expect([select.value, firstQuote(), said()]).to.deep.equal(['older', quoteFor('adult'), '']);
    await press('Tab');
    await press('Enter');
    await element.updateComplete;
    expect(firstQuote()).to.equal(quoteFor('older'));
    expect(said()).to.equal(texts.audienceShown(texts.audiences.older));
    expect(seenText(deepActive()!)).to.equal(texts.showAudience);
  });

  it('uses the examples of adults for an audience it does not know, and says so', async () => {
    const warnings = await warningsOf(async () => {
      const element = await areas('audience="everybody"');
      expect(one<HTMLSelectElement>(element, 'select').value).to.equal('adult');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0])
      .to.contain('audience')
      .and.contain('perinatal')
      .and.not.contain('everybody');
  });

  it('works by keyboard alone', async () => {
    const element = await areas();
    one(element, '.audience button').focus();
    await press('Tab');
    expect(seenText(deepActive()!)).to.equal(disclosureTexts(english).openAll);
    await press('Enter');
    await element.updateComplete;
    expect(openOf(element)).to.deep.equal([...areaIds]);
    expect(seenText(deepActive()!)).to.equal(disclosureTexts(english).closeAll);
    await press('Space');
    await element.updateComplete;
    expect(openOf(element)).to.deep.equal([]);
    await press('Tab');
    expect(deepActive() === buttonOf(element, 'grief')).to.equal(true);
    await press('Enter');
    await element.updateComplete;
    expect(openOf(element)).to.deep.equal(['grief']);
  });

  it('opens a panel in which the browser’s search has found something', async () => {
    const element = await areas();
    const change = panel(element, 'change');
    expect(change.getAttribute('hidden')).to.equal('until-found');
    change.dispatchEvent(new Event('beforematch'));
    await element.updateComplete;
    expect(openOf(element)).to.deep.equal(['change']);
  });

  it('leaves a search for a number to the panel with whom to call, while the area is closed', async () => {
    const element = await areas('region="GB"');
    const hasNumber = () => text(one(element, '.root')).includes('999');
    expect(hasNumber()).to.equal(false);
    panel(element, 'conflict').dispatchEvent(new Event('beforematch'));
    await element.updateComplete;
    expect(hasNumber()).to.equal(true);
  });

  it('prints what is open, and of what is closed the title alone', async function () {
    const element = await areas('open="conflict"');
    if ((await media({media: 'print'})).length) this.skip();
    for (const id of areaIds) {
      const isPrinted = panel(element, id).getClientRects().length > 0;
      expect(isPrinted, id).to.equal(id === 'conflict');
    }
    expect(panel(element, 'conflict').innerText).to.contain('112');
  });

  it('fits a screen of 320 pixels', async () => {
    await viewport(320);
    const element = await areas('open="all" audience="perinatal"');
    element.style.margin = '0 2em';
    expect(sidewaysScroll()).to.equal(0);
  });
});
