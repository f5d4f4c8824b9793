import {expect} from '@open-wc/testing';
import {crisisTexts} from '../../src/content/crisis/crisis.js';
import {english} from '../support/english.js';
import {engine} from '../support/page.js';
import {once, shippedBundle, text, until} from '../support/widget.js';

const own = '<script type="module" src="/dist/cdn/ipt-widgets.js"></script>';
const good =
  '<ipt-crisis-help region="GB"><p>Call 999</p></ipt-crisis-help><ipt-fit-quiz region="GB"><p>Ask us</p><p slot="next-step">Ask us</p></ipt-fit-quiz>';

describe('?ipt-check, on the page of an editor', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());

  /** A page with this in it, and with this in its address and headers. */
  async function open(html: string, address = 'ipt-check', headers = {}) {
    frame = document.createElement('iframe');
    frame.width = '700';
    frame.height = '600';
    const page = `<!doctype html><html lang="en-GB"><title>Page</title><body>${html}</body></html>`;
    frame.src = `/tests/page?${new URLSearchParams({html: page, headers: JSON.stringify(headers)})}&${address}`;
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    document.body.append(frame);
    await loaded;
  }
  const panel = () =>
    frame.contentDocument!.querySelector<HTMLElement>('[data-ipt-check]')?.shadowRoot;
  const shown = async () => {
    await until(() => panel()?.querySelector('button'), 'the panel');
    return text(panel()!.querySelector('h2')!);
  };
  const findings = () => [...panel()!.querySelectorAll('li strong')].map(text);

  it('says that everything works, and what runs, and can be closed', async () => {
    await open(`${own}${good}`);
    expect(await shown()).to.equal('Everything works');
    expect(text(panel()!)).to.contain('Running: ipt-crisis-help, ipt-fit-quiz');
    expect(frame.contentDocument!.activeElement!.getAttribute('aria-label')).to.contain('Check');
    panel()!.querySelector('button')!.click();
    expect(panel() === undefined).to.equal(true);
  });

  for (const [name, html, found] of [
    ['a script that stands twice', `${own}${own}${good}`, 'script stands 2 times'],
    [
      'code that was stripped',
      `${own}<h2>Who to call now</h2><p>999</p>`,
      'no widget on this page',
    ],
    ['a tag with a mistype', `${own}${good}<ipt-fitquiz></ipt-fitquiz>`, 'no widget.'],
    ['a placeholder with a mistype', `${own}${good}<div data-ipt="fitquiz"></div>`, 'placeholder'],
    ['code as text', `${own}${good}<p>[{“name”: “A”}]</p>`, 'as text'],
    [
      'a language that is not there',
      `${own}<ipt-crisis-help region="GB" lang="cy">x</ipt-crisis-help>`,
      'asked to speak Welsh',
    ],
    ['an empty widget', `${own}<ipt-crisis-help region="GB"></ipt-crisis-help>`, 'nothing inside'],
    [
      'a fallback below',
      `${own}<ipt-crisis-help region="GB"></ipt-crisis-help><h2>${crisisTexts(english).title}</h2>`,
      'shown twice',
    ],
    ['no country', `${own}<ipt-crisis-help>x</ipt-crisis-help>`, 'name no country'],
    [
      'an unknown country',
      `${own}<ipt-crisis-help region="Atlantis">x</ipt-crisis-help>`,
      'do not know',
    ],
    [
      'two countries',
      `${own}<ipt-crisis-help region="GB">x</ipt-crisis-help><ipt-find-therapist region="NZ">x</ipt-find-therapist>`,
      'different countries',
    ],
    [
      'another country than the page’s',
      `${own}<ipt-crisis-help region="NZ">x</ipt-crisis-help>`,
      'numbers of New Zealand',
    ],
    [
      'a quiz without a next step',
      `${own}<ipt-fit-quiz region="GB">x</ipt-fit-quiz>`,
      'no link to your own service',
    ],
    ['a recorder', `<script>clarity = () => {}</script>${own}${good}`, 'Microsoft Clarity'],
  ] as const) {
    it(`names ${name}, and nothing else`, async () => {
      await open(html);
      expect(await shown()).not.to.equal('Everything works');
      expect(findings()).to.have.length(1);
      expect(findings()[0]).to.contain(found);
    });
  }

  it('is nowhere for visitors, and its file is not asked for', async () => {
    await open(`${own}${good}`, 'utm=1');
    await until(
      () =>
        frame.contentDocument!.querySelector('ipt-crisis-help')?.shadowRoot?.querySelector('.root'),
      'the widget',
    );
    expect(panel() === undefined).to.equal(true);
    const asked = frame.contentWindow!.performance.getEntriesByType('resource');
    expect(asked.filter(({name}) => name.includes('ipt-check.js'))).to.deep.equal([]);
  });

  it('says on the page where an optimiser has taken the file in', async () => {
    const code = await (await fetch(once(shippedBundle))).text();
    const merged = URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));
    await open(`<script src="${merged}"></script>${good}`);
    await until(() => text(frame.contentDocument!.body).includes('merges or rewrites'), 'the line');
  });

  it('names a language beside the file that did not come, and what keeps it out', async () => {
    await open(`${own}<ipt-crisis-help region="GB" lang="es">x</ipt-crisis-help>`, 'ipt-check', {
      'Content-Security-Policy': "connect-src 'none'",
    });
    await shown();
    expect(findings().join()).to.contain('asked to speak Spanish, and speaks English');
    expect(text(panel()!)).to.contain('.json file for Spanish');
    // Only Chromium keeps what it has refused for whoever comes later.
    if (engine() === 'chromium') expect(findings().join()).to.contain('connect-src');
  });

  it('names a language that a file of another does not speak', async () => {
    await open(
      `${own.replace('.js', '.es.js')}<ipt-crisis-help region="GB" lang="de">x</ipt-crisis-help>`,
    );
    await shown();
    expect(findings()).to.have.length(1);
    expect(findings()[0]).to.contain('asked to speak German, and speaks Spanish');
  });

  it('says on the page where the policy keeps its file out', async () => {
    const {integrity} = {integrity: await (await fetch('/dist/cdn/integrity.json')).json()};
    await open(
      `<script type="module" src="/dist/cdn/ipt-widgets.js" integrity="${integrity['ipt-widgets.js']}"></script>${good}`,
      'ipt-check',
      {'Content-Security-Policy': `script-src '${integrity['ipt-widgets.js']}'`},
    );
    await until(() => text(frame.contentDocument!.body).includes('Upload it beside'), 'the line');
  });
});
