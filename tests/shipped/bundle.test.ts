import {expect} from '@open-wc/testing';
import {version} from '../../src/shared/version.js';
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

/** What Lit itself leaves on a page, so that a second copy of Lit can say so. */
const litsOwn = [
  'litElementVersions',
  'litHtmlVersions',
  'reactiveElementVersions',
  'litPropertyMetadata',
];

const definedIn = ({contentWindow}: HTMLIFrameElement) =>
  tags.filter((tag) => contentWindow!.customElements.get(tag));

describe('the shipped bundle', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());

  it('defines every element from one module script', async () => {
    frame = await framed(tags.map((tag) => `<${tag}><p>fallback</p></${tag}>`).join(''));
    await addScript(frame, shippedBundle);
    expect(definedIn(frame)).to.deep.equal(tags);
    const fallbacks = [...frame.contentDocument!.querySelectorAll('p')];
    await until(() => fallbacks.every(({offsetHeight}) => offsetHeight === 0), 'all to come up');
  });

  it('survives being loaded twice, without an error or a warning', async () => {
    frame = await framed('<ipt-crisis-help></ipt-crisis-help>');
    const errors: unknown[] = [];
    frame.contentWindow!.addEventListener('error', ({message}) => errors.push(message));
    const warnings = warningsIn(frame);
    await addScript(frame, shippedBundle);
    const before = frame.contentWindow!.customElements.get(tags[0]);
    await addScript(frame, `${shippedBundle}?again`);
    expect(Reflect.get(frame.contentWindow!, 'litHtmlVersions'), 'copies that ran').to.have.length(
      1,
    );
    expect(errors).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
    expect(frame.contentWindow!.customElements.get(tags[0]) === before).to.equal(true);
  });

  it('lets the first version win and says once that there are two', async () => {
    frame = await framed('');
    const warnings = warningsIn(frame);
    const view = frame.contentWindow as Window & typeof globalThis;
    for (const tag of tags)
      view.customElements.define(
        tag,
        class extends view.HTMLElement {
          static version = '0.0.1';
        },
      );
    await addScript(frame, shippedBundle);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(version).and.contain('0.0.1');
  });

  it('works as a classic script and touches no globals', async () => {
    frame = await framed('<ipt-fit-quiz></ipt-fit-quiz>');
    const view = frame.contentWindow! as Window & typeof globalThis & Record<string, unknown>;
    view.$ = view.t = view.e = view.html = 'the page’s own';
    const before = new Set(Object.getOwnPropertyNames(view));
    await addScript(frame, shippedBundle, 'text/javascript');
    expect(definedIn(frame)).to.deep.equal(tags);
    const added = Object.getOwnPropertyNames(view).filter((name) => !before.has(name));
    expect(added.filter((name) => !litsOwn.includes(name))).to.deep.equal([]);
    expect([view.$, view.t, view.e, view.html]).to.deep.equal(Array(4).fill('the page’s own'));
  });

  it('holds no import, export or import.meta, and the licence of what is inside', async () => {
    frame = await framed('');
    const code = await (await fetch(shippedBundle)).text();
    expect(code).not.to.match(/^\s*(import|export)[\s{*]/m);
    expect(code).not.to.contain('import.meta').and.not.contain('import(');
    expect(code).to.contain('Google LLC').and.contain('BSD-3-Clause');
  });

  it('carries no notes for translators', async () => {
    frame = await framed('');
    expect(await (await fetch(shippedBundle)).text()).not.to.match(/\bdesc:/);
  });

  it('has the hash that integrity.json gives, and is refused with another', async () => {
    frame = await framed('');
    const {['ipt-widgets.js']: hash} = await (await fetch('/dist/cdn/integrity.json')).json();
    const load = (integrity: string) =>
      new Promise((resolve) => {
        const script = frame.contentDocument!.createElement('script');
        Object.assign(script, {
          type: 'module',
          crossOrigin: 'anonymous',
          integrity,
          src: `${shippedBundle}?${integrity}`,
        });
        script.onload = () => resolve('loaded');
        script.onerror = () => resolve('refused');
        frame.contentDocument!.head.append(script);
      });
    expect(await load(hash.replace(/.$/, hash.endsWith('A') ? 'B' : 'A'))).to.equal('refused');
    expect(await load(hash)).to.equal('loaded');
  });

  it('works under a strict content security policy', async () => {
    frame = await framed(
      '<ipt-problem-areas open="all"></ipt-problem-areas>',
      policy(`default-src 'none'; script-src ${location.origin}; style-src 'none'`),
    );
    const violations: string[] = [];
    frame.contentDocument!.addEventListener('securitypolicyviolation', ({violatedDirective}) =>
      violations.push(violatedDirective),
    );
    await addScript(frame, shippedBundle);
    const element = frame.contentDocument!.querySelector('ipt-problem-areas')!;
    await until(() => element.shadowRoot?.querySelector('.root'), 'the widget');
    const style = frame.contentWindow!.getComputedStyle(
      element.shadowRoot!.querySelector('.root')!,
    );
    expect(style.borderTopWidth).to.equal('1px');
    expect(violations).to.deep.equal([]);
  });

  it('needs no more of Trusted Types than its own policy, and gives way where that is refused', async function () {
    if (!('trustedTypes' in window)) this.skip();
    const page = (names: string) =>
      framed(
        '<ipt-crisis-help><p>fallback</p></ipt-crisis-help>',
        // The script stands in the page: one that is added later would be watched itself.
        `${policy(`require-trusted-types-for 'script'; trusted-types ${names}`)}
         <script>warnings = []; console.warn = (...words) => warnings.push(words.join(' '))</script>
         <script type="module" src="${once(shippedBundle)}"></script>`,
      );
    frame = await page('ipt-widgets');
    await until(() => frame.contentDocument!.querySelector('p')!.offsetHeight === 0, 'the widget');
    frame.remove();

    frame = await page('other');
    expect(definedIn(frame)).to.deep.equal([]);
    expect(Reflect.get(frame.contentWindow!, 'warnings')).to.have.length(1);
    expect(frame.contentDocument!.querySelector('p')!.offsetHeight).to.be.above(0);
  });

  it('asks for its Trusted Types policy once, however often it is loaded', async function () {
    if (!('trustedTypes' in window)) this.skip();
    const script = (query: string) =>
      `<script type="module" src="${shippedBundle}?${query}"></script>`;
    frame = await framed(
      `<ipt-crisis-help><p>fallback</p></ipt-crisis-help>
       <script>
         seen = [];
         console.warn = (...words) => seen.push(words.join(' '));
         document.addEventListener('securitypolicyviolation', ({sample}) => seen.push(sample));
       </script>
       ${script('first')}${script('second')}`,
      policy("require-trusted-types-for 'script'; trusted-types ipt-widgets"),
    );
    expect(definedIn(frame)).to.deep.equal(tags);
    // Reports come with the next task.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(Reflect.get(frame.contentWindow!, 'seen')).to.deep.equal([]);
  });

  it('keeps what the visitor reads in place when it comes late', async () => {
    frame = await framed(
      tags.map((tag) => `<h2>${tag}</h2><${tag}><p>fallback</p></${tag}>`).join('') +
        '<p id="read" style="height: 3em">What the visitor reads</p><div style="height: 200em"></div>' +
        '<p id="stranger"></p>',
    );
    const view = frame.contentWindow!;
    // An element of the page's own whose promise of that name never ends.
    Object.assign(frame.contentDocument!.querySelector('#stranger')!, {
      updateComplete: new Promise(() => {}),
    });
    const read = frame.contentDocument!.querySelector('#read')!;
    read.scrollIntoView({block: 'center'});
    expect(view.scrollY).to.be.above(0);
    const {top} = read.getBoundingClientRect();
    await addScript(frame, shippedBundle);
    await until(() => frame.contentDocument!.body.scrollHeight > 5000, 'the widgets');
    const moved = () => read.getBoundingClientRect().top - top;
    await until(() => Math.abs(moved()) <= 2, 'the text to be where it was');
  });

  describe('on a page whose scripts have replaced what styles are made of', () => {
    /** A page that runs a script before the kit, and what its widget looks like then. */
    async function pageWith(script: string, head = '') {
      frame = await framed(
        `<ipt-crisis-help region="GB"><p>fallback</p></ipt-crisis-help><script>${script}</script>`,
        head,
      );
      const warnings = warningsIn(frame);
      await addScript(frame, shippedBundle);
      await new Promise((resolve) => setTimeout(resolve, 50));
      const element = frame.contentDocument!.querySelector('ipt-crisis-help')!;
      const wall = element.shadowRoot?.querySelector('.root');
      const border = wall && frame.contentWindow!.getComputedStyle(wall).borderTopWidth;
      const fallback = element.querySelector('p')!.offsetHeight > 0;
      return {warnings, border, fallback};
    }

    for (const script of [
      'window.Document = function Document() {};',
      'window.ShadyCSS = {};',
      'window.CSSStyleSheet = function CSSStyleSheet() {};',
      'window.CSSStyleSheet = class { replaceSync() {} };',
      'delete CSSStyleSheet.prototype.replaceSync;',
    ]) {
      it(`is styled all the same: ${script}`, async () => {
        expect(await pageWith(script)).to.deep.equal({
          warnings: [],
          border: '1px',
          fallback: false,
        });
      });
    }

    it('keeps its fallback and says why, where no way is left', async () => {
      const {warnings, fallback} = await pageWith(
        'window.CSSStyleSheet = function CSSStyleSheet() {};',
        policy("style-src 'none'"),
      );
      expect(fallback).to.equal(true);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('ipt-crisis-help').and.contain('styles');
    });
  });

  it('finds translations that stand in the page', async () => {
    const texts = JSON.stringify({'crisis.title': 'Āwhina'});
    frame = await framed(
      `<script type="application/json" data-ipt-translations="mi">${texts}</script>
       <ipt-crisis-help lang="mi"><p>fallback</p></ipt-crisis-help>`,
    );
    await addScript(frame, shippedBundle);
    const crisis = frame.contentDocument!.querySelector('ipt-crisis-help')!;
    const heading = () => crisis.shadowRoot?.querySelector('[part=heading]')?.textContent;
    await until(() => heading() === 'Āwhina', 'the translation');
  });

  it('asks the network for nothing', async () => {
    frame = await framed(tags.map((tag) => `<${tag} region="GB"></${tag}>`).join(''));
    await addScript(frame, shippedBundle);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const names = frame
      .contentWindow!.performance.getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname);
    expect(names).to.deep.equal([shippedBundle]);
  });

  it('comes with one language alone, too, and asks for no other file', async () => {
    const files = Object.keys(await (await fetch('/dist/cdn/integrity.json')).json());
    const single = files.filter((name) => /^ipt-widgets\.(?!all)[\w-]+\.js$/.test(name));
    expect(single).to.include('ipt-widgets.en.js').and.to.have.length.above(5);
    for (const name of single) {
      const locale = name.split('.')[1];
      frame?.remove();
      frame = await framed([locale, 'en', 'mi'].map((lang) => `<ipt-crisis-help lang="${lang}"></ipt-crisis-help>`).join('')); // prettier-ignore
      await addScript(frame, `/dist/cdn/${name}`);
      const widgets = [...frame.contentDocument!.querySelectorAll('ipt-crisis-help')];
      const shown = () =>
        widgets.map(({shadowRoot}) => shadowRoot?.querySelector<HTMLElement>('.root')?.lang);
      await until(() => shown().every(Boolean), 'the widgets');
      expect(shown()).to.deep.equal([locale, locale, locale]);
      expect(frame.contentWindow!.performance.getEntriesByType('resource')).to.have.length(1);
    }
  });

  it('is sent by the test server anew for every test', async () => {
    frame = await framed('');
    const {headers} = await fetch(shippedBundle);
    expect(headers.get('cache-control')).to.equal('no-store');
  });

  it('knows its own version', async () => {
    frame = await framed('');
    expect(version).to.equal((await (await fetch('/package.json')).json()).version);
  });
});

const policy = (content: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${content}">`;
