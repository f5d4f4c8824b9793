import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {lostFocus} from './support/faults/focus.js';
import {deepActive, press, viewport} from './support/page.js';
import {click, primary, quiz, start, tick} from './support/quiz.js';
import {all, mount, one, root, until} from './support/widget.js';

const header =
  '<header style="position:fixed;inset:0 0 auto 0;height:80px;background:#ccc;z-index:1">Clinic</header><div style="height:700px"></div>';

describe('the focus', () => {
  it('goes to the button of a panel that is closed from elsewhere', async () => {
    const areas = await mount<LitElement>('<ipt-problem-areas open="grief" region="GB"></ipt-problem-areas>', 'ipt-problem-areas'); // prettier-ignore
    const panel = one(areas, '.disclosure-body:not([hidden])');
    panel.querySelector<HTMLElement>('[part=link], button')?.focus();
    if (!panel.contains(deepActive())) one(areas, '#audience').focus();
    const close = async () => {
      areas.setAttribute('open', 'conflict');
      await areas.updateComplete;
    };
    expect(await lostFocus(root(areas), close)).to.deep.equal([]);
  });

  it('goes to the button of the outermost panel that is closed with another inside', async () => {
    const questions = await mount<LitElement>('<ipt-common-questions open="what" region="GB"></ipt-common-questions>', 'ipt-common-questions'); // prettier-ignore
    const inner = one(questions, '.disclosure-body:not([hidden]) .disclosure button');
    const outer = inner.closest('.disclosure-body')!.parentElement!.querySelector('button');
    inner.focus();
    const close = async () => {
      questions.setAttribute('open', 'for');
      await questions.updateComplete;
    };
    expect(await lostFocus(root(questions), close)).to.deep.equal([]);
    expect(deepActive()).to.equal(outer);
  });

  it('goes to the button of the numbers when they are closed by a press that does not move it', async () => {
    const element = await quiz('region="GB"');
    const help = one(element, '.tools button');
    await click(element, help);
    one(element, '.help a').focus();
    expect(await lostFocus(root(element), () => click(element, help))).to.deep.equal([]);
    expect(deepActive()).to.equal(help);
  });

  it('is never lost from one screen of the quiz to the next', async () => {
    const element = await quiz('region="GB"');
    const faults: string[] = [];
    const step = async (take: () => Promise<unknown>) =>
      faults.push(...(await lostFocus(root(element), take)));
    primary(element).focus();
    await step(() => start(element));
    await step(() => click(element, primary(element)));
    await tick(element, 'safety', 'now');
    await step(() => click(element, primary(element)));
    expect(root(element).querySelector('.result')).to.exist;
    await step(() => click(element, all(element, '.result .row button').at(-1)!));
    expect(faults).to.deep.equal([]);
  });
});

describe('under a header that stays at the top of the window', () => {
  for (const padding of ['', '80px']) {
    const page = padding ? 'a page that keeps room for it' : 'a page that says nothing of it';

    it(`each screen of the quiz begins below it, on ${page}`, async () => {
      await viewport(360, 640);
      document.documentElement.style.scrollPaddingTop = padding;
      try {
        const element = await mount<LitElement>(`${header}<ipt-fit-quiz region="GB"></ipt-fit-quiz><div style="height:2000px"></div>`, 'ipt-fit-quiz'); // prettier-ignore
        /** Presses the main button where what comes next would begin behind the header. */
        const goOn = async (screen: string) => {
          await element.updateComplete;
          scrollBy(0, primary(element).getBoundingClientRect().top - 130);
          primary(element).focus({preventScroll: true});
          await press('Enter');
          await until(() => root(element).querySelector(screen), screen);
          const here = one(element, '.here');
          const title = here.querySelector('legend, .title') ?? here;
          await until(() => title.getBoundingClientRect().top >= 80, `${screen} below the header`);
        };
        await goOn('.question.here');
        await goOn('.error-summary');
        await tick(element, 'safety', 'now');
        await goOn('.result');
      } finally {
        document.documentElement.style.scrollPaddingTop = '';
        scrollTo(0, 0);
      }
    });
  }
});
