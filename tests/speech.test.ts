import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {quizQuestions} from '../src/content/quiz/questions.js';
import {fitQuizTexts} from '../src/content/quiz/texts.js';
import {english} from './support/english.js';
import {ax, deepActive, engine, press, tree, type AccessibleNode} from './support/page.js';
import {button, click, currentQuestion, here, inputsOf, primary, quiz, start, tick} from './support/quiz.js'; // prettier-ignore
import {transcribe} from './support/transcript.js';
import {all, mount, one, tags, text} from './support/widget.js';

const help = (attributes: string) =>
  mount<LitElement>(`<ipt-crisis-help ${attributes}></ipt-crisis-help>`, 'ipt-crisis-help');

const copied = (element: Element) => {
  const selection = getSelection()!;
  selection.selectAllChildren(element);
  const copy = String(selection);
  selection.removeAllRanges();
  return copy.replace(/\s+/g, ' ').trim();
};

describe('a phone number', () => {
  it('takes no more room than its digits, and comes into no copy', async () => {
    const element = await help('region="US"');
    const number = all(element, 'bdi').find(
      (bdi) => /\d-\d/.test(text(bdi)) || text(bdi) === '988',
    )!;
    const plain = document.createElement('bdi');
    plain.textContent = number.textContent;
    const {width} = number.getBoundingClientRect();
    number.after(plain);
    number.hidden = true;
    expect(width).to.be.closeTo(plain.getBoundingClientRect().width, 0.1);
    number.hidden = false;
    plain.remove();
    expect(number.innerText.trim()).to.equal(text(number));
    expect(copied(number)).to.equal(text(number));
  });

  it('is said so where the clinic has written it, linked or not', async () => {
    const numbers = {'+44 1632 960190': '+4 4, 1 6 3 2, 9 6 0 1 9 0', '0049 089 12345': '0 0 4 9, 0 8 9, 1 2 3 4 5'}; // prettier-ignore
    for (const [written, said] of Object.entries(numbers)) {
      const element = await mount(
        `<ipt-find-therapist region="GB" service-phone="${written}"></ipt-find-therapist>`,
        'ipt-find-therapist',
      );
      if (engine() === 'webkit') return;
      expect(await transcribe(element)).to.contain(said);
    }
  });
});

describe('what stands between facts', () => {
  it('is text to see and to copy, and a pause to hear', async () => {
    const element = await help('region="GB"');
    const facts = one(element, '.facts');
    expect(facts.innerText).to.match(/\S\u00a0· \S/);
    expect(copied(facts)).to.match(/\S · \S/);
    expect((await ax(one(element, '.emergency h3'))).name).to.equal(
      'In danger now, United Kingdom',
    );
  });
});

/** Text that stands in the tree below something else that says it. */
const inside = (nodes: AccessibleNode[]): string =>
  nodes.map((node) => ('text' in node ? node.text : inside(node.children))).join('');

describe('a picture', () => {
  it('has an alternative, and nothing in it is read again', async () => {
    if (engine() === 'webkit') return;
    const pictures = [
      await mount(
        '<ipt-common-questions open="all"></ipt-common-questions>',
        'ipt-common-questions',
      ),
      await mount('<ipt-phase-timeline></ipt-phase-timeline>', 'ipt-phase-timeline'),
    ].flatMap((element) => all(element, '[role=img]'));
    expect(pictures).to.have.length(3);
    for (const picture of pictures) {
      const nodes = await tree(picture);
      expect(nodes[0]).to.include({name: picture.getAttribute('aria-label')});
      expect(inside(nodes)).to.equal('');
    }
  });
});

const everything = (nodes: AccessibleNode[]): Exclude<AccessibleNode, {text: string}>[] =>
  nodes.flatMap((node) => ('text' in node ? [] : [node, ...everything(node.children)]));

/** What nobody hears of. */
const passedOver = new Set(['generic', 'section', 'text container', 'MenuListPopup', 'listbox']);

describe('what is in the tree', () => {
  it('has something to say, in every state', async () => {
    if (engine() === 'webkit') return;
    for (const tag of tags) {
      const element = await mount<LitElement>(`<${tag} region="GB"></${tag}>`, tag);
      const empty = everything(await tree(element))
        .filter(({role, name, children}) => !name && !passedOver.has(role) && !inside(children))
        .map(({role}) => role);
      expect(empty, tag).to.deep.equal([]);
    }
  });
});

describe('a list', () => {
  it('does nothing until its button is pressed, in any widget', async () => {
    for (const tag of ['ipt-crisis-help', 'ipt-problem-areas', 'ipt-find-therapist']) {
      const element = await mount<LitElement>(`<${tag} open="all"></${tag}>`, tag);
      for (const list of all<HTMLSelectElement>(element, 'select')) {
        if (!list.offsetHeight) continue;
        const before = one(element, '.root').innerText;
        list.focus();
        await press('End');
        await press('ArrowUp');
        await element.updateComplete;
        expect(list.selectedIndex, tag).to.equal(list.options.length - 2);
        expect(one(element, '.root').innerText).to.equal(before);
        expect(deepActive() === list).to.equal(true);
      }
    }
  });
});

describe('in the quiz', () => {
  it('an answer that took others away has its own name still', async () => {
    const element = await quiz();
    await start(element);
    await tick(element, 'safety', 'no');
    await click(element, primary(element));
    await tick(element, 'who', 'adult');
    await click(element, primary(element));
    const options = quizQuestions(english)[2].options;
    await tick(element, 'now', 'none');
    await click(element, inputsOf(currentQuestion(element))[0]);
    const none = inputsOf(currentQuestion(element))[options.findIndex(({id}) => id === 'none')];
    expect(none.checked).to.equal(false);
    const {text: name} = options.find(({id}) => id === 'none')!;
    expect((await ax(none)).name).to.equal(name);
  });

  it('the start after clearing says first what has happened', async () => {
    const element = await quiz();
    await start(element);
    await tick(element, 'safety', 'no');
    await click(element, button(element, fitQuizTexts(english).clear));
    const {name} = await ax(here(element));
    expect(name).to.equal(fitQuizTexts(english).cleared);
    expect(deepActive() === here(element)).to.equal(true);
  });
});
