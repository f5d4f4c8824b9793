import {expect, fixture} from '@open-wc/testing';
import {str} from '@lit/localize/internal/str-tag.js';
import type {TemplateMap} from '@lit/localize/internal/types.js';
import {contentVersion} from '../src/shared/content-version.js';
import {problemAreas} from '../src/content/problem-areas/problem-areas.js';
import mirrored from '../src/generated/pseudo/ar-XB.js';
import {addWords} from '../src/localization/languages.js';
import {tongueOf} from '../stories/builder/speech.js';
import {showBuilder} from '../stories/builder/index.js';
import type {EmbedBuilder} from '../stories/builder/embed-builder.js';
import {ax, deepActive, media, press, type, viewport} from './support/page.js';
import {all, defineAll, one, plain, sidewaysScroll, text, until} from './support/widget.js';

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
    await until(() => code().includes('sha384-'), 'the hashes');
  });

  afterEach(() =>
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard}),
  );

  const code = () => one<HTMLTextAreaElement>(builder, '#code').value;
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

  it('is accessible, in each tab, with every option in view', async () => {
    await click('#phase-timeline');
    await click('#common-questions');
    await click('#fit-quiz');
    await click('#colours-own');
    all<HTMLDetailsElement>(builder, 'details').forEach((details) => (details.open = true));
    for (const tab of ['#tab-widgets', '#tab-placeholders', '#tab-plain']) {
      await click(tab);
      await expect(builder).to.be.accessible();
    }
  });

  it('shows the chosen widgets, in order, in the code and as they are', async () => {
    expect(shown()).to.deep.equal(['ipt-problem-areas', 'ipt-find-therapist', 'ipt-crisis-help']);
    await click('#find-therapist');
    await click('#crisis-help-up');
    await click('#crisis-help-up');
    expect(shown()).to.deep.equal(['ipt-crisis-help', 'ipt-problem-areas']);
    const tags = [...code().matchAll(/<(ipt-[\w-]+)/g)].map(([, tag]) => tag);
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
    expect(code()).to.contain('region="NZ"').and.contain('heading-level="3"');
    expect(code()).to.contain('service-name="Riverside &quot;Clinic&quot;"');
    expect(code()).to.contain('audience="teen" open="grief"').and.contain('tel:111');
    const [areas, therapist] = preview().children;
    expect(areas.getAttribute('audience')).to.equal('teen');
    expect(therapist.getAttribute('service-name')).to.equal('Riverside "Clinic"');
    await until(() => therapist.shadowRoot!.querySelector('h4'), 'the heading level');
  });

  it('names who has checked the texts, with the version checked, once both halves are there', async () => {
    await fill('reviewed-by', 'Dr Amina Okafor');
    expect(code()).not.to.contain('reviewed-');
    await fill('reviewed-on', '2026-11-25');
    const said = `reviewed-by="Dr Amina Okafor" reviewed-on="2026-11-25" reviewed-version="${contentVersion}"`;
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
    select.dispatchEvent(new Event('change'));
    const saying = () => text(areas.shadowRoot!.querySelector('blockquote')!);
    const before = saying();
    await until(() => saying() !== before, 'the examples of teenagers');
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
    expect(text(one(builder, '[role="tabpanel"]'))).to.contain('hard to read');
    expect(getComputedStyle(preview().children[0]).getPropertyValue('--ipt-accent')).to.equal(
      '#ffe000',
    );
    await click('.finding + button');
    expect(finding()).to.match(/^Good:/);
    expect(code()).to.contain('--ipt-accent: #').and.not.contain('#ffe000');
  });

  it('does not dress the preview in the colours of its own page', async () => {
    builder.style.setProperty('--ipt-accent', 'red');
    expect(getComputedStyle(preview().children[0]).getPropertyValue('--ipt-accent')).to.equal('');
  });

  it('turns from tab to tab by arrow keys, and the preview follows', async () => {
    one(builder, '#tab-widgets').focus();
    await press('ArrowRight');
    await until(() => code().includes('data-ipt="problem-areas"'), 'the placeholders');
    await press('End');
    await until(() => code().startsWith('<div lang="en"'), 'the plain HTML');
    expect(deepActive()!.id).to.equal('tab-plain');
    expect((await ax(deepActive()!)).role).to.equal('tab');
    expect(text(preview())).to.equal(text(parsed(code())));
    await press('ArrowRight');
    await until(() => shown().includes('ipt-crisis-help'), 'the widgets again');
  });

  it('copies the code of the tab and says so', async () => {
    await click('#tab-plain');
    await click('.copy button');
    await until(() => text(one(builder, '.copy [role="status"]')).startsWith('Copied'), 'the word');
    expect(written).to.deep.equal([code()]);
    await click('#tab-widgets');
    expect(text(one(builder, '.copy [role="status"]'))).to.equal('');
  });

  it('selects the code and says what to press where the clipboard is refused', async () => {
    withClipboard(() => Promise.reject(new Error('refused')));
    await click('.copy button');
    await until(
      () => text(one(builder, '.copy [role="status"]')).includes('Ctrl and C'),
      'the word',
    );
    const area = deepActive() as HTMLTextAreaElement;
    expect(area.id).to.equal('code');
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal(code());
  });

  it('asks for one widget at least', async () => {
    for (const id of ['problem-areas', 'find-therapist', 'crisis-help']) await click(`#${id}`);
    expect(text(one(builder, '[role="tabpanel"]'))).to.contain('Choose at least one widget.');
  });

  it('names the file to upload, with its language, or all languages for pages that differ', async () => {
    expect(one<HTMLAnchorElement>(builder, 'a[download]').pathname).to.equal(
      '/dist/cdn/ipt-widgets.en.js',
    );
    await click('#follow-follow');
    expect(one<HTMLAnchorElement>(builder, 'a[download]').pathname).to.equal(
      '/dist/cdn/ipt-widgets.js',
    );
    expect(code()).not.to.match(/<ipt-[^>]* lang=/);
  });

  it('says what a public network means for visitors', async () => {
    await click('#source-network');
    expect(text(builder.renderRoot)).to.contain('privacy notice');
    expect(code()).to.contain('https://cdn.jsdelivr.net/npm/ipt-widgets@');
  });

  it('takes a service by keyboard alone', async () => {
    one(builder, '#service-name').focus();
    await type('Riverside');
    await press('Tab');
    await type('/contact');
    await until(() => code().includes('service-name="Riverside" service-href="/contact"'), 'both');
  });

  it('sends nothing and keeps nothing', async () => {
    const before = performance.getEntriesByType('resource').length;
    await fill('service-name', 'Riverside');
    await choose('region', 'GB');
    await click('.copy button');
    expect(performance.getEntriesByType('resource').length).to.equal(before);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('fits a phone', async () => {
    await viewport(320);
    for (const tab of ['#tab-widgets', '#tab-plain']) {
      await click(tab);
      expect(sidewaysScroll(), tab).to.equal(0);
    }
  });

  it('prints the preview', async function () {
    if ((await media({media: 'print'})).length) this.skip();
    expect(one(builder, '.choices').offsetHeight).to.equal(0);
    expect(preview().offsetHeight).to.be.above(0);
  });
});

const parsed = (html: string) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
};
