import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {fitQuizTexts} from '../src/content/fit-quiz.js';
import type {Answers} from '../src/content/quiz-questions.js';
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
import {addScript, framed, root, shippedBundle, until, visibleText} from './support/widget.js';

const texts = fitQuizTexts(english);
const atStart = (element: LitElement) => visibleText(element).includes(texts.purpose);
const nothingTicked = (element: LitElement) =>
  [...root(element).querySelectorAll('input')].every(({checked}) => !checked);

/** Everything a page can see of an element while someone goes through it. */
async function traceOf(answers: Answers): Promise<string[]> {
  const trace: string[] = [];
  const element = await quiz('region="GB" usage-events', '<p>fallback</p>');
  const note = (line: string) => trace.push(line);

  const onEvent = (event: Event) => {
    if (event.type === 'ipt-usage')
      note(`ipt-usage ${JSON.stringify((event as CustomEvent).detail)}`);
    else note(`${event.type} on ${(event.target as Element).localName}`);
  };
  const types = ['ipt-usage', 'change', 'submit', 'reset', 'invalid', 'select', 'toggle'];
  for (const type of types) document.addEventListener(type, onEvent);
  const observer = new MutationObserver((records) =>
    records.forEach(({type}) => note(`mutation ${type}`)),
  );
  observer.observe(document.documentElement, {
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
  const requests = performance.getEntriesByType('resource').length;

  try {
    await answer(element, answers);
    await new Promise((resolve) => setTimeout(resolve, 20));
    note(`resources ${performance.getEntriesByType('resource').length - requests}`);
    note(`title ${document.title} url ${location.hash} history ${history.length}`);
    note(`stored ${localStorage.length} ${sessionStorage.length} ${document.cookie}`);
    note(`host ${element.outerHTML}`);
    note(`active ${document.activeElement?.localName}`);
  } finally {
    Object.defineProperty(HTMLInputElement.prototype, 'checked', setter);
    for (const type of types) document.removeEventListener(type, onEvent);
    observer.disconnect();
    element.remove();
  }
  return trace;
}

describe('privacy of <ipt-fit-quiz>', () => {
  it('looks the same to the page whatever is answered', async () => {
    const traces = [];
    for (const answers of Object.values<Answers>(answersFor)) traces.push(await traceOf(answers));
    for (const trace of traces) expect(trace).to.deep.equal(traces[0]);
    expect(
      traces[0]
        .filter((line) => line.startsWith('ipt-usage'))
        .map((line) => JSON.parse(line.slice(10)).action),
    ).to.deep.equal(['start', 'finish']);
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

  it('forgets after 15 minutes without a touch', async () => {
    const {setTimeout: realTimeout} = window;
    const timers: {delay?: number; run: () => void}[] = [];
    window.setTimeout = ((run: () => void, delay?: number) => {
      timers.push({run, delay});
      return realTimeout(() => {}, 0);
    }) as typeof window.setTimeout;
    const element = await quiz();
    try {
      await start(element);
      await tick(element, 'safety', 'recent');
    } finally {
      window.setTimeout = realTimeout;
    }
    const idle = timers.filter(({delay}) => delay === 15 * 60 * 1000);
    expect(idle).to.have.length(1);
    idle[0].run();
    await element.updateComplete;
    expect(nothingTicked(element)).to.equal(true);
    expect(atStart(element)).to.equal(true);
  });

  it('forgets when it is cleared in the middle', async () => {
    const element = await quiz();
    await start(element);
    await tick(element, 'safety', 'recent');
    button(element, texts.clear).click();
    await element.updateComplete;
    expect(nothingTicked(element)).to.equal(true);
  });

  it('carries the opt-out marks of session recorders beside the page’s own classes', async () => {
    const element = await quiz('class="ours"');
    expect([...element.classList]).to.have.members([
      'ours',
      'ph-no-capture',
      'rr-block',
      'sentry-block',
      'fs-exclude',
    ]);
    expect(element.dataset).to.include({
      hjSuppress: '',
      sentryBlock: '',
      ddPrivacy: 'hidden',
      clarityMask: 'true',
    });
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
