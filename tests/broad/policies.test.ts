import {expect} from '@open-wc/testing';
import '../support/page.js';
import {
  addScript,
  framed,
  once,
  shippedBundle,
  tags,
  until,
  warningsIn,
} from '../support/widget.js';

/** What a page has seen of the kit, once all of it is there. */
interface Seen {
  /** Directives that were broken. */
  broken: string[];
  warnings: string[];
  errors: string[];
  /** The widgets whose fallback has given way. */
  shown: string[];
  /** The border of a widget, which it has only with its styles. */
  border: string;
}

/** The page's own script: it uses every widget, then tells what it has seen. It wraps what attaches roots. */
const watch = `
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (options) { return attachShadow.call(this, options); };
  const seen = {broken: [], warnings: [], errors: [], shown: [], border: ''};
  document.addEventListener('securitypolicyviolation', ({violatedDirective, sample}) =>
    seen.broken.push(violatedDirective + ' ' + sample));
  console.warn = (...words) => seen.warnings.push(words.join(' '));
  addEventListener('error', ({message}) => seen.errors.push(message));
  addEventListener('load', async () => {
    const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
    await wait(100);
    const widgets = [...document.querySelectorAll('section > *')];
    for (const {shadowRoot} of widgets) {
      for (const button of shadowRoot?.querySelectorAll('button[aria-expanded]') ?? []) button.click();
      await wait(10);
      for (const list of shadowRoot?.querySelectorAll('select') ?? []) {
        list.selectedIndex = 1;
        list.dispatchEvent(new Event('change', {bubbles: true}));
      }
    }
    document.documentElement.lang = 'ar';
    await wait(100);
    seen.shown = widgets.filter((widget) => widget.querySelector('p').offsetHeight === 0).map(({localName}) => localName);
    const wall = document.querySelector('ipt-crisis-help').shadowRoot?.querySelector('.root');
    seen.border = wall ? getComputedStyle(wall).borderTopWidth : '';
    parent.postMessage(seen, '*');
  });`;

const works = (seen: Seen) =>
  expect(seen).to.deep.equal({broken: [], warnings: [], errors: [], shown: tags, border: '1px'});

/** The file that asks for no other: these pages change to Arabic, and their policies let nothing be loaded. */
const withAll = '/dist/cdn/ipt-widgets.all.js';

describe('policies of a page', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame?.remove());

  let hash: string;
  before(async () => {
    hash = (await (await fetch('/dist/cdn/integrity.json')).json())['ipt-widgets.all.js'];
  });

  /** What a page with these headers sees of the kit, loaded by this script tag. */
  async function visit(headers: Record<string, string>, script: string, sandbox?: string) {
    const html = `<!doctype html><html lang="en"><title>Page</title><script nonce="page">${watch}</script>
      <section>${tags.map((tag) => `<${tag} region="GB"><p>fallback</p></${tag}>`).join('')}</section>${script}`;
    frame?.remove();
    frame = document.createElement('iframe');
    frame.width = '700';
    if (sandbox) frame.setAttribute('sandbox', sandbox);
    frame.src = `/tests/page?${new URLSearchParams({html, headers: JSON.stringify(headers)})}`;
    const answer = new Promise<Seen>((resolve) => {
      const hear = ({source, data}: MessageEvent) => {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', hear);
        resolve(data);
      };
      addEventListener('message', hear);
    });
    document.body.append(frame);
    return answer;
  }

  const strict = (script: string, more = '') => ({
    'Content-Security-Policy': `default-src 'none'; script-src 'nonce-page' ${script}; style-src 'none'; base-uri 'none'; form-action 'none'; ${more}`,
  });
  const tag = (attributes = '') =>
    `<script type="module" src="${once(withAll)}" ${attributes}></script>`;

  it('are kept where a strict one allows the address of the file and of the languages beside it', async () =>
    works(
      await visit(
        strict(`${location.origin}/dist/cdn/`, `connect-src ${location.origin}/dist/cdn/`),
        `<script type="module" src="${once(shippedBundle)}"></script>`,
      ),
    ));

  const strictPolicies: [string, () => Promise<Seen>][] = [
    ['the address of the file', () => visit(strict(`${location.origin}/dist/cdn/`), tag())],
    ['a nonce', () => visit(strict(''), tag('nonce="page"'))],
    ['a nonce and strict-dynamic', () => visit(strict("'strict-dynamic'"), tag('nonce="page"'))],
    [
      'the address, and Trusted Types',
      () =>
        visit(
          strict(
            `${location.origin}/dist/cdn/`,
            "require-trusted-types-for 'script'; trusted-types ipt-widgets",
          ),
          tag(),
        ),
    ],
    [
      'the address, in a frame without an origin of its own',
      () =>
        visit(
          strict(`${location.origin}/dist/cdn/`, 'sandbox allow-scripts'),
          `<script defer src="${once(withAll)}"></script>`,
        ),
    ],
  ];
  for (const [name, open] of strictPolicies) {
    it(`are kept where a strict one allows ${name}`, async () => works(await open()));
  }

  it('are kept where the hash of the file is allowed, by engines that know hashes of files', async function () {
    const seen = await visit(strict(`'${hash}'`), tag(`integrity="${hash}" crossorigin`));
    if (seen.shown.length === 0) this.skip();
    works(seen);
  });

  it('of integrity are kept with the hash in the tag', async () => {
    const headers = {'Integrity-Policy': 'blocked-destinations=(script)'};
    works(await visit(headers, tag(`integrity="${hash}" crossorigin="anonymous"`)));
  });

  it('of embedding are kept: the kit loads nothing', async () => {
    const headers = {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'fullscreen=(), geolocation=()',
    };
    works(await visit(headers, tag()));
  });

  it('of a sandbox are kept, with an origin of its own and without', async () => {
    works(await visit({}, tag(), 'allow-scripts allow-same-origin'));
    works(await visit({}, `<script src="${once(withAll)}"></script>`, 'allow-scripts'));
  });

  it('that forbid the kit its Trusted Types leave the fallback, and one line says what to add', async function () {
    if (!('trustedTypes' in window)) this.skip();
    const seen = await visit(
      strict(
        `${location.origin}/dist/cdn/`,
        "require-trusted-types-for 'script'; trusted-types other",
      ),
      tag(),
    );
    expect(seen.shown).to.deep.equal([]);
    expect(seen.warnings).to.have.length(1);
    expect(seen.warnings[0]).to.contain('trusted-types').and.contain('ipt-widgets');
  });
});

