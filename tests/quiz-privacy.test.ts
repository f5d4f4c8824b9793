import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {crisisTexts} from '../src/content/crisis/crisis.js';
import {fitQuizTexts} from '../src/content/quiz/texts.js';
import type {Answers} from '../src/content/quiz/answers.js';
import {markAttributes} from '../src/shared/recorder-marks.js';
import {contentVersion} from '../src/shared/content-version.js';
import {english} from './support/english.js';
import './support/page.js';
import {
  answer,
  answersFor,
  button,
  currentQuestion,
  inputsOf,
  quiz,
  start,
  tick,
} from './support/quiz.js';
import {
  addScript,
  auditBundle,
  framed,
  root,
  shippedBundle,
  until,
  visibleText,
} from './support/widget.js';

const texts = fitQuizTexts(english);
const atStart = (element: LitElement) => visibleText(element).includes(texts.purpose);
const nothingTicked = (element: LitElement) =>
  [...root(element).querySelectorAll('input')].every(({checked}) => !checked);

/** What a page can reach and listen to: each call is a line of the trace. */
const reachable: [object, string[]][] = [
  [console, ['log', 'info', 'warn', 'error', 'debug']],
  [history, ['pushState', 'replaceState']],
  [Storage.prototype, ['setItem', 'removeItem', 'clear']],
  [window, ['fetch', 'open', 'postMessage']],
  [navigator, ['sendBeacon']],
  [XMLHttpRequest.prototype, ['send']],
  [document, ['execCommand']],
];

const pageState = () => ({
  address: location.href,
  history: history.length + JSON.stringify(history.state),
  title: document.title,
  stored: JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie]),
  globals: Object.getOwnPropertyNames(window).length,
  requests: performance.getEntriesByType('resource').length,
});

/**
 * Everything a page can see of an element while someone goes through it, but for its size and for
 * how many clicks and keys there are.
 */
async function traceOf(answers: Answers): Promise<string[]> {
  const trace: string[] = [];
  const note = (line: string) => trace.push(line);
  const element = await quiz('region="GB" usage-events', '<p>fallback</p>');
  const before = pageState();

  const onEvent = (event: Event) => {
    const detail = JSON.stringify((event as CustomEvent).detail ?? '');
    note(`${event.type} on ${(event.target as Element).localName} ${detail}`);
  };
  const types = ['ipt-usage', 'change', 'submit', 'reset', 'invalid', 'select', 'toggle'];
  for (const type of types) document.addEventListener(type, onEvent, true);
  const observer = new MutationObserver((records) =>
    records.forEach(({type}) => note(`mutation ${type}`)),
  );
  observer.observe(document, {
    subtree: true,
    attributes: true,
    childList: true,
    characterData: true,
  });
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked')!;
  Object.defineProperty(HTMLInputElement.prototype, 'checked', {
    ...setter,
    set(value) {
      note('checked is set');
      setter.set!.call(this, value);
    },
  });
  const originals = reachable.flatMap(([object, names]) =>
    names.map((name) => {
      const original = Reflect.get(object, name);
      Reflect.set(object, name, () => note(`${name} is called`));
      return () => Reflect.set(object, name, original);
    }),
  );

  try {
    await answer(element, answers);
    await new Promise((resolve) => setTimeout(resolve, 20));
  } finally {
    originals.forEach((restore) => restore());
    Object.defineProperty(HTMLInputElement.prototype, 'checked', setter);
    for (const type of types) document.removeEventListener(type, onEvent, true);
    observer.disconnect();
  }
  expect(pageState()).to.deep.equal(before);
  note(`host ${element.outerHTML}`);
  note(`active ${document.activeElement?.localName}`);
  element.remove();
  return trace;
}

