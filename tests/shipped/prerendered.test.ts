import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {prerendered, withTemplate} from '../../stories/prerender/serialise.js';
import {crisisTexts} from '../../src/content/crisis/crisis.js';
import {english as msg} from '../support/english.js';
import '../support/page.js';
import {
  addScript,
  defineAll,
  framed,
  mount,
  seenText,
  shippedBundle,
  tags,
  until,
  warningsIn,
} from '../support/widget.js';

const fallback = '<h2>Fallback</h2><p><a href="/contact">Contact</a></p>';
const tagWith = (tag: string, content = fallback) => `<${tag} region="GB">${content}</${tag}>`;

/**
 * The markup of a widget with its shadow tree, as the command and the builder write it. In the build that
 * is rendered from here, the root of the quiz is open.
 */
async function stillOf(
  tag: string,
  mode: ShadowRootMode = tag === 'ipt-fit-quiz' ? 'closed' : 'open',
): Promise<string> {
  const template = await prerendered(await mount<LitElement>(tagWith(tag), tag));
  return withTemplate(tagWith(tag), template.replace(/(?<=shadowrootmode=")\w+/, mode));
}

const outer = ({outerHTML}: Element) => outerHTML;

describe('a prerendered widget', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame?.remove());
  const widgetIn = (tag: string) => frame.contentDocument!.querySelector<LitElement>(tag)!;
  const runScript = async (tag: string) => {
    const warnings = warningsIn(frame);
    await addScript(frame, shippedBundle);
    await widgetIn(tag).updateComplete;
    return warnings;
  };

  for (const tag of tags) {
    it(`is as tall without the script as with it: <${tag}>`, async () => {
      frame = await framed(await stillOf(tag));
      const {height} = widgetIn(tag).getBoundingClientRect();
      expect(height).to.be.above(200);
      expect(await runScript(tag)).to.deep.equal([]);
      expect(widgetIn(tag).getBoundingClientRect().height).to.equal(height);
    });

    it(`offers nothing that only a script can do: <${tag}>`, async () => {
      frame = await framed('');
      const {content} = Object.assign(document.createElement('template'), {
        innerHTML: await stillOf(tag),
      });
      const tree = content.querySelector('template')!.content;
      const dead = [...tree.querySelectorAll('button, select, input, textarea')];
      const folds = [...tree.querySelectorAll('details:not(.disclosure)')];
      expect(folds.filter((each) => !each.closest('[inert].waits')).map(outer)).to.deep.equal([]);
      expect(
        dead.filter((each) => !each.matches('[inert] :disabled, [inert]:disabled')).map(outer),
      ).to.deep.equal([]);
      expect(tree.querySelector('[hidden], fieldset')).to.equal(null);
      expect(tree.querySelector('.root')!.classList.contains('ph-no-capture')).to.equal(true);
    });
  }

  it('opens its panels without a script, and leaves those open that are when the script comes', async () => {
    frame = await framed(await stillOf('ipt-crisis-help'));
    const root = () => widgetIn('ipt-crisis-help').shadowRoot!;
    const title = crisisTexts(msg).whatHappens;
    const titles = [...root().querySelectorAll<HTMLElement>('summary .title-of-panel')];
    const summary = titles.find((each) => seenText(each) === title)!.closest('summary')!;
    summary.click();
    summary.focus();
    const {height} = widgetIn('ipt-crisis-help').getBoundingClientRect();
    await runScript('ipt-crisis-help');
    const open = [...root().querySelectorAll<HTMLElement>('[aria-expanded="true"]')];
    expect(open.map(seenText)).to.deep.equal([title]);
    expect(root().activeElement).to.equal(open[0]);
    expect(widgetIn('ipt-crisis-help').getBoundingClientRect().height).to.equal(height);
  });

  it('has the constructed styles alone once the script is there', async () => {
    frame = await framed(await stillOf('ipt-crisis-help'));
    const root = widgetIn('ipt-crisis-help').shadowRoot!;
    expect(root.querySelectorAll('style')).to.have.length(1);
    await runScript('ipt-crisis-help');
    expect(root.querySelectorAll('style, link')).to.have.length(0);
    expect(root.adoptedStyleSheets).not.to.be.empty;
  });

  it('shows the fallback of the page in the room of the quiz, its end in sight however long it is', async () => {
    const long = `${'<p>One more line</p>'.repeat(50)}<p id="end"><a href="tel:999">999</a></p>`;
    frame = await framed((await stillOf('ipt-fit-quiz')).replace(fallback, fallback + long));
    const quiz = widgetIn('ipt-fit-quiz');
    expect(quiz.querySelector('a')!.offsetHeight).to.be.above(0);
    expect(quiz.querySelector('h2')!.offsetHeight, 'a second heading').to.equal(0);
    const {bottom, height} = quiz.getBoundingClientRect();
    const end = quiz.querySelector('#end')!.getBoundingClientRect();
    expect(end.height).to.be.above(0);
    expect(end.bottom).to.be.at.most(bottom);
    await runScript('ipt-fit-quiz');
    expect(quiz.getBoundingClientRect().height).to.equal(height);
  });

  for (const [tag, mode, right] of [
    ['ipt-fit-quiz', 'open', 'closed'],
    ['ipt-crisis-help', 'closed', 'open'],
  ] as const) {
    it(`works with one warning where its root has the wrong mode: <${tag}>`, async () => {
      frame = await framed(`<${tag}></${tag}>${await stillOf(tag, mode)}`);
      const before = frame.contentDocument!.querySelectorAll(tag)[1];
      const errors: unknown[] = [];
      frame.contentWindow!.addEventListener('error', ({message}) => errors.push(message));
      const warnings = (await runScript(tag)).filter((words) => words.includes('shadowrootmode'));
      const after = frame.contentDocument!.querySelectorAll<LitElement>(tag)[1];
      await after.updateComplete;
      expect(errors).to.deep.equal([]);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<${tag}>`).and.contain(right).and.contain('number 2 of 2');
      expect(after).not.to.equal(before);
      expect(after.shadowRoot === null).to.equal(right === 'closed');
      expect(after.getAttribute('region')).to.equal('GB');
      expect(after.querySelector('a')!.offsetHeight, 'its fallback').to.equal(0);
      expect(after.getBoundingClientRect().height).to.be.above(200);
    });
  }

  it('is made anew once, and not again, where a script takes every root', async () => {
    frame = await framed(await stillOf('ipt-crisis-help', 'closed'));
    const page = frame.contentDocument!;
    let made = 0;
    const observer = new MutationObserver(() => {
      made += 1;
      if (made === 5) observer.disconnect();
      widgetIn('ipt-crisis-help').attachShadow({mode: 'closed'});
    });
    observer.observe(page.body, {childList: true});
    const warnings = await runScript('ipt-crisis-help');
    await until(() => made > 0, 'the new one');
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    expect(made).to.equal(1);
    expect(warnings.filter((words) => words.includes('shadowrootmode'))).to.have.length(1);
  });

  it('is rendered anew where its tree is damaged', async () => {
    const damaged = withTemplate(
      tagWith('ipt-crisis-help'),
      '<template shadowrootmode="open"><p>half a tree</template>',
    );
    frame = await framed(damaged);
    expect(await runScript('ipt-crisis-help')).to.deep.equal([]);
    const root = widgetIn('ipt-crisis-help').shadowRoot!;
    expect(root.textContent).to.contain(crisisTexts(msg).title).and.not.contain('half a tree');
  });

  it('waits until its tree has come in as a whole', async () => {
    await defineAll();
    const [first, last] = (await stillOf('ipt-crisis-help')).split('class="lead"');
    frame = await framed('');
    const page = frame.contentDocument!;
    page.open();
    page.write(`<!doctype html><html lang="en"><body>${first}class="lead"`);
    const script = page.createElement('script');
    script.type = 'module';
    script.src = shippedBundle;
    page.head.append(script);
    await until(() => widgetIn('ipt-crisis-help').updateComplete, 'the script');
    await new Promise((resolve) => setTimeout(resolve, 50));
    page.write(last);
    page.close();
    await widgetIn('ipt-crisis-help').updateComplete;
    expect(widgetIn('ipt-crisis-help').shadowRoot!.querySelectorAll('.root')).to.have.length(1);
  });
});
