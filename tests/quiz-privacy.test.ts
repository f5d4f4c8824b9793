import {expect, fixture, nextFrame} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {fitQuizTexts} from '../src/content/quiz/texts.js';
import type {Answers} from '../src/content/quiz/answers.js';
import {contentVersion} from '../src/shared/content-version.js';
import {english} from './support/english.js';
import {FitQuiz} from '../src/elements/fit-quiz/fit-quiz.js';
import {mouse, press} from './support/page.js';
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
import {addScript, auditBundle, framed, root, until, visibleText} from './support/widget.js';

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
    const hosts = new Set<string>();
    for (const [outcome, answers] of Object.entries<Answers>(answersFor)) {
      const trace = await traceOf(answers);
      const [host, active] = trace.slice(-2);
      expect(trace.slice(0, -2), outcome).to.deep.equal([usage('start'), usage('finish')]);
      expect(host).to.contain('<p>fallback</p></ipt-fit-quiz>');
      hosts.add(host);
      expect(active).to.equal('active ipt-fit-quiz');
    }
    expect(hosts.size).to.equal(1);
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

  it('keeps the keys on an answer from the shortcuts of the page, but not Escape and no chords', async () => {
    const element = await quiz();
    await start(element);
    inputsOf(currentQuestion(element))[0].focus();
    const heard: string[] = [];
    const listen = ({type, key}: KeyboardEvent) => heard.push(`${type} ${key}`);
    const types = ['keydown', 'keypress', 'keyup'] as const;
    types.forEach((type) => document.addEventListener(type, listen));
    for (const keys of ['n', 'ArrowDown', 'Escape']) await press(keys);
    types.forEach((type) => document.removeEventListener(type, listen));
    expect(heard.filter((line) => !line.endsWith('Escape'))).to.deep.equal([]);
    expect(heard).to.include('keydown Escape');
  });

  describe('in a closed root', () => {
    /** Everything inside that something listens to. */
    const heardInside: string[] = [];
    const {addEventListener} = EventTarget.prototype;
    let root: ShadowRoot;
    let element: LitElement;

    before(() => customElements.define('closed-quiz', class extends FitQuiz {}));
    beforeEach(async () => {
      heardInside.length = 0;
      EventTarget.prototype.addEventListener = function (type, ...rest) {
        const inside = this instanceof Node && this !== element && root?.contains(this);
        const isNew = this instanceof Element && !this.isConnected;
        if (inside || isNew) heardInside.push(`${type} on ${(this as Element).nodeName}`);
        return addEventListener.call(this, type, ...rest);
      };
      element = await fixture<LitElement>('<closed-quiz region="GB"></closed-quiz>');
      root = element.renderRoot as ShadowRoot;
    });
    afterEach(() => {
      EventTarget.prototype.addEventListener = addEventListener;
    });

    const middle = (target: Element) => {
      target.scrollIntoView({block: 'center'});
      const {x, y, width, height} = target.getBoundingClientRect();
      return {x: x + width / 2, y: y + height / 2};
    };
    const primaryIn = () => root.querySelector('[part=primary-button]:not([hidden] *)')!;
    const labels = () => [...root.querySelectorAll('fieldset:not([hidden]) label')];
    const settled = async () => {
      await element.updateComplete;
      await nextFrame();
    };

    it('is gone through with the mouse, with no listener inside', async () => {
      expect(element.shadowRoot).to.equal(null);
      await mouse.click(middle(primaryIn()));
      for (const place of [2, 0, 7, 0, 0, 0, 0]) {
        await settled();
        await mouse.click(middle(labels()[place]));
        await settled();
        await mouse.click(middle(primaryIn()));
      }
      await until(() => root.querySelector('.result'), 'a result');
      expect(heardInside).to.deep.equal([]);
    });

    it('is gone through with keys', async () => {
      (primaryIn() as HTMLElement).focus();
      await press('Enter');
      await settled();
      await press('Tab');
      await press('Space');
      await press('Enter');
      await until(() => root.querySelector('.result'), 'a result');
    });
  });

  it('submits no form anywhere', async () => {
    const element = await quiz();
    await answer(element, answersFor.many);
    expect(root(element).querySelectorAll('form, [type=submit]')).to.have.length(0);
    for (const {type} of root(element).querySelectorAll('button')) expect(type).to.equal('button');
  });

  it('has ids and names that say nothing, new ones for each visit', async () => {
    const element = await quiz('region="GB"');
    const given = () =>
      [...root(element).querySelectorAll('.stage :not(slot)')].flatMap((node) =>
        ['id', 'name', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap(
          (name) => node.getAttribute(name)?.split(' ') ?? [],
        ),
      );
    const parts = () =>
      [...root(element).querySelectorAll('[part]')].map((node) => node.getAttribute('part'));
    const seen = new Set<string>();
    for (const answers of [answersFor.many, answersFor.pro, answersFor.crisis]) {
      await answer(element, answers);
      expect(given().length).to.be.above(7);
      expect(given().filter((id) => !/^i[a-z0-9]+$/.test(id) || seen.has(id))).to.deep.equal([]);
      given().forEach((id) => seen.add(id));
      expect('root heading panel question option button primary-button result notice link'.split(' ')).to.include.members(parts() as string[]); // prettier-ignore
      (button(element, texts.clear) ?? button(element, texts.restart)).click();
      await element.updateComplete;
    }
    for (const input of root(element).querySelectorAll('input')) expect(input.value).to.equal('on');
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

  it('forgets when it is removed for good', async () => {
    const element = await quiz();
    await answer(element, answersFor.home);
    const parent = element.parentElement!;
    element.remove();
    await until(() => nothingTicked(element), 'the ticks to go');
    parent.append(element);
    await element.updateComplete;
    expect(atStart(element)).to.equal(true);
  });

  it('loses nothing when it is moved within the page', async () => {
    const element = await quiz();
    await start(element);
    await tick(element, 'safety', 'no');
    const elsewhere = document.body.appendChild(document.createElement('div'));
    elsewhere.append(element);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(inputsOf(currentQuestion(element))[2].checked).to.equal(true);
    if ('moveBefore' in elsewhere) {
      (elsewhere as {moveBefore(node: Node, before: null): void}).moveBefore(element, null);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(inputsOf(currentQuestion(element))[2].checked).to.equal(true);
    }
    elsewhere.remove();
    await until(() => nothingTicked(element), 'the ticks to go');
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
    const minute = 60 * 1000;
    const {now} = Date;
    const {setTimeout: realTimeout} = window;
    let late = 0;
    let timers: (() => void)[] = [];
    beforeEach(() => {
      late = 0;
      timers = [];
      Date.now = () => now() + late;
      window.setTimeout = ((run: () => void, delay = 0, ...rest: unknown[]) => {
        if (delay < minute / 2) return realTimeout(run, delay, ...rest);
        timers.push(run);
        return realTimeout(() => {}, 0);
      }) as typeof window.setTimeout;
    });
    afterEach(() => {
      window.setTimeout = realTimeout;
      Date.now = now;
    });

    /** Lets the time pass, and rings the clock that the quiz has set. */
    const pass = async (element: LitElement, minutes: number) => {
      late += minutes * minute;
      timers.at(-1)!();
      await element.updateComplete;
    };
    const answered = async () => {
      const element = await quiz('region="GB"');
      await start(element);
      await tick(element, 'safety', 'recent');
      return element;
    };

    it('asks a minute before, then forgets and says so', async () => {
      const element = await answered();
      await pass(element, 14);
      expect(visibleText(element)).to.contain(texts.stillThere);
      expect(root(element).querySelector('[aria-live=assertive]')!.textContent).to.contain(
        texts.stillThere,
      );
      expect(nothingTicked(element)).to.equal(false);
      await pass(element, 1);
      expect(nothingTicked(element)).to.equal(true);
      expect(atStart(element)).to.equal(true);
      expect(visibleText(element)).to.contain(texts.cleared);
      expect(visibleText(element)).not.to.contain(texts.stillThere);
    });

    it('goes on with one press', async () => {
      const element = await answered();
      await pass(element, 14);
      button(element, texts.stay).click();
      await element.updateComplete;
      expect(visibleText(element)).not.to.contain(texts.stillThere);
      await pass(element, 13);
      expect(nothingTicked(element)).to.equal(false);
    });

    for (const [what, act] of [
      ['a scroll of the page', () => window.dispatchEvent(new Event('scroll'))],
      [
        'a key',
        (element: Element) => element.dispatchEvent(new KeyboardEvent('keydown', {key: 'Tab'})),
      ],
      [
        'a move of the pointer',
        (element: Element) => element.dispatchEvent(new PointerEvent('pointermove')),
      ],
    ] as const) {
      it(`counts ${what} as being there`, async () => {
        const element = await answered();
        late += 10 * minute;
        act(element);
        await pass(element, 13);
        expect(nothingTicked(element)).to.equal(false);
        expect(visibleText(element)).not.to.contain(texts.stillThere);
        await pass(element, 2);
        expect(nothingTicked(element)).to.equal(true);
      });
    }

    it('does not take who wakes a sleeping device for who answered', async () => {
      const element = await answered();
      late += 15 * minute;
      element.dispatchEvent(new PointerEvent('pointermove'));
      await element.updateComplete;
      expect(nothingTicked(element)).to.equal(true);
      expect(atStart(element)).to.equal(true);
    });

    it('says nothing of answers where there were none', async () => {
      const element = await quiz();
      await start(element);
      await pass(element, 15);
      expect(atStart(element)).to.equal(true);
      expect(visibleText(element)).not.to.contain(texts.cleared);
    });

    it('keeps the numbers to call on screen if they were there', async () => {
      const element = await quiz('region="GB"');
      await answer(element, answersFor.crisis);
      await pass(element, 15);
      expect(nothingTicked(element)).to.equal(true);
      expect(visibleText(element)).to.contain('999');
    });

    it('forgets when a sleeping device wakes up, and only then', async () => {
      const element = await answered();
      document.dispatchEvent(new Event('visibilitychange'));
      await element.updateComplete;
      expect(nothingTicked(element)).to.equal(false);
      late = 15 * minute + 1;
      document.dispatchEvent(new Event('visibilitychange'));
      await element.updateComplete;
      expect(nothingTicked(element)).to.equal(true);
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
    expect(nothingTicked(element)).to.equal(true);
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
});