describe('two copies on one page', () => {
  const english = '/dist/cdn/ipt-widgets.en.js';
  const alone = '/dist/cdn/ipt-crisis-help.js';

  it('of different sizes get along: each defines what the other has not, under one policy each', async function () {
    const page = `${tags.map((tag) => `<${tag}><p>fallback</p></${tag}>`).join('')}
      <div data-ipt="crisis-help"></div><div data-ipt="fit-quiz"></div>
      <script type="application/json" data-ipt-translations="mi">{"quiz.title": "Pātai", "crisis.title": "Āwhina"}</script>`;
    const head = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types ipt-widgets ipt-crisis-help">`;
    for (const files of [
      [alone, shippedBundle],
      [shippedBundle, alone],
    ]) {
      const seen = `<script>
        seen = [];
        console.warn = (...words) => seen.push(words.join(' '));
        addEventListener('error', ({message}) => seen.push(message));
        document.addEventListener('securitypolicyviolation', ({sample}) => seen.push(sample));
      </script>`;
      const scripts = files.map((file) => `<script type="module" src="${once(file)}"></script>`);
      const frame = await framed(page + seen + scripts.join(''), head);
      const all = () => [...frame.contentDocument!.querySelectorAll(tags.join())];
      await until(() => all().length === tags.length + 2, 'the placeholders to become widgets');
      await until(
        () => [...frame.contentDocument!.querySelectorAll('p')].every((p) => p.offsetHeight === 0),
        'the widgets',
      );
      frame.contentDocument!.documentElement.lang = 'mi';
      const titleOf = () => frame.contentDocument!.querySelector('ipt-crisis-help')!.shadowRoot!.querySelector('[part=heading]')!.textContent; // prettier-ignore
      await until(() => titleOf() === 'Āwhina', 'the words of the page');
      expect(Reflect.get(frame.contentWindow!, 'seen')).to.deep.equal([]);
      frame.remove();
    }
  });

  for (const [first, second] of [
    [shippedBundle, english],
    [english, shippedBundle],
    [shippedBundle, alone],
    [alone, '/dist/cdn/ipt-crisis-help.es.js'],
  ]) {
    for (const [firstType, secondType] of [
      ['module', 'text/javascript'],
      ['text/javascript', 'module'],
    ]) {
      it(`are one: ${first} as ${firstType}, then ${second} as ${secondType}`, async () => {
        const frame = await framed('<ipt-crisis-help region="GB"><p>999</p></ipt-crisis-help>');
        const warnings = warningsIn(frame);
        const errors: string[] = [];
        frame.contentWindow!.addEventListener('error', ({message}) => errors.push(message));
        await addScript(frame, first, firstType);
        const before = frame.contentWindow!.customElements.get('ipt-crisis-help');
        await addScript(frame, second, secondType);
        const widget = frame.contentDocument!.querySelector('ipt-crisis-help')!;
        await until(() => widget.shadowRoot?.querySelector('.root'), 'the widget');
        expect(frame.contentWindow!.customElements.get('ipt-crisis-help') === before).to.equal(
          true,
        );
        expect(widget.shadowRoot!.querySelectorAll('.root')).to.have.length(1);
        expect([...warnings, ...errors]).to.deep.equal([]);
        frame.remove();
      });
    }
  }
});
