import {expect} from '@open-wc/testing';
import '../support/page.js';
import {root, tags, text, until} from '../support/widget.js';

const folder = '/dist/clinic/';
const pages = ['home.html', 'index.html', 'getting-help.html', 'bilingual.html', 'builder.html'];

describe('the example site', () => {
  let frame: HTMLIFrameElement | undefined;
  afterEach(() => frame?.remove());

  /** A page of the site as a visitor opens it. */
  async function open(page: string, width = 800): Promise<Document> {
    frame = document.createElement('iframe');
    Object.assign(frame, {width, height: 600, src: folder + page});
    const loaded = new Promise((resolve) => frame!.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    await until(() => !view().document.querySelector(':not(:defined)'), 'all to be defined');
    return view().document;
  }

  const view = () => frame!.contentWindow as Window & typeof globalThis;

  /** A page as it is written. */
  const source = async (page: string) =>
    new DOMParser().parseFromString(await (await fetch(folder + page)).text(), 'text/html');

  it('has one header and one footer, in which only the current page differs', async () => {
    const parts = await Promise.all(
      pages.map(async (page) => {
        const document = await source(page);
        const current = document.querySelectorAll('header [aria-current="page"]');
        expect([...current].map((link) => link.getAttribute('href'))).to.deep.equal([page]);
        current[0].removeAttribute('aria-current');
        return ['.skip', 'header', 'footer'].map(
          (part) => text(document.querySelector(part)!) + links(document.querySelector(part)!),
        );
      }),
    );
    for (const each of parts) expect(each).to.deep.equal(parts[0]);
  });

  it('leads nowhere that is not there, and works from any folder', async () => {
    for (const page of pages) {
      const document = await source(page);
      for (const address of [...links(document), ...files(document)]) {
        expect(address, page).not.to.match(/^\//);
        if (/^(https?|tel|sms|mailto):/.test(address)) continue;
        const [file, id] = address.split('#');
        const response = await fetch(folder + (file || page));
        expect(response.ok, `${page} to ${address}`).to.equal(true);
        if (!id) continue;
        const type = file.endsWith('.svg') ? 'image/svg+xml' : 'text/html';
        const target = new DOMParser().parseFromString(await response.text(), type);
        expect(target.getElementById(id), `${page} to ${address}`).to.exist;
      }
    }
  });

  for (const page of pages) {
    it(`passes axe, fits a phone and asks no other host: ${page}`, async () => {
      await open(page, 320);
      const {scrollWidth, clientWidth} = view().document.documentElement;
      expect(scrollWidth - clientWidth).to.equal(0);
      const hosts = view()
        .performance.getEntriesByType('resource')
        .map(({name}) => new URL(name).host);
      expect([...new Set(hosts)]).to.deep.equal([location.host]);
      expect(await violationsIn(view())).to.deep.equal([]);
    });
  }

  it('shows every widget once on its two pages about IPT', async () => {
    const shown: string[] = [];
    for (const file of ['index.html', 'getting-help.html']) {
      const page = await open(file);
      for (const element of page.querySelectorAll<HTMLElement>(tags.join())) {
        const fallback = element.querySelector<HTMLElement>(':scope > :not([slot])')!;
        await until(() => fallback.offsetHeight === 0, `${element.localName} to come up`);
        shown.push(element.localName);
      }
      frame!.remove();
    }
    expect(shown).to.have.members(tags);
  });

  it('speaks two languages at once, as far as the kit has them', async () => {
    const integrity = await (await fetch('/dist/cdn/integrity.json')).json();
    const spanish = 'ipt-widgets.es.js' in integrity ? 'es' : 'en';
    const page = await open('bilingual.html');
    for (const [section, lang, language] of [
      ['#english', 'en-GB', 'en'],
      ['#spanish', 'es', spanish],
    ]) {
      expect(page.querySelector<HTMLElement>(section)!.lang).to.equal(lang);
      for (const element of page.querySelectorAll(`${section} [region]`)) {
        await until(() => root(element)?.querySelector('.root'), 'the widget');
        expect(root(element).querySelector<HTMLElement>('.root')!.lang.slice(0, 2)).to.equal(
          language,
        );
      }
    }
    const headings = (section: string) =>
      [...page.querySelectorAll(`${section} :is(h2, h3)`)].map(({localName}) => localName);
    expect(headings('#spanish')).to.deep.equal(headings('#english'));
  });

  it('has the builder, built', async () => {
    const page = await open('builder.html');
    const builder = page.querySelector('embed-builder')!;
    const find = <T extends Element>(selector: string) =>
      builder.renderRoot?.querySelector<T>(selector);
    await until(() => find('#region'), 'the form');
    for (const [id, value] of [
      ['region', 'GB'],
      ['system', 'html'],
    ]) {
      const list = find<HTMLSelectElement>(`#${id}`)!;
      list.value = value;
      list.dispatchEvent(new Event('change'));
    }
    await until(
      () => find<HTMLTextAreaElement>('#code-page')?.value.includes('sha384-'),
      'the code with its hash',
    );
  });
});

const links = (node: ParentNode) =>
  [...node.querySelectorAll('[href]')].map((link) => link.getAttribute('href')!);

const files = (node: ParentNode) =>
  [...node.querySelectorAll('script[src]')].map((script) => script.getAttribute('src')!);

/** axe looks only at the document it runs in. */
async function violationsIn(view: Window & typeof globalThis): Promise<string[]> {
  const script = view.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, {once: true}));
  view.document.head.append(script);
  await loaded;
  const {violations} = await Reflect.get(view, 'axe').run();
  return violations.map(
    ({id, nodes}: {id: string; nodes: {target: unknown}[]}) =>
      `${id}: ${nodes.map(({target}) => String(target)).join(', ')}`,
  );
}
