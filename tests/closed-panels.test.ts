import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {crisisTexts} from '../src/content/crisis/crisis.js';
import {problemAreas} from '../src/content/problem-areas/problem-areas.js';
import {regions} from '../src/regions/index.js';
import {english} from './support/english.js';
import {media} from './support/page.js';
import {
  answersFor,
  click,
  currentQuestion,
  goOn,
  inputsOf,
  primary,
  quiz,
  start,
  tick,
} from './support/quiz.js';
import {
  all,
  defineAll,
  fillPanels,
  mount,
  one,
  openersOf,
  panelTitled,
  root,
  tags,
  text,
  until,
} from './support/widget.js';

/** A widget in the moment it is there, before the page is idle. */
async function fresh(markup: string): Promise<LitElement> {
  await defineAll();
  const parent = document.createElement('div');
  document.body.append(parent);
  parent.innerHTML = markup;
  const element = parent.firstElementChild as LitElement;
  await element.updateComplete;
  return element;
}

const areas = () => fresh('<ipt-problem-areas></ipt-problem-areas>');
const panelsOf = (element: Element) => all(element, '.disclosure-body');
const [grief, conflict, change, loneliness] = problemAreas(english, 'adult');
const panel = (element: Element, {title}: {title: string}) => panelTitled(element, title);

describe('a closed panel', () => {
  afterEach(() => document.body.querySelectorAll('div:has(> ipt-problem-areas)').forEach((parent) => parent.remove())); // prettier-ignore

  it('is empty at first, and filled when the page is idle', async () => {
    const element = await areas();
    expect(panelsOf(element).map(text).join('')).to.equal('');
    await until(() => panelsOf(element).every((panel) => text(panel)), 'an idle page');
    expect(text(panel(element, grief))).to.contain(grief.meaning[0]);
  });

  it('is filled when it is opened before that', async () => {
    const element = await areas();
    one(element, '.disclosure button').click();
    await element.updateComplete;
    expect(panel(element, grief).innerText).to.contain(grief.meaning[0]);
    expect(text(panel(element, conflict))).to.equal('');
  });

  it('is filled before the page is printed, in the same moment', async () => {
    const element = await areas();
    dispatchEvent(new Event('beforeprint'));
    expect(text(panel(element, loneliness))).not.to.equal('');
    if ((await media({media: 'print'})).length === 0) {
      expect(panel(element, grief).innerText).to.contain(grief.meaning[0]);
    }
  });

  it('is found by the search of the browser, which opens it', async () => {
    const element = await areas();
    await fillPanels(element);
    const found = panel(element, change);
    expect(found.getAttribute('hidden')).to.equal('until-found');
    found.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await element.updateComplete;
    expect(found.hidden).to.equal(false);
    expect(openersOf(element, change.title)[0].ariaExpanded).to.equal('true');
  });

  it('holds the words of the new language after a change, and opened at once does, too', async () => {
    const element = await areas();
    await fillPanels(element);
    const shown = panel(element, grief);
    const before = text(shown);
    element.lang = 'de';
    await until(() => one(element, '.root').lang === 'de', 'German');
    one(element, '.disclosure button').click();
    await element.updateComplete;
    expect(text(shown)).not.to.equal(before);
    const german = await mount<LitElement>('<ipt-problem-areas lang="de" open="grief"></ipt-problem-areas>', 'ipt-problem-areas'); // prettier-ignore
    await fillPanels(element);
    expect(panelsOf(element).map(text)).to.deep.equal(panelsOf(german).map(text));
  });

  it('holds the numbers of the new country when the page is idle, and opened at once does, too', async () => {
    const element = await fresh('<ipt-crisis-help region="GB"></ipt-crisis-help>');
    await fillPanels(element);
    const more = panel(element, {title: crisisTexts(english).more});
    expect(text(more)).to.contain('Papyrus');
    element.setAttribute('region', 'NZ');
    await element.updateComplete;
    openersOf(element, crisisTexts(english).more)[0].click();
    await element.updateComplete;
    expect(text(more)).to.contain('Youthline').and.not.contain('Papyrus');
    const closed = await fresh('<ipt-crisis-help region="GB"></ipt-crisis-help>');
    await fillPanels(closed);
    closed.setAttribute('region', 'NZ');
    const panels = () => panelsOf(closed).map(text).join('');
    await until(
      () => panels().includes('Youthline') && !panels().includes('Papyrus'),
      'an idle page',
    );
    for (const each of [element, closed]) each.parentElement!.remove();
  });

  it('never waits when the widget is gone before the page is idle', async () => {
    const element = await areas();
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.body.append(element);
    await until(() => panelsOf(element).every((panel) => text(panel)), 'the panels after all');
    element.remove();
  });
});

