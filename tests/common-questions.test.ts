import {expect} from '@open-wc/testing';
import {questionIds, type QuestionId} from '../src/content/common-questions/question.js';
import {aboutTexts} from '../src/content/about.js';
import {
  commonQuestions,
  commonQuestionsTexts,
} from '../src/content/common-questions/common-questions.js';
import {questionGroups} from '../src/content/common-questions/groups.js';
import {comparison, therapyIds} from '../src/content/common-questions/comparison.js';
import {loopPicture, surroundingsPicture} from '../src/content/common-questions/pictures.js';
import {references, type ReferenceId} from '../src/content/references.js';
import type {CommonQuestions} from '../src/index.js';
import {english} from './support/english.js';
import {deepActive, media, press, viewport} from './support/page.js';
import {
  all,
  mount,
  one,
  panelOf,
  panelTitled,
  plain,
  sidewaysScroll,
  seenText,
  text,
  visibleText,
  warningsOf,
} from './support/widget.js';

const questions = (attributes = '') =>
  mount<CommonQuestions>(
    `<ipt-common-questions ${attributes}></ipt-common-questions>`,
    'ipt-common-questions',
  );

const {format} = new Intl.NumberFormat('en');
const content = commonQuestions(english, format);
const contentOf = (id: QuestionId) => content[questionIds.indexOf(id)];
const claimsOf = (id: QuestionId) =>
  contentOf(id).passages.flatMap(({paragraphs = [], items = []}) => [...paragraphs, ...items]);
const compared = comparison(english);

const groups = questionGroups(english);
/** The question a button asks, alone or together with another one. */
const idOf = (button: Element) =>
  questionIds.find(
    (id) =>
      text(button) === plain(contentOf(id).question) ||
      [...groups.first, ...groups.more].some(
        ({ids, question}) => ids[0] === id && question && text(button) === plain(question),
      ),
  );
const opener = (element: Element, id: QuestionId) =>
  all(element, '[aria-controls]').find((button) => idOf(button) === id)!;
const panel = (element: Element, id: QuestionId) => panelOf(element, opener(element, id));
const about = (element: Element) => panelTitled(element, aboutTexts(english).title);
const sourcesOf = (element: Element, id: QuestionId) =>
  panel(element, id).querySelector<HTMLElement>(':scope > .quiet > .disclosure-body')!;
/** The questions in the list, those that stand there at once or all. */
const shownIds = (element: Element, within: ParentNode = one(element, '.root > .stack')) =>
  [...within.querySelectorAll(':scope > .questions > .disclosure > .disclosure-head button')].map(
    idOf,
  );
const openIds = (element: Element) =>
  questionIds.filter((id) => opener(element, id).getAttribute('aria-expanded') === 'true');