describe('privacy of <ipt-fit-quiz>', () => {
  it('tells the page that it is used, and nothing else, whatever is answered', async () => {
    const usage = (action: string) =>
      `ipt-usage on ipt-fit-quiz ${JSON.stringify({widget: 'fit-quiz', action, locale: 'en', contentVersion})}`;
    for (const [outcome, answers] of Object.entries<Answers>(answersFor)) {
      const trace = await traceOf(answers);
      const [host, active] = trace.slice(-2);
      expect(trace.slice(0, -2), outcome).to.deep.equal([usage('start'), usage('finish')]);
      expect(host).to.contain('<p>fallback</p></ipt-fit-quiz>');
      // The page's own two, and the marks for recorders.
      expect(host.match(/="/g), outcome).to.have.length(3 + Object.keys(markAttributes).length);
      expect(active).to.equal('active ipt-fit-quiz');
    }
  });

  it('keeps typed input events to itself', async () => {
    const element = await quiz();
    let heard = 0;
    const listen = () => heard++;
    document.addEventListener('input', listen);
    await start(element);
    await tick(element, 'safety', 'no');
    document.removeEventListener('input', listen);
    expect(heard).to.equal(0);
  });

  it('gives its inputs names and values that say nothing', async () => {
    const element = await quiz();
    for (const input of root(element).querySelectorAll('input')) {
      expect(input.value).to.equal('on');
      expect(input.name).to.match(/^q\d$/);
      expect(input.id).to.match(/^q\d-\d$/);
    }
  });

  it('forgets when the page is left, and when it comes back from the cache', async () => {
    for (const event of [
      new PageTransitionEvent('pagehide'),
      new PageTransitionEvent('pageshow', {persisted: true}),
    ]) {
      const element = await quiz();
      await answer(element, answersFor.pro);
      window.dispatchEvent(event);
      await element.updateComplete;
      expect(nothingTicked(element), event.type).to.equal(true);
      expect(atStart(element), event.type).to.equal(true);
    }
  });

  it('forgets when it is removed', async () => {
    const element = await quiz();
    await answer(element, answersFor.home);
    const parent = element.parentElement!;
    element.remove();
    expect(nothingTicked(element)).to.equal(true);
    parent.append(element);
    await element.updateComplete;
    expect(atStart(element)).to.equal(true);
  });

  it('gives nothing to a clone', async () => {
    const element = await quiz();
    await start(element);
    await tick(element, 'safety', 'recent');
    const clone = element.cloneNode(true) as LitElement;
    element.after(clone);
    await clone.updateComplete;
    expect(nothingTicked(clone)).to.equal(true);
    expect(atStart(clone)).to.equal(true);
    expect(inputsOf(currentQuestion(element)).some(({checked}) => checked)).to.equal(true);
  });

  describe('after 15 minutes', () => {
    const later = 15 * 60 * 1000 + 1;
    const {now} = Date;
    const {setTimeout: realTimeout} = window;
    let idle: (() => void)[] = [];
    beforeEach(() => {
      idle = [];
      window.setTimeout = ((run: () => void, delay?: number, ...rest: unknown[]) => {
        if (delay !== later - 1) return realTimeout(run, delay, ...rest);
        idle.push(run);
        return realTimeout(() => {}, 0);
      }) as typeof window.setTimeout;
    });
    afterEach(() => {
      window.setTimeout = realTimeout;
      Date.now = now;
    });

    it('forgets, says so, and counts from the last touch', async () => {
      const element = await quiz();
      await start(element);
      const touches = idle.length;
      await tick(element, 'safety', 'recent');
      expect(idle.length).to.be.above(touches);
      idle.at(-1)!();
      await element.updateComplete;
      expect(nothingTicked(element)).to.equal(true);
      expect(atStart(element)).to.equal(true);
      expect(visibleText(element)).to.contain(texts.cleared);
    });

    it('says nothing of answers where there were none', async () => {
      const element = await quiz();
      await start(element);
      idle.at(-1)!();
      await element.updateComplete;
      expect(atStart(element)).to.equal(true);
      expect(visibleText(element)).not.to.contain(texts.cleared);
    });

    it('keeps the numbers to call on screen if they were there', async () => {
      const element = await quiz('region="GB"');
      await answer(element, answersFor.crisis);
      idle.at(-1)!();
      await element.updateComplete;
      expect(nothingTicked(element)).to.equal(true);
      expect(visibleText(element)).to.contain('999');
    });

    it('forgets when a sleeping device wakes up, and only then', async () => {
      const element = await quiz();
      await start(element);
      await tick(element, 'safety', 'recent');
      document.dispatchEvent(new Event('visibilitychange'));
      await element.updateComplete;
      expect(nothingTicked(element)).to.equal(false);
      Date.now = () => now() + later;
      document.dispatchEvent(new Event('visibilitychange'));
      await element.updateComplete;
      expect(nothingTicked(element)).to.equal(true);
      button(element, crisisTexts(english).needHelp).click();
      await element.updateComplete;
      Date.now = now;
      document.dispatchEvent(new Event('visibilitychange'));
      await element.updateComplete;
      expect(visibleText(element)).to.contain('112');
    });
  });

  it('clears the answers and leaves no way back when the page is left by the way out', async () => {
    const frame = await framed('<ipt-fit-quiz exit-href="/README.md"></ipt-fit-quiz>');
    await addScript(frame, auditBundle);
    const element = frame.contentDocument!.querySelector('ipt-fit-quiz') as LitElement;
    await element.updateComplete;
    await start(element);
    await tick(element, 'safety', 'recent');
    const [first, second] = inputsOf(currentQuestion(element));
    expect([first.checked, second.checked]).to.deep.equal([false, true]);
    const {length} = history;
    const left = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    root(element).querySelector<HTMLElement>('.exit')!.click();
    expect(second.checked).to.equal(false);
    await left;
    expect(frame.contentWindow!.location.pathname).to.equal('/README.md');
    expect(history.length).to.equal(length);
    frame.remove();
  });

  it('forgets when it is cleared in the middle', async () => {
    const element = await quiz();
    await start(element);
    await tick(element, 'safety', 'recent');
    button(element, texts.clear).click();
    await element.updateComplete;
    expect(nothingTicked(element)).to.equal(true);
  });

  it('ships with a closed root', async () => {
    const frame = await framed('<ipt-fit-quiz><p>fallback</p></ipt-fit-quiz>');
    await addScript(frame, shippedBundle);
    const fallback = frame.contentDocument!.querySelector('p')!;
    await until(() => fallback.offsetHeight === 0, 'the quiz to come up');
    expect(frame.contentDocument!.querySelector('ipt-fit-quiz')!.shadowRoot === null).to.equal(
      true,
    );
    frame.remove();
  });
});