describe('a list of countries', () => {
  const crisis = (region: string) =>
    fresh(`<ipt-crisis-help region="${region}"></ipt-crisis-help>`);
  const listOf = (element: Element) => one<HTMLSelectElement>(element, 'select');
  const length = Object.keys(regions).length;

  it('comes when the page is idle, where it stands behind a button', async () => {
    const element = await crisis('GB');
    expect(listOf(element).length).to.equal(0);
    await until(() => listOf(element).length > length, 'an idle page');
    expect(listOf(element).value).to.equal('GB');
    element.setAttribute('region', 'NZ');
    await until(() => listOf(element).value === 'NZ', 'an idle page');
    element.parentElement!.remove();
  });

  it('comes at once when it is opened before that', async () => {
    const element = await crisis('GB');
    const summary = one(element, '.country summary');
    const isOpen = () => summary.parentElement!.hasAttribute('open');
    summary.click();
    await element.updateComplete;
    expect([isOpen(), listOf(element).value]).to.deep.equal([true, 'GB']);
    summary.click();
    expect(isOpen()).to.equal(false);
    element.parentElement!.remove();
  });

  it('is whole at once where it asks, and where something is chosen in it', async () => {
    const asking = await crisis('');
    expect(listOf(asking).length).to.be.above(length);
    const element = await crisis('GB');
    await fillPanels(element);
    const list = listOf(element);
    list.value = 'NZ';
    list.parentElement!.querySelector('button')!.click();
    await element.updateComplete;
    expect([list.value, list.querySelector('[selected]')!.textContent]).to.deep.equal(['NZ', 'New Zealand']); // prettier-ignore
    for (const each of [asking, element]) each.parentElement!.remove();
  });
});

describe('what several widgets say', () => {
  it('is a copy for each: what becomes of one does not touch the others', async () => {
    const markup = '<ipt-crisis-help region="GB"></ipt-crisis-help>';
    const [first, second] = [await mount<LitElement>(markup, 'ipt-crisis-help'), await mount<LitElement>(markup, 'ipt-crisis-help')]; // prettier-ignore
    const before = text(one(second, '.services'));
    one(first, '.services').replaceChildren('something else');
    expect(text(one(second, '.services'))).to.equal(before);
    const third = await mount<LitElement>(markup, 'ipt-crisis-help');
    expect(text(one(third, '.services'))).to.equal(before);
    one(second, '.disclosure button').click();
    await second.updateComplete;
    expect(all(second, '.open').length - all(third, '.open').length).to.equal(1);
  });

  it('keeps the blanks between words', async () => {
    const element = await mount<LitElement>('<ipt-crisis-help region="GB"></ipt-crisis-help>', 'ipt-crisis-help'); // prettier-ignore
    const call = one(element, '.emergency a');
    expect(call.innerText.trim().replace(/\s+/g, ' ')).to.match(/^\S+ 999/);
    expect(text(one(element, '.emergency'))).to.contain(crisisTexts(english).emergency);
  });

  it('has no more nodes than it needs', async () => {
    const comments = (node: Node) => {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_COMMENT);
      let count = 0;
      while (walker.nextNode()) count += 1;
      return count;
    };
    for (const tag of tags) {
      const element = await mount<LitElement>(`<${tag} region="GB"></${tag}>`, tag);
      expect(comments(root(element)), tag).to.be.lessThan(
        root(element).querySelectorAll('*').length,
      );
    }
  });

  it('leaves no empty attribute behind', async () => {
    for (const tag of tags) {
      const element = await mount<LitElement>(`<${tag} region="GB"></${tag}>`, tag);
      expect(all(element, '[class=""]'), tag).to.deep.equal([]);
    }
  });
});

describe('the questions of the quiz', () => {
  it('are rendered when they are asked, and keep what was ticked', async () => {
    const element = await quiz();
    const rendered = () => all(element, 'fieldset').filter((group) => group.querySelector('input'));
    expect(rendered()).to.have.length(0);
    await start(element);
    expect(rendered()).to.deep.equal([currentQuestion(element)]);
    await tick(element, 'safety', 'no');
    const first = currentQuestion(element);
    await click(element, primary(element));
    expect(rendered()).to.deep.equal([first, currentQuestion(element)]);
    const back = all(element, '.questions .button').find((button) => !button.matches('[part=primary-button]'))!; // prettier-ignore
    await click(element, back);
    expect(currentQuestion(element)).to.equal(first);
    expect(inputsOf(first).filter(({checked}) => checked)).to.have.length(1);
  });

  it('leave time to prepare the result, which then makes no formatter of its own', async () => {
    const {ListFormat} = Intl;
    let made = 0;
    const counting = new Proxy(ListFormat, {
      construct: (target, given) => (made++, Reflect.construct(target, given)),
    });
    Object.assign(Intl, {ListFormat: counting});
    try {
      // No other test speaks with these formats.
      const element = await quiz('lang="en-JM"');
      expect(made).to.equal(0);
      await start(element);
      await until(() => made === 1, 'the formatter of the result');
      await goOn(element, answersFor.many);
      expect(all(element, '.said')).to.have.length(1);
      expect(made).to.equal(1);
    } finally {
      Object.assign(Intl, {ListFormat});
    }
  });

  it('name one error alone, and point to it, on every question that was left out', async () => {
    const element = await quiz();
    await start(element);
    for (const id of ['safety', 'who'] as const) {
      await click(element, primary(element));
      const shown = [...currentQuestion(element).querySelectorAll('.error')];
      expect(shown).to.have.length(1);
      expect(currentQuestion(element).getAttribute('aria-describedby')).to.contain(shown[0].id);
      expect(all(element, `[id="${shown[0].id}"]`)).to.have.length(1);
      await tick(element, id, id === 'safety' ? 'no' : 'adult');
      await click(element, primary(element));
    }
  });
});