describe('<ipt-common-questions>', () => {
  it('opens to the whole of every answer', async () => {
    const element = await questions('open="all"');
    for (const {id, passages} of content) {
      const answer = text(panel(element, id));
      for (const {title = '', paragraphs = [], items = []} of passages) {
        expect(answer, id).to.contain(plain(title));
        for (const claim of [...paragraphs, ...items]) {
          expect(answer, id).to.contain(plain(`${claim.title ?? ''}${claim.text}`));
        }
      }
    }
  });

  it('shows eight questions, help first, with their answers in short, and a few more behind a button', async () => {
    const element = await questions();
    const {first, more} = groups;
    expect(shownIds(element)).to.deep.equal(first.map(({ids: [id]}) => id));
    expect(shownIds(element)[0]).to.equal('help');
    expect(shownIds(element)).to.have.length(8);
    const others = panelTitled(element, commonQuestionsTexts(english).more);
    expect(shownIds(element, others)).to.deep.equal(more.map(({ids: [id]}) => id));
    for (const {ids, question, inShort} of first) {
      expect(visibleText(element)).to.contain(plain(question ?? contentOf(ids[0]).question));
      expect(visibleText(element)).to.contain(plain(inShort ?? contentOf(ids[0]).inShort));
    }
    const all13 = [...first, ...more].flatMap(({ids}) => [...ids]);
    expect(all13).to.have.members([...questionIds]);
  });

  it('opens an answer together with what it is folded into', async () => {
    for (const id of questionIds) {
      const element = await questions(`open="${id}"`);
      expect(panel(element, id).closest('[hidden]'), id).to.equal(null);
    }
  });

  it('shows the questions that the page chooses, in the page’s order', async () => {
    const element = await questions('show="start LONG start what"');
    expect(shownIds(element)).to.deep.equal(['start', 'long', 'what']);
    for (const {question, inShort} of (['start', 'long', 'what'] as const).map(contentOf)) {
      expect(visibleText(element)).to.contain(plain(question)).and.contain(plain(inShort));
    }
    element.show = '';
    await element.updateComplete;
    expect(shownIds(element)).to.have.length(groups.first.length);
  });

  it('shows all for a choice it does not know, and says so once', async () => {
    const warnings = await warningsOf(async () => {
      const element = await questions('show="what whatever"');
      expect(shownIds(element)).to.have.length(groups.first.length);
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('show').and.contain('medicine').and.not.contain('whatever');
  });

  it('opens what the attribute names, all, or nothing for words it does not know', async () => {
    expect(openIds(await questions())).to.deep.equal([]);
    expect(openIds(await questions('open="works for"'))).to.deep.equal(['for', 'works']);
    expect(openIds(await questions('open="all"'))).to.deep.equal([...questionIds]);
    const warnings = await warningsOf(async () => {
      expect(openIds(await questions('open="everything"'))).to.deep.equal([]);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('open').and.not.contain('everything');
  });

  it('works by keyboard alone', async () => {
    const element = await questions('show="long between"');
    opener(element, 'long').focus();
    await press('Enter');
    await element.updateComplete;
    expect(panel(element, 'long').hidden).to.equal(false);
    await press('Tab');
    expect(seenText(deepActive()!)).to.equal(aboutTexts(english).sources);
    await press('Space');
    await element.updateComplete;
    expect(sourcesOf(element, 'long').hidden).to.equal(false);
  });

  it('has no button that opens everything', async () => {
    expect(all(await questions(), '.toggle-all')).to.deep.equal([]);
  });

  it('folds the sources of each answer into it, and lists all of them at the end', async () => {
    for (const id of questionIds) {
      const element = await questions(`show="${id}" open="all"`);
      const ids: ReferenceId[] = [
        ...claimsOf(id).flatMap((claim) => claim.references),
        ...(id === 'compare'
          ? [compared, ...compared.criteria].flatMap(({references = []}) => references)
          : []),
      ];
      if (ids.length === 0) continue;
      const sources = sourcesOf(element, id);
      expect(sources.getAttribute('hidden'), id).to.equal('until-found');
      expect(panel(element, id).contains(sources), id).to.equal(true);
      expect(sources.querySelectorAll('li').length, id).to.equal(new Set(ids).size);
      for (const reference of ids) {
        expect(text(sources), id).to.contain(references[reference].title);
        expect(text(about(element)), id).to.contain(references[reference].title);
      }
    }
    const short = text(about(await questions('show="long"')));
    expect(short).not.to.contain(references['crawford-2016'].title);
  });

  it('writes numbers as the page’s language does', async () => {
    const swiss = new Intl.NumberFormat('en-CH').format(11_000);
    expect(text(panel(await questions('lang="en-CH"'), 'works'))).to.contain(swiss);
    expect(swiss).not.to.equal(format(11_000));
  });

  it('shows whom to call in the region', async () => {
    const element = await questions('region="NZ" open="help"');
    expect(one<HTMLAnchorElement>(element, '.emergency a').href).to.equal('tel:111');
    expect(panel(element, 'help').innerText).to.contain('111');
  });

  it('shows whom to call once: with that question, else with what can be hard', async () => {
    const emergency = async (show: string) =>
      all(await questions(`region="NZ" show="${show}" open="all"`), '.emergency').map((box) =>
        idOf(box.closest('.questions > .disclosure')!.querySelector('button')!),
      );
    expect(await emergency('help hard')).to.deep.equal(['help']);
    expect(await emergency('hard long')).to.deep.equal(['hard']);
    expect(await emergency('long')).to.deep.equal([]);
  });

  it('prints every question with its short answer, and what is open', async function () {
    const element = await questions('open="how"');
    if ((await media({media: 'print'})).length) this.skip();
    const isPrinted = (node: Element) => node.getClientRects().length > 0;
    for (const id of questionIds.filter((id) => isPrinted(panel(element, id)))) {
      expect(id).to.equal('how');
    }
    expect(panel(element, 'how').innerText).not.to.equal('');
    const rows = all(element, '.questions > .disclosure .disclosure-title > p').filter(isPrinted);
    expect(rows.length).to.be.above(6);
  });

  it('fits a screen of 320 pixels', async () => {
    await viewport(320);
    const element = await questions('open="all" region="US"');
    expect(sidewaysScroll()).to.equal(0);
    for (const box of all(element, '.picture, .comparison')) {
      expect(box.scrollWidth, box.className).to.be.at.most(box.clientWidth);
    }
  });
});

describe('the pictures', () => {
  it('begin with the loop, at the top of what IPT is', async () => {
    const element = await questions('open="what"');
    const [first] = panel(element, 'what').querySelectorAll('.loop, p');
    expect(first.matches('.loop')).to.equal(true);
  });

  const pictures = {
    loop: loopPicture(english),
    surroundings: surroundingsPicture(english),
  };

  it('say in words what they show, with all their labels visible as text', async () => {
    const element = await questions('open="what how"');
    for (const [name, {alternative, ...labels}] of Object.entries(pictures)) {
      const picture = one(element, `.picture.${name}`);
      expect(picture.getAttribute('role')).to.equal('img');
      expect(picture.ariaLabel ?? picture.getAttribute('aria-label')).to.equal(alternative);
      const words = Object.values<string | {title: string; text: string}>(labels)
        .flatMap((label) => (typeof label === 'string' ? label : Object.values(label)))
        .map(plain);
      for (const word of words) {
        expect(picture.innerText.replace(/\s+/g, ' ')).to.contain(word);
      }
    }
  });

  it('are mirrored from right to left, arrows and drawings with them', async () => {
    const element = await questions('open="what how"');
    const left = (selector: string) => one(element, selector).getBoundingClientRect().left;
    const flip = (selector: string) =>
      new DOMMatrix(getComputedStyle(element.shadowRoot!.querySelector(selector)!).transform).a;
    const order = () => [
      left('.mood') < left('.others'),
      left('.stress') < left('.vulnerability'),
      flip('.there .across'),
      Math.round(flip('.back .across')),
      flip('.mirrored'),
    ];
    element.style.inlineSize = '700px';
    expect(order()).to.deep.equal([true, true, 1, -1, 1]);
    one(element, '.root').dir = 'rtl';
    expect(order()).to.deep.equal([false, false, -1, 1, -1]);
  });
});

describe('the drawings', () => {
  it('take the reader’s own colours where colours are forced', async function () {
    if ((await media({'forced-colors': 'active'})).length) this.skip();
    const element = await questions('open="what how"');
    const {color} = getComputedStyle(one(element, '.root'));
    const strokes = all(element, '.picture :is(.line, .ring, .disc), .chevron path').map(
      (drawn) => getComputedStyle(drawn).stroke,
    );
    expect([...new Set(strokes)]).to.deep.equal([color]);
  });
});

describe('the comparison', () => {
  const names = therapyIds
    .map((id) => compared.therapies[id])
    .sort(new Intl.Collator('en').compare);
  const comparing = async (width: number) => {
    await viewport(width);
    const element = await questions('show="compare" open="compare"');
    return {element, table: one<HTMLTableElement>(element, 'table')};
  };

  it('is a table with headers, in alphabetical order', async () => {
    const {table} = await comparing(1200);
    const [head, ...rows] = [...table.rows];
    expect([...head.cells].slice(1).map(text)).to.deep.equal(names);
    expect([...head.cells].every(({scope}) => scope === 'col')).to.equal(true);
    expect(rows).to.have.length(compared.criteria.length);
    expect(table.caption!.offsetHeight).to.be.above(0);
    rows.forEach(({cells: [header, ...cells]}, index) => {
      const {name, of} = compared.criteria[index];
      expect([header.scope, header.localName]).to.deep.equal(['row', 'th']);
      expect(text(header)).to.contain(name);
      therapyIds.forEach((id) => {
        expect(text(cells[names.indexOf(compared.therapies[id])])).to.contain(plain(of[id]));
      });
    });
  });

  it('gives no therapy more weight than another', async () => {
    for (const width of [1200, 320]) {
      const {table} = await comparing(width);
      for (const row of [...table.rows].slice(1)) {
        const looks = [...row.cells].slice(1).map((cell) => {
          const {color, backgroundColor, fontWeight, fontSize} = getComputedStyle(cell);
          return [color, backgroundColor, fontWeight, fontSize].join();
        });
        expect(new Set(looks).size).to.equal(1);
      }
    }
    const words = therapyIds.map(
      (id) => compared.criteria.flatMap(({of}) => of[id].split(' ')).length,
    );
    expect(Math.max(...words) / Math.min(...words), String(words)).to.be.below(1.25);
  });

  it('turns into a list of cards in a narrow container, and stays a table to screen readers', async () => {
    const isCard = ({table}: {table: HTMLTableElement}) => {
      const [, first] = table.rows;
      const [one, two] = [...first.cells].slice(1).map((cell) => cell.getBoundingClientRect());
      return two.top >= one.bottom;
    };
    expect(isCard(await comparing(1200))).to.equal(false);
    const {element, table} = await comparing(500);
    expect(isCard({table})).to.equal(true);
    const roles = [...table.querySelectorAll('tr, th, td')].map((cell) =>
      cell.getAttribute('role'),
    );
    expect(new Set(roles)).to.deep.equal(new Set(['row', 'columnheader', 'rowheader', 'cell']));
    const [name] = all(element, 'td .therapy');
    expect(text(name)).to.equal(names[0]);
    expect(name.offsetHeight).to.be.above(0);
  });
});
