import {expect} from '@open-wc/testing';
import {crisisTexts} from '../../src/content/crisis/crisis.js';
import spanishModule from '../../src/generated/es.js';
import '../support/page.js';
import {english} from '../support/english.js';
import {
  addScript,
  framed,
  once,
  shippedBundle,
  tags,
  text,
  until,
  warningsIn,
} from '../support/widget.js';

const crisisFile = '/dist/cdn/ipt-crisis-help.js';
const spanish = spanishModule(String.raw)['crisis.title'] as string;
const englishTitle = crisisTexts(english).title;
const pack = /\/dist\/cdn\/ipt-[\w-]+\.es\.json\?/;

const widgets = (lang: string, all = tags) =>
  all.map((tag) => `<${tag} lang="${lang}" region="ES"><p>fallback</p></${tag}>`).join('');
const policy = (content: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${content}">`;

describe('a language that lies beside the file', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame?.remove());

  const view = () => frame.contentWindow! as Window & typeof globalThis;
  const rootOf = (tag = 'ipt-crisis-help') => frame.contentDocument!.querySelector(tag)!.shadowRoot;
  const shown = () => {
    const heading = rootOf()?.querySelector('[part=heading]');
    return heading ? text(heading) : undefined;
  };
  const requests = () =>
    view()
      .performance.getEntriesByType('resource')
      .map(({name}) => name.replace(location.origin, ''))
      .filter((name) => name.includes('.json'));

  /** Puts something in the place of the frame's `fetch`. */
  function fetching(replacement: (real: typeof fetch) => typeof fetch) {
    const real = view().fetch.bind(view());
    Object.assign(view(), {fetch: replacement(real)});
  }

  for (const [type, file] of [
    ['module', shippedBundle],
    ['text/javascript', shippedBundle],
    ['module', crisisFile],
    ['text/javascript', crisisFile],
  ]) {
    it(`is fetched once, whoever asks, and shown in the place of the fallback: ${file} as ${type}`, async () => {
      frame = await framed(widgets('es-MX') + widgets('es'));
      const warnings = warningsIn(frame);
      await addScript(frame, file, type);
      await until(() => shown(), 'the widget');
      expect(shown()).to.equal(spanish);
      expect(rootOf()!.querySelector<HTMLElement>('.root')!.lang).to.equal('es');
      expect(requests()).to.have.length(1);
      expect(requests()[0]).to.match(pack);
      frame.contentDocument!.body.insertAdjacentHTML(
        'beforeend',
        widgets('es', ['ipt-crisis-help']),
      );
      await until(() => frame.contentDocument!.body.lastElementChild!.shadowRoot, 'one more');
      expect(requests()).to.have.length(1);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('leaves the fallback as the page has it until it is there: no English, and no other look', async () => {
    frame = await framed(
      widgets('es', ['ipt-crisis-help']),
      '<style>body {font: 20px serif}</style>',
    );
    let arrive!: () => void;
    fetching((real) => async (...request) => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return real(...request);
    });
    const fallback = frame.contentDocument!.querySelector('p')!;
    const looks = () => [view().getComputedStyle(fallback).fontFamily, fallback.offsetHeight];
    const before = looks();
    await addScript(frame, shippedBundle);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(rootOf() === null).to.equal(true);
    expect(looks()).to.deep.equal(before);
    arrive();
    await until(() => shown(), 'the widget');
    expect(shown()).to.equal(spanish);
    expect(fallback.offsetHeight).to.equal(0);
  });

  it('does not move a visitor who has gone on while it was under way', async () => {
    const space = '<div style="height: 200em">page</div>';
    frame = await framed(`${widgets('es')}<p id="read" style="height: 3em">read</p>${space}`);
    frame.contentDocument!.querySelector('#read')!.scrollIntoView({block: 'center'});
    let arrive!: () => void;
    fetching((real) => async (...request) => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return real(...request);
    });
    await addScript(frame, shippedBundle);
    view().dispatchEvent(new Event('wheel'));
    view().scrollTo(0, 2000);
    const {scrollY} = view();
    arrive();
    await until(() => shown(), 'the widget');
    await new Promise((resolve) => view().requestAnimationFrame(() => setTimeout(resolve, 50)));
    // The browser's own anchor may add what has come above; back to where it was read is elsewhere.
    expect(view().scrollY).to.be.at.least(scrollY - 10);
  });

  it('is not asked for where English is enough, in Britain too', async () => {
    frame = await framed(widgets('en') + widgets('en-GB'));
    await addScript(frame, shippedBundle);
    await until(() => shown(), 'the widget');
    const last = frame.contentDocument!.querySelector('ipt-crisis-help[lang="en-GB"]')!;
    expect(last.shadowRoot!.querySelector<HTMLElement>('.root')!.lang).to.equal('en-GB');
    expect(text(last.shadowRoot!)).to.contain('A&E');
    expect(requests()).to.deep.equal([]);
  });

  it('comes whole where it belongs to one region: one request', async () => {
    frame = await framed(widgets('fr-CA'));
    await addScript(frame, shippedBundle);
    await until(() => rootOf(), 'the widget');
    expect(rootOf()!.querySelector<HTMLElement>('.root')!.lang).to.equal('fr-CA');
    expect(requests()).to.have.length(1);
  });

  const failures: [what: string, (real: typeof fetch) => typeof fetch][] = [
    ['is not there', () => async () => new Response('Not found', {status: 404})],
    ['is of another version', (real) => (url, init) => real(String(url).replace('.es.', '.de.'), init)],
    ['is a page that says sorry', () => async () => new Response('<!doctype html>')],
    ['holds no texts', () => async () => new Response('[{}]')],
    ['is refused', () => () => Promise.reject(new TypeError('Failed to fetch'))],
  ]; // prettier-ignore
  for (const [what, replacement] of failures) {
    it(`gives way to English, marked as English, when it ${what}, and says what to do`, async () => {
      frame = await framed(widgets('es'));
      const warnings = warningsIn(frame);
      fetching(replacement);
      await addScript(frame, shippedBundle);
      await until(() => shown(), 'the widget');
      expect(shown()).to.equal(englishTitle);
      expect(rootOf()!.querySelector<HTMLElement>('.root')!.lang).to.equal('en');
      expect(warnings).to.have.length(1);
      for (const words of ['ipt-widgets.es.json', 'connect-src', 'ipt-widgets.all.js', 'English']) {
        expect(warnings[0]).to.contain(words);
      }
    });
  }

  it('gives way to English after five seconds when it hangs', async () => {
    frame = await framed(widgets('es'));
    const warnings = warningsIn(frame);
    fetching(() => () => new Promise(() => {}));
    const times: unknown[] = [];
    const later = view().setTimeout.bind(view());
    Object.assign(view(), {
      setTimeout: (action: () => void, time: number) => (times.push(time), later(action, 0)),
    });
    await addScript(frame, shippedBundle);
    await until(() => shown(), 'the widget');
    expect(times).to.include(5000);
    expect(shown()).to.equal(englishTitle);
    expect(warnings).to.have.length(1);
  });

  it('is named where the policy of the page has no connect-src; the file with all languages needs none', async () => {
    const head = policy(`default-src 'none'; script-src ${location.origin}; style-src 'none'`);
    for (const [file, title, count] of [
      [shippedBundle, englishTitle, 1],
      ['/dist/cdn/ipt-widgets.all.js', spanish, 0],
      ['/dist/cdn/ipt-widgets.es.js', spanish, 0],
      ['/dist/cdn/ipt-crisis-help.es.js', spanish, 0],
    ] as const) {
      frame?.remove();
      frame = await framed(widgets('es'), head);
      const warnings = warningsIn(frame);
      await addScript(frame, file);
      await until(() => shown(), 'the widget');
      expect(shown()).to.equal(title);
      expect(warnings).to.have.length(count);
      if (count) expect(warnings[0]).to.contain('connect-src').and.contain('ipt-widgets.es.json');
    }
  });

  it('is not to be had in a sandbox without an origin: English, or the file of the language', async () => {
    const answerOf = (file: string) =>
      new Promise<{titles: string[]; warnings: string[]}>((resolve) => {
        const html = `<!doctype html><html lang="es"><title>Page</title>
          ${widgets('es', ['ipt-crisis-help'])}
          <script>
            warnings = [];
            console.warn = (...words) => warnings.push(words.join(' '));
            (function look() {
              const root = document.querySelector('ipt-crisis-help').shadowRoot;
              if (!root) return setTimeout(look, 20);
              parent.postMessage({warnings, titles: [root.querySelector('[part=heading]').textContent]}, '*');
            })();
          </script>
          <script defer src="${once(file)}"></script>`;
        frame?.remove();
        frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-scripts');
        frame.src = `/tests/page?${new URLSearchParams({html, headers: '{}'})}`;
        addEventListener('message', function hear({source, data}) {
          if (source !== frame.contentWindow) return;
          removeEventListener('message', hear);
          resolve(data);
        });
        document.body.append(frame);
      });
    const core = await answerOf(shippedBundle);
    expect(core.titles).to.deep.equal([englishTitle]);
    expect(core.warnings).to.have.length(1);
    expect(core.warnings[0]).to.contain('sandbox').and.contain('ipt-widgets.es.json');
    const single = await answerOf('/dist/cdn/ipt-widgets.es.js');
    expect(single).to.deep.equal({titles: [spanish], warnings: []});
  });
});
