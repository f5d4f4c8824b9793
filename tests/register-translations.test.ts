import {expect, fixture} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {crisisTexts} from '../src/content/crisis/crisis.js';
import {fitQuizTexts} from '../src/content/quiz/texts.js';
import {messages} from '../src/generated/messages.js';
import {CrisisHelp, registerTranslations} from '../src/index.js';
import {english} from './support/english.js';
import {
  addScript,
  auditBundle,
  fillPanels,
  framed,
  once,
  one,
  text,
  until,
  warningsOf,
} from './support/widget.js';

customElements.define('test-crisis', class extends CrisisHelp {});

async function crisis(lang: string, attributes = '') {
  const parent = await fixture<HTMLElement>(document.createElement('div'));
  parent.innerHTML = `<test-crisis lang="${lang}" ${attributes}></test-crisis>`;
  const element = parent.firstElementChild as LitElement;
  await element.updateComplete;
  await fillPanels(element);
  return element;
}

const titleOf = (element: Element) => text(one(element, '[part=heading]'));
const langOf = (element: Element) => one(element, '.root').lang;
const {title, talk, emergencyElsewhere} = crisisTexts(english);

describe('registerTranslations', () => {
  it('adds a language, with English where it has no text', async () => {
    const warnings = await warningsOf(() => registerTranslations('mi', {'crisis.title': 'Āwhina'}));
    const element = await crisis('mi-NZ', 'region="GB"');
    expect([titleOf(element), langOf(element)]).to.deep.equal(['Āwhina', 'mi']);
    expect(text(one(element, '.root'))).to.contain(talk);
    expect(warnings).to.deep.equal([]);
  });

  it('changes the widgets that are there, and adds to what was registered before', async () => {
    const element = await crisis('haw', 'region="GB"');
    expect([titleOf(element), langOf(element)]).to.deep.equal([title, 'en']);
    registerTranslations('haw', {'crisis.title': 'Kōkua'});
    registerTranslations('haw', {'crisis.talk': 'Kamaʻilio'});
    await element.updateComplete;
    expect([titleOf(element), langOf(element)]).to.deep.equal(['Kōkua', 'haw']);
    expect(text(one(element, '.root'))).to.contain('Kamaʻilio');
  });

  it('replaces single texts of a language, for one region too', async () => {
    registerTranslations('en-AU', {'crisis.title': 'Help in Australia'});
    expect(titleOf(await crisis('en-AU'))).to.equal('Help in Australia');
    expect(titleOf(await crisis('en-IE'))).to.equal(title);
  });

  for (const [tag, written] of [
    ['sm', '(${date}) ua siaki, ${version}'],
    // As templates leave it that take a dollar before a bracket for their own.
    ['ty', '({date}) ua siaki, {version} {other}'],
  ]) {
    it(`puts values where the translation wants them: ${written}`, async () => {
      registerTranslations(tag, {'about.version': written});
      const element = await crisis(tag, 'region="NZ"');
      const shown = text(one(element, '.root'));
      expect(shown).to.match(/\([^()]*2026[^()]*\) ua siaki/);
      expect(shown).not.to.match(/\{(date|version)\}/);
    });
  }

  it('shows text as text', async () => {
    registerTranslations('to', {'crisis.title': '<img src=x onerror=alert()> &amp; ${'});
    const element = await crisis('to');
    expect(titleOf(element)).to.equal('<img src=x onerror=alert()> &amp; ${');
    expect(one(element, '.root').querySelector('img') === null).to.equal(true);
  });

  const refused: [what: string, id: string, text: unknown][] = [
    ['a placeholder is lost', 'crisis.own', 'checked'],
    ['a placeholder is renamed', 'crisis.own', 'checked on ${day}'],
    ['a placeholder is doubled', 'crisis.own', '${date} ${date}'],
    ['there is one the English does not have', 'crisis.title', 'Help ${date}'],
    ['it brings a number of its own', 'crisis.title', 'Call 0800 543 354'],
    ['it brings a key to press', 'crisis.title', 'Press 2'],
    ['it brings a number in other digits', 'crisis.title', 'اتصل ٠٨٠٠ ٥٤٣'],
    ['it brings a number in a text about something else', 'quiz.title', 'Call 0800 543 354'],
    ['it changes a number', 'crisis.emergency.elsewhere', emergencyElsewhere.replace('112', '111')],
    ['it loses a number', 'crisis.emergency.elsewhere', emergencyElsewhere.replace('112', '')],
    ['it brings an address', 'crisis.title', 'See help.example.org'],
    ['it brings a link', 'quiz.title', 'tel:111'],
    ['it is empty', 'crisis.title', '  '],
    ['it is no text', 'crisis.title', {strTag: true, strings: ['forged'], values: []}],
    ['it is null', 'crisis.title', null],
    ['it is longer than any text', 'crisis.title', 'x'.repeat(3000)],
  ];
  for (const [what, id, value] of refused) {
    it(`does not use a text when ${what}, and names it`, async () => {
      const warnings = await warningsOf(() =>
        registerTranslations('fj', {[id]: value} as Record<string, string>),
      );
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(id);
      expect(warnings[0]).not.to.contain('0800').and.not.contain('example');
      expect(langOf(await crisis('fj'))).to.equal('en');
    });
  }

  it('keeps a number that the English has, in the digits of the language', async () => {
    const warnings = await warningsOf(() =>
      registerTranslations('fa', {'crisis.emergency.elsewhere': 'به ۱۱۲ زنگ بزنید'}),
    );
    expect(warnings).to.deep.equal([]);
    expect(text(one(await crisis('fa'), '.emergency'))).to.contain('۱۱۲');
  });

  it('counts ids it does not know, without naming them, in the same one warning', async () => {
    const hostile = JSON.parse(
      '{"__proto__": {"polluted": "yes"}, "constructor": "x", "no.such.secret": "x", "crisis.title": "Help ${x}", "crisis.talk": "Talanoa"}',
    );
    const warnings = await warningsOf(() => registerTranslations('tvl', hostile));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('crisis.title').and.contain('3').and.not.contain('secret');
    expect(Reflect.get({}, 'polluted')).to.equal(undefined);
    expect(titleOf(await crisis('tvl'))).to.equal(title);
  });

  it('stays quick with very many texts', async () => {
    const many = Object.fromEntries(
      Array.from({length: 200_000}, (_, index) => [`x.${index}`, 'x']),
    );
    // What takes longer the more there is would outlast the time that a test has.
    const warnings = await warningsOf(() => registerTranslations('niu', many));
    expect(warnings[0].length).to.be.below(400);
  });

  const nonsense: [locale: unknown, translations: unknown][] = [
    ['not a language', {'crisis.title': 'x'}],
    [undefined, {'crisis.title': 'x'}],
    [Symbol('mi'), {'crisis.title': 'x'}],
    ['mi', undefined],
    ['mi', 'text'],
    ['mi', null],
    ['mi', {get 'crisis.title'() { throw new Error('no'); }}], // prettier-ignore
  ];
  nonsense.forEach(([locale, translations], index) =>
    it(`never throws, and says once what is accepted (${index + 1})`, async () => {
      const warnings = await warningsOf(() =>
        registerTranslations(locale as string, translations as Record<string, string>),
      );
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('BCP 47').and.not.contain('not a language');
    }),
  );
});

