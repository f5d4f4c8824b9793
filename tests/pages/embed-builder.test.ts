import {expect, fixture} from '@open-wc/testing';
import {str} from '@lit/localize/internal/str-tag.js';
import type {TemplateMap} from '@lit/localize/internal/types.js';
import {contentVersion} from '../../src/shared/content-version.js';
import {problemAreas} from '../../src/content/problem-areas/problem-areas.js';
import mirrored from '../../src/generated/pseudo/ar-XB.js';
import {addWords} from '../../src/localization/languages.js';
import {privacyTexts} from '../../src/content/privacy.js';
import {firstChoices} from '../../stories/builder/choices.js';
import {saved} from '../../stories/builder/saved.js';
import {english} from '../support/english.js';
import {tongueOf} from '../../stories/builder/speech.js';
import {showBuilder} from '../../stories/builder/index.js';
import type {EmbedBuilder} from '../../stories/builder/embed-builder.js';
import {ax, deepActive, media, press, type, viewport} from '../support/page.js';
import {all, defineAll, one, plain, sidewaysScroll, text, until} from '../support/widget.js';

/** A language nobody speaks, from right to left. */
const arabic = (mirrored as (tag: typeof str) => TemplateMap)(str);

describe('<embed-builder>', () => {
  let builder: EmbedBuilder;
  let written: string[];
  const {clipboard} = navigator;

  /** What the browser lets a page do with the clipboard. */
  const withClipboard = (writeText: (words: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});

  beforeEach(async () => {
    await defineAll();
    addWords('ar', arabic);
    written = [];
    withClipboard(async (words) => void written.push(words));
    builder = showBuilder(await fixture<HTMLElement>(document.createElement('main')), '/dist/cdn/');
    await builder.updateComplete;
    await choose('region', 'several');
    await choose('system', 'html');
    await until(() => code().includes('sha384-'), 'the hashes');
  });

  afterEach(() =>
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard}),
  );

  const code = () =>
    all<HTMLTextAreaElement>(builder, 'textarea')
      .map(({value}) => value)
      .join('\n');
  const preview = () => one(builder, '.preview');
  const shown = () => [...preview().children].map(({localName}) => localName);
  const click = async (selector: string) => {
    one(builder, selector).click();
    await builder.updateComplete;
  };
  const choose = async (id: string, value: string) => {
    const select = one<HTMLSelectElement>(builder, `#${id}`);
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await builder.updateComplete;
  };
  const fill = async (id: string, words: string) => {
    const input = one<HTMLInputElement>(builder, `#${id}`);
    input.value = words;
    input.dispatchEvent(new Event('input'));
    await builder.updateComplete;
  };

  it('is accessible, in each form, with every option in view', async () => {
    await click('#phase-timeline');
    await click('#common-questions');
    await click('#fit-quiz');
    await click('#colours-own');
    all<HTMLDetailsElement>(builder, 'details').forEach((details) => (details.open = true));
    for (const system of ['html', 'wiki', 'newsletter']) {
      await choose('system', system);
      await expect(builder).to.be.accessible();
    }
  });

  it('shows the chosen widgets, in order, in the code and as they are', async () => {
    expect(shown()).to.deep.equal(['ipt-problem-areas', 'ipt-find-therapist', 'ipt-crisis-help']);
    await click('#find-therapist');
    await click('#crisis-help-up');
    await click('#crisis-help-up');
    expect(shown()).to.deep.equal(['ipt-crisis-help', 'ipt-problem-areas']);
    const tags = [...code().matchAll(/data-ipt="([\w-]+)"/g)].map(([, name]) => `ipt-${name}`);
    expect(tags).to.deep.equal(shown());
    await until(
      () => preview().firstElementChild!.shadowRoot?.querySelector('.root'),
      'the widget',
    );
  });

  it('moves a widget by keyboard, keeps the focus with it and says where it is', async () => {
    one(builder, '#problem-areas-down').focus();
    for (const place of [2, 3, 4, 5, 6]) {
      await press('Enter');
      await until(() => text(builder.renderRoot).includes(`now ${place} of 6`), 'the announcement');
    }
    // At the end of the list its button can do no more.
    await until(() => deepActive()?.id === 'problem-areas-up', 'the focus on the other button');
    expect((await ax(deepActive()!)).name).to.equal('Move up: The four areas IPT works on');
  });

  it('puts every choice into the code and into the preview', async () => {
    await choose('region', 'NZ');
    await choose('heading-level', '3');
    await fill('service-name', 'Riverside "Clinic"');
    await fill('service-href', '/contact');
    await choose('audience', 'teen');
    await click('#open-areas-grief');
    expect(code()).to.contain('data-region="NZ"').and.contain('heading-level="3"');
    expect(code()).to.contain('service-name="Riverside &quot;Clinic&quot;"');
    expect(code()).to.contain('data-audience="teen" data-open="grief"').and.contain('tel:111');
    const [areas, therapist] = preview().children;
    expect(areas.getAttribute('audience')).to.equal('teen');
    expect(therapist.getAttribute('service-name')).to.equal('Riverside "Clinic"');
    await until(() => therapist.shadowRoot!.querySelector('h4'), 'the heading level');
  });

  it('names who has checked the texts, with the version checked, once both halves are there', async () => {
    await fill('reviewed-by', 'Dr Amina Okafor');
    expect(code()).not.to.contain('reviewed-');
    await fill('reviewed-on', '2026-11-25');
    const said = `data-reviewed-by="Dr Amina Okafor" data-reviewed-on="2026-11-25" data-reviewed-version="${contentVersion}"`;
    expect(code().split(said).length - 1).to.equal(preview().children.length);
    await fill('reviewed-on', 'last week');
    expect(code()).not.to.contain('reviewed-');
    await fill('reviewed-by', '');
    await fill('reviewed-on', '');
  });

  it('speaks the language chosen, in the code and in the direction of the preview', async () => {
    await choose('language', 'ar');
    await until(() => preview().dir === 'rtl', 'the language');
    const [grief] = problemAreas(tongueOf('ar', arabic).msg, 'adult');
    expect(code()).to.contain('lang="ar" dir="rtl"').and.contain(plain(grief.title));
    await choose('language', 'en');
    await until(() => preview().dir === 'ltr', 'English again');
    expect(code()).to.contain('The four areas');
  });

  it('keeps what a visitor has opened in the preview while something else is chosen', async () => {
    const [areas] = preview().children;
    areas.shadowRoot!.querySelector<HTMLElement>('.disclosure button')!.click();
    const select = areas.shadowRoot!.querySelector('select')!;
    select.value = 'teen';
    areas.shadowRoot!.querySelector<HTMLElement>('.audience .button')!.click();
    const quote = () => areas.shadowRoot!.querySelector('blockquote');
    const saying = () => text(quote()!);
    const [adult] = problemAreas(english, 'adult')[0].soundsLike;
    await until(() => quote() && saying() !== plain(adult), 'the examples of teenagers');
    const ofTeenagers = saying();
    await fill('service-name', 'Riverside');
    await choose('region', 'GB');
    expect(preview().children[0]).to.equal(areas);
    expect(areas.shadowRoot!.querySelector('[aria-expanded="true"]')).to.exist;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(saying()).to.equal(ofTeenagers);
  });

  it('says below a field that what is typed cannot be used, and leaves it out', async () => {
    await fill('service-href', 'javascript:alert(1)');
    const field = one(builder, '#service-href');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(text(one(builder, '#service-href-problem'))).to.contain('Left out');
    expect(code()).not.to.contain('javascript');
    await fill('service-href', '/contact');
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    expect(text(one(builder, '#service-href-problem'))).to.equal('');
  });

  it('shows the colours, says whether they can be read, and helps where they cannot', async () => {
    await click('#colours-own');
    const finding = () => text(one(builder, '.choices .finding'));
    expect(finding()).to.match(/^Good:/);
    await fill('accent', '#ffe000');
    expect(finding()).to.match(/^Too weak:/);
    expect(text(one(builder, '.result .finding'))).to.contain('hard to read');
    expect(getComputedStyle(preview().children[0]).getPropertyValue('--ipt-accent')).to.equal(
      '#ffe000',
    );
    await click('.choices .finding + button');
    expect(finding()).to.match(/^Good:/);
    expect(code()).to.contain('data-accent="#').and.not.contain('#ffe000');
  });

  it('does not dress the preview in the colours of its own page', async () => {
    builder.style.setProperty('--ipt-accent', 'red');
    expect(getComputedStyle(preview().children[0]).getPropertyValue('--ipt-accent')).to.equal('');
  });

  it('gives each system its own form, in as many places as there are, and the preview follows', async () => {
    await choose('system', 'wordpress-author');
    expect(all(builder, '.place h3').map(text).slice(1)).to.deep.equal([
      '1. Once, for the whole site',
      '2. In your page',
    ]);
    await choose('system', 'no-script');
    expect(code()).not.to.contain('data-ipt');
    expect(all(builder, 'textarea')).to.have.length(preview().querySelectorAll('h2').length - 1);
    await choose('system', 'html');
    await until(() => shown().includes('ipt-crisis-help'), 'the widgets again');
  });

  it('names the plug-in before the code where there is one', async () => {
    await choose('system', 'wordpress-block');
    const [first, second] = all(builder, '.place');
    expect(text(first)).to.contain('ipt-widgets-wordpress.zip');
    expect(first.querySelector('textarea')).to.equal(null);
    expect(second.querySelector('textarea')).to.exist;
    await expect(builder).to.be.accessible();
    await choose('system', 'drupal');
    expect(text(one(builder, '.result'))).not.to.contain('plug-in, without');
  });

  it('brings what the widgets show in a page somebody writes, in the way its policy allows', async () => {
    const picked = preview().children.length;
    const templates = () => code().match(/<template shadowrootmode="open">/g) ?? [];
    expect(templates()).to.have.length(0);
    await choose('system', 'own');
    await until(() => templates().length === picked, 'a template for each widget');
    expect(code()).to.contain('<template shadowrootmode="open"><style>');
    await choose('language', 'de');
    await until(() => code().includes('lang="de" dir="ltr"'), 'the language');
    await click('#before-sheets');
    await until(() => code().includes('/ipt-crisis-help.css">'), 'the address of the style sheet');
    expect(code()).not.to.contain('<style>');
    const sheets = all<HTMLAnchorElement>(builder, '.files a[download$=".css"]');
    expect(sheets.map(text)).to.include('ipt-crisis-help.css').and.to.have.length(picked);
    expect(decodeURIComponent(sheets[0].href)).to.contain('.waits {');
    await click('#before-fallback');
    await until(() => templates().length === 0, 'the short text alone');
    // What was chosen before may still be in the making.
    const rooms = () => document.body.querySelectorAll(':scope > div[hidden]');
    await until(() => rooms().length === 0, 'the room of the copies to be cleared');
  });

  it('gives no code before the country is said, and says so', async () => {
    builder.remove();
    builder = showBuilder(await fixture<HTMLElement>(document.createElement('main')));
    await builder.updateComplete;
    expect(all(builder, 'textarea')).to.have.length(0);
    expect(text(one(builder, '.result .finding'))).to.contain('country of your visitors');
    await choose('region', 'GB');
    await choose('system', 'html');
    expect(code()).to.contain('data-region="GB"').and.contain('tel:999');
  });

  it('copies the code of each place and says so there', async () => {
    await choose('system', 'wordpress-author');
    await click('#copy-page');
    const said = (id: string) => text(one(builder, `#copy-${id} + [role="status"]`));
    await until(() => said('page') === 'Copied.', 'the word');
    expect(said('header')).to.equal('');
    expect(written).to.deep.equal([one<HTMLTextAreaElement>(builder, '#code-page').value]);
    await choose('system', 'html');
    expect(said('page')).to.equal('');
  });

  it('copies links as text with links and as code, each for its kind of field', async () => {
    await choose('system', 'other');
    await fill('service-href', 'https://clinic.example/contact');
    const copied: Record<string, string> = {};
    const write = async ([item]: ClipboardItem[]) => {
      for (const type of item.types) copied[type] = await (await item.getType(type)).text();
    };
    Object.assign(navigator.clipboard, {write});
    await click('#copy-page');
    await until(() => text(one(builder, '#copy-page + [role="status"]')) === 'Copied.', 'the word');
    const {value} = one<HTMLTextAreaElement>(builder, '#code-page');
    expect(value).to.contain('#ipt-crisis-help');
    expect(copied).to.deep.equal({'text/html': value, 'text/plain': value});
  });

  it('has a paragraph for the privacy notice, which says that use is counted where it is', async () => {
    const words = () => text(one(builder, '.quoted'));
    const {stores, usage} = privacyTexts(english);
    expect(words()).to.contain(plain(stores)).and.not.contain(plain(usage));
    await click('#usage-events');
    expect(words()).to.contain(plain(usage));
    expect(code()).to.contain('data-usage-events');
  });

  it('keeps the choices in a file of the editor’s, and opens them again', async () => {
    await fill('service-name', 'Riverside');
    const file = new File([saved({...firstChoices('1'), region: 'NZ', widgets: ['fit-quiz']})], 'a.json'); // prettier-ignore
    const open = async (chosen: File) => {
      const given = new DataTransfer();
      given.items.add(chosen);
      const input = one<HTMLInputElement>(builder, '#open');
      input.files = given.files;
      input.dispatchEvent(new Event('change'));
    };
    await open(file);
    await until(() => shown().join() === 'ipt-fit-quiz', 'the choices');
    expect(one<HTMLSelectElement>(builder, '#region').value).to.equal('NZ');
    expect(one<HTMLInputElement>(builder, '#service-name').value).to.equal('');
    await open(new File(['{}'], 'b.json'));
    await until(() => text(builder.renderRoot).includes('Yours are as they were'), 'the word');
    expect(shown()).to.deep.equal(['ipt-fit-quiz']);
  });

  it('shows the preview as wide as a phone', async () => {
    await viewport(1280);
    await click('#narrow');
    expect(preview().getBoundingClientRect().width).to.equal(375);
    expect(one(builder, '#narrow').getAttribute('aria-pressed')).to.equal('true');
  });

  it('leads to the code by keyboard', async () => {
    one(builder, '.skip').focus();
    await press('Enter');
    expect(deepActive()!.id).to.equal('code-title');
  });

  it('selects the code and says what to press where the clipboard is refused', async () => {
    withClipboard(() => Promise.reject(new Error('refused')));
    await click('#copy-page');
    await until(
      () => text(one(builder, '.place [role="status"]')).includes('Ctrl and C'),
      'the word',
    );
    const area = deepActive() as HTMLTextAreaElement;
    expect(area.id).to.equal('code-page');
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal(code());
  });

  it('hands over a leaflet with the numbers of the country, and a page to test with', async () => {
    await choose('region', 'NZ');
    const files: Record<string, string> = {};
    const saving: Promise<void>[] = [];
    const keep = (event: Event) => {
      const link = event.target as HTMLAnchorElement;
      event.preventDefault();
      saving.push(
        fetch(link.href)
          .then((response) => response.text())
          .then((words) => void (files[link.download] = words)),
      );
    };
    // The links are not in the page: their own press is all there is to hear.
    const {click: follow} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      this.addEventListener('click', keep, {once: true});
      follow.call(this);
    };
    try {
      for (const button of all(builder, '.result > .panel button')) {
        if (text(button).startsWith('Save the')) button.click();
      }
      await Promise.all(saving);
    } finally {
      HTMLAnchorElement.prototype.click = follow;
    }
    expect(files['ipt-leaflet.html']).to.contain('href="tel:111"').and.not.contain('<script');
    expect(files['ipt-test-page.html']).to.contain('<script src="ipt-widgets.en.js"');
  });

  it('asks for one widget at least', async () => {
    for (const id of ['problem-areas', 'find-therapist', 'crisis-help']) await click(`#${id}`);
    expect(text(one(builder, '.result .finding'))).to.contain('Choose at least one widget.');
  });

  it('names the file to upload, with its language, or all languages for pages that differ', async () => {
    expect(one<HTMLAnchorElement>(builder, 'a[download]').pathname).to.equal(
      '/dist/cdn/ipt-widgets.en.js',
    );
    await click('#follow-follow');
    expect(one<HTMLAnchorElement>(builder, 'a[download]').pathname).to.equal(
      '/dist/cdn/ipt-widgets.js',
    );
    expect(code()).not.to.match(/data-ipt="[\w-]+" lang=/);
  });

  it('takes a service by keyboard alone', async () => {
    one(builder, '#service-name').focus();
    await type('Riverside');
    await press('Tab');
    await type('/contact');
    await until(
      () => code().includes('data-service-name="Riverside" data-service-href="/contact"'),
      'both',
    );
  });

  it('sends nothing and keeps nothing', async () => {
    const before = performance.getEntriesByType('resource').length;
    await fill('service-name', 'Riverside');
    await choose('region', 'GB');
    await click('#copy-page');
    expect(performance.getEntriesByType('resource').length).to.equal(before);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('fits a phone', async () => {
    await viewport(320);
    for (const system of ['html', 'wiki', 'no-script']) {
      await choose('system', system);
      expect(sidewaysScroll(), system).to.equal(0);
    }
  });

  it('prints the preview', async function () {
    if ((await media({media: 'print'})).length) this.skip();
    expect(one(builder, '.choices').offsetHeight).to.equal(0);
    expect(preview().offsetHeight).to.be.above(0);
  });
});