describe('translations in a script tag', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());

  const json = (texts: unknown, locale = 'mi') =>
    `<script type="application/json" data-ipt-translations="${locale}">${JSON.stringify(texts)}</script>`;
  const script = (src = auditBundle, type = 'module') =>
    `<script type="${type}" src="${once(src)}"></script>`;
  const widget = '<ipt-crisis-help lang="mi"><p>fallback</p></ipt-crisis-help>';
  const titleIn = ({contentDocument}: HTMLIFrameElement) => {
    const heading = contentDocument!
      .querySelector('ipt-crisis-help')!
      .shadowRoot?.querySelector('[part=heading]');
    return heading ? text(heading) : undefined;
  };
  const texts = {'crisis.title': 'Āwhina'};

  const pages: [where: string, head: string, body: string][] = [
    ['before the widgets', '', json(texts) + widget + script()],
    ['after the widgets', '', widget + json(texts) + script()],
    ['after everything', '', widget + script() + json(texts)],
    ['in the head, before a classic script', json(texts) + script(auditBundle, 'text/javascript'), widget],
    ['last on the page, after a classic script', script(auditBundle, 'text/javascript'), widget + json(texts)],
  ]; // prettier-ignore
  for (const [where, head, body] of pages) {
    it(`are found ${where}`, async () => {
      frame = await framed(body, head);
      await until(() => titleIn(frame) === 'Āwhina', 'the translation');
    });
  }

  it('are found when they are added later, deep inside something else', async () => {
    frame = await framed(widget);
    await addScript(frame, auditBundle);
    await until(() => titleIn(frame) === title, 'English');
    const page = frame.contentDocument!;
    const later = page.createElement('section');
    later.innerHTML = `<div>${json(texts)}</div>`;
    page.body.append(later);
    await until(() => titleIn(frame) === 'Āwhina', 'the translation');
  });

  it('are read only when all of the tag has come in', async () => {
    frame = await framed('');
    const page = frame.contentDocument!;
    const warnings: string[] = [];
    page.open();
    page.write(
      `<!doctype html><title>Page</title><body>${widget}${script(auditBundle, 'text/javascript')}`,
    );
    await until(() => titleIn(frame), 'the widget');
    Object.assign((frame.contentWindow as Window & typeof globalThis).console, {
      warn: (...words: unknown[]) => warnings.push(words.join(' ')),
    });
    const [start, end] = json(texts).split('title');
    page.write(start);
    await new Promise((resolve) => setTimeout(resolve, 50));
    page.write(`title${end}<p>more of the page</p>`);
    await until(() => titleIn(frame) === 'Āwhina', 'the translation');
    page.close();
    expect(warnings).to.deep.equal([]);
  });

  it('may be one tag for each language, and change single texts of a language there is', async () => {
    frame = await framed(
      json(texts) + json({'crisis.title': '⟦Ours⟧'}, 'en-XA') + widget + '<ipt-crisis-help lang="en-XA" id="two"></ipt-crisis-help>' + script(),
    ); // prettier-ignore
    await until(() => titleIn(frame) === 'Āwhina', 'the translation');
    const second = frame.contentDocument!.querySelector('#two')!.shadowRoot!;
    expect(text(second.querySelector('[part=heading]')!)).to.equal('⟦Ours⟧');
    expect(text(second.querySelector('.emergency p')!)).to.match(/^⟦/);
  });

  it('do no harm when they are no JSON, or of no language, and say so', async () => {
    frame = await framed(
      `${widget}<script type="application/json" data-ipt-translations="mi">{broken</script>${json(texts, '')}`,
    );
    const warnings: string[] = [];
    Object.assign((frame.contentWindow as Window & typeof globalThis).console, {
      warn: (...words: unknown[]) => warnings.push(words.join(' ')),
    });
    await addScript(frame, auditBundle);
    await until(() => titleIn(frame) === title, 'English');
    expect(warnings).to.have.length(2);
    expect(warnings[0]).not.to.contain('broken');
  });

  it('reach every message of the kit, by the ids that translators see', async () => {
    const ids = Object.keys(messages);
    expect(ids.length).to.be.above(400);
    const own = Object.fromEntries(
      ids.map((id) => [id, `«${messages[id]}» ${id.replace(/\d|\./g, ' ')}`]),
    );
    frame = await framed(
      `${json(own)}${widget}${'<ipt-fit-quiz lang="mi"></ipt-fit-quiz>'}${script()}`,
    );
    await until(() => titleIn(frame) === '«» crisis title', 'the translation');
    const quiz = frame.contentDocument!.querySelector('ipt-fit-quiz')!.shadowRoot!;
    expect(text(quiz.querySelector('[part=heading]')!)).to.equal('«» quiz title');
    expect(text(quiz)).not.to.contain(fitQuizTexts(english).purpose);
  });
});
