import {expect} from '@open-wc/testing';
import {crisisTexts} from '../../src/content/crisis/crisis.js';
import {english} from '../support/english.js';
import {addScript, auditBundle, framed, text, until, warningsIn} from '../support/widget.js';

const contact = 'https://clinic.example/contact';
const services = JSON.stringify([
  {
    name: 'Riverside Crisis Team',
    call: '01632 960190',
    source: 'https://riverside.example/crisis',
    checked: '2026-11-01',
  },
]).replaceAll('"', '&quot;');

describe('what content systems leave of a snippet', () => {
  let frame: HTMLIFrameElement;
  let warnings: string[];
  afterEach(() => frame.remove());

  const page = () => frame.contentDocument!;
  const find = <T extends HTMLElement>(selector: string) => page().querySelector<T>(selector);
  const inside = (tag: string, selector: string) =>
    find(tag)?.shadowRoot?.querySelector<HTMLElement>(selector);

  /** A page of a clinic, with the kit on it. */
  async function open(markup: string, script = auditBundle) {
    frame = await framed(markup);
    warnings = warningsIn(frame);
    await addScript(frame, script);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }

  describe('a link with a widget’s name behind the hash', () => {
    const link = `<a href="${contact}?region=GB&amp;lang=de&amp;topic=ipt#ipt-fit-quiz">Ask us</a>`;

    it('becomes the widget, with country and language, and itself as fallback and next step', async () => {
      await open(`<p>${link}</p>`);
      const quiz = find('ipt-fit-quiz')!;
      expect([quiz.getAttribute('region'), quiz.lang]).to.deep.equal(['GB', 'de']);
      expect(quiz.hasAttribute('topic')).to.equal(false);
      expect(find('p') === null).to.equal(true);
      const [fallback, step] = quiz.children as unknown as HTMLAnchorElement[];
      expect([fallback.slot, step.slot]).to.deep.equal(['', 'next-step']);
      expect([fallback.href, step.href]).to.deep.equal(Array(2).fill(`${contact}?topic=ipt`));
      expect(warnings).to.deep.equal([]);
    });

    it('leaves the sentence it stands in, and follows it', async () => {
      await open(`<p>Not sure? ${link}.</p><p>Next</p>`);
      expect([...page().body.children].map(({localName}) => localName).slice(0, 3)).to.deep.equal([
        'p',
        'ipt-fit-quiz',
        'p',
      ]);
      expect(text(find('p')!)).to.equal('Not sure? Ask us.');
    });

    for (const [name, markup] of [
      ['has more than the name behind the hash', '<a href="/x#ipt-fit-quiz-2">Ask us</a>'],
      ['has the name elsewhere', '<a href="/ipt-fit-quiz">Ask us</a>'],
      ['has the name in other letters', '<a href="/x#IPT-Fit-Quiz">Ask us</a>'],
      [
        'leads to a place on the page',
        '<a href="#ipt-fit-quiz">Quiz</a><div id="ipt-fit-quiz"></div>',
      ],
      ['is being written', `<div contenteditable>${link}</div>`],
      ['names nothing the kit has', '<a href="/x#ipt-nonsense">Ask us</a>'],
    ]) {
      it(`stays a link where it ${name}`, async () => {
        await open(markup);
        expect(find('ipt-fit-quiz') === null).to.equal(true);
        expect(find('a') !== null).to.equal(true);
        expect(warnings).to.deep.equal([]);
      });
    }

    for (const [name, markup, widgets] of [
      ['in the navigation', `<nav>${link}</nav>`, 0],
      ['in the footer of the page', `<footer>${link}</footer>`, 0],
      ['a second time', `<p>${link}</p><p>${link}</p>`, 1],
      ['beside the widget itself', `<ipt-fit-quiz region="GB"></ipt-fit-quiz>${link}`, 1],
    ] as const) {
      it(`stays a link ${name}, and the console says so once`, async () => {
        await open(`${markup}${markup.includes('nav') ? markup : ''}`);
        expect(page().querySelectorAll('ipt-fit-quiz').length).to.equal(widgets);
        expect(find(':not(ipt-fit-quiz) > a') !== null).to.equal(true);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain('#ipt-fit-quiz').and.not.contain('clinic.example');
      });
    }

    it('gives a page no power over the widget that the page did not have', async () => {
      await open(
        '<a href="/x?onclick=hacked%3D1&amp;style=color:red&amp;region=%22%3E#ipt-crisis-help">x</a>',
      );
      const names = find('ipt-crisis-help')!.getAttributeNames();
      expect(names).not.to.include.members(['onclick']).and.not.include('style');
      expect(warnings.join()).to.contain('region accepts').and.not.contain('">');
    });

    it('may come later, with a page that a library swaps in', async () => {
      await open('<main></main>');
      find('main')!.innerHTML = `<p>${link}</p>`;
      await until(() => find('ipt-fit-quiz'), 'the widget');
    });

    it('that names no other page leaves its words as the fallback, and leads nowhere', async () => {
      await open('<a href="#ipt-crisis-help">Whom to call</a>');
      expect(text(find('ipt-crisis-help')!)).to.equal('Whom to call');
      expect(find('ipt-crisis-help')!.querySelector('[slot]') === null).to.equal(true);
    });
  });

  describe('a class', () => {
    it('makes a whole fallback the widget, with what a link in it says', async () => {
      await open(
        `<div class="ours ipt-crisis-help" lang="de"><p>Call 999</p><p><a href="${contact}?region=NZ&amp;heading-level=4#ipt-crisis-help">Ask us</a></p></div>`,
      );
      const widget = find('ipt-crisis-help')!;
      expect([widget.lang, widget.getAttribute('region'), widget.getAttribute('heading-level')]).to.deep.equal(['de', 'NZ', '4']); // prettier-ignore
      expect(widget.classList.contains('ours')).to.equal(true);
      expect(widget.querySelector('p')!.textContent).to.equal('Call 999');
      expect(find('div.ours') === null).to.equal(true);
      await until(() => inside('ipt-crisis-help', '.emergency a'), 'the widget');
    });

    it('of a page, a part of it or a wrapper is the page’s own', async () => {
      frame = await framed(
        '<main class="ipt-fit-quiz"><div class="ipt-crisis-help"><ipt-crisis-help region="GB"></ipt-crisis-help></div></main>',
      );
      page().body.className = 'page ipt-fit-quiz';
      await addScript(frame, auditBundle);
      expect(find('main.ipt-fit-quiz > div.ipt-crisis-help > ipt-crisis-help') !== null).to.equal(
        true,
      );
      expect(find('ipt-fit-quiz') === null).to.equal(true);
      expect(page().body.className).to.contain('ipt-fit-quiz');
    });
  });

  describe('attributes that survive', () => {
    it('colours of a placeholder colour this widget alone', async () => {
      await open(
        '<div data-ipt="crisis-help" data-region="GB" data-accent="#6f42c1" data-on-accent="fff" data-color-scheme="light"></div><ipt-problem-areas></ipt-problem-areas>',
      );
      const colour = (tag: string, name: string) =>
        frame.contentWindow!.getComputedStyle(find(tag)!).getPropertyValue(name);
      expect(colour('ipt-crisis-help', '--ipt-accent')).to.equal('#6f42c1');
      expect(colour('ipt-crisis-help', '--ipt-on-accent')).to.equal('#fff');
      expect(colour('ipt-crisis-help', 'color-scheme')).to.equal('light');
      expect(colour('ipt-problem-areas', '--ipt-accent')).to.equal('');
    });

    it('what is no colour is left out, and named without being repeated', async () => {
      await open(
        '<div data-ipt="crisis-help" data-region="GB" data-accent="red;x:url(//e)" data-background="#fff"></div>',
      );
      const {style} = find('ipt-crisis-help')!;
      expect(style.getPropertyValue('--ipt-accent')).to.equal('');
      expect(style.getPropertyValue('--ipt-background')).to.equal('#fff');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('data-accent accepts').and.not.contain('url');
    });

    it('own services stand in an attribute, in a placeholder and in a tag', async () => {
      await open(
        `<div data-ipt="crisis-help" data-region="GB" data-services="${services}"></div><ipt-find-therapist region="GB" data-services="${services}"></ipt-find-therapist>`,
      );
      for (const tag of ['ipt-crisis-help', 'ipt-find-therapist']) {
        await until(() => inside(tag, '.root')?.textContent!.includes('Riverside'), tag);
      }
      find('ipt-crisis-help')!.dataset.services = '[{”name”: 1}]';
      await until(() => !inside('ipt-crisis-help', '.root')!.textContent!.includes('Riverside'), 'the change'); // prettier-ignore
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('curly quotes');
    });

    for (const [name, step] of [
      ['data-slot', '<p data-slot="next-step"><a href="/us">Ask us</a></p>'],
      ['a class', '<p class="ipt-next-step"><a href="/us">Ask us</a></p>'],
      [
        'a class on a link alone in its paragraph',
        '<p><a class="ipt-next-step" href="/us">Ask us</a></p>',
      ],
      [
        'a class on a link among other words',
        '<p>Or: <a class="ipt-next-step" href="/us">Ask us</a>.</p>',
      ],
    ]) {
      it(`the next step is told by ${name}`, async () => {
        await open(
          `<ipt-fit-quiz region="GB"><p>fallback</p>${step}</ipt-fit-quiz><div data-ipt="fit-quiz" data-region="GB">${step}</div>`,
        );
        for (const quiz of page().querySelectorAll('ipt-fit-quiz')) {
          const filled = quiz.querySelectorAll(':scope > [slot="next-step"]');
          expect([...filled].map(text)).to.deep.equal(['Ask us']);
        }
        expect(text(find('ipt-fit-quiz > p')!)).to.equal('fallback');
      });
    }
  });

  describe('code that has become text', () => {
    const curly =
      '[ { “name”: “Riverside Crisis Team”,<br> “source”: “https://x.example”, “checked”: “2026-11-01” } ]';
    const hidden = () => page().body.innerText.trim();

    for (const [name, markup] of [
      ['a list with curly quotes', `<p>${curly}</p>`],
      ['a list in two paragraphs', '<p>[ { "name": "A",</p><p>"call": "1" } ]</p>'],
      ['translations', '<div>{"crisis.title": "x", "crisis.checked": "y"}</div>'],
      [
        'the rule of styles',
        'ipt-problem-areas, ipt-fit-quiz { color-scheme: light; –ipt-accent: #0f6b68; }',
      ],
    ]) {
      it(`is hidden and named: ${name}`, async () => {
        await open(`${markup}<h1>Page</h1>`);
        expect(hidden()).to.equal('Page');
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain('as text').and.not.contain('Riverside');
      });
    }

    for (const [name, markup] of [
      ['shown on purpose', `<pre>[ { "name": "A" } ]</pre>`],
      ['that does not end', '<p>[ { "name": "A",</p>'],
      ['of something else', '<p>[ { "title": "A" } ] {a: b}</p>'],
    ]) {
      it(`stays where it is code ${name}`, async () => {
        await open(markup);
        expect(hidden()).to.equal(text(page().body));
        expect(warnings).to.deep.equal([]);
      });
    }
  });

  for (const kit of ['ipt-widgets', 'ipt-crisis-help']) {
    const file = (language = '') => `/dist/cdn/${kit}${language}.js`;
    const heading = () => text(inside('ipt-crisis-help', '[part=heading]')!);
    const tongue = () => inside('ipt-crisis-help', '.root')?.lang;

    it(`two files of one language each both speak theirs: ${kit}`, async () => {
      await open('<ipt-crisis-help region="GB" lang="de"></ipt-crisis-help>', file('.en'));
      await until(tongue, 'the widget');
      expect(heading()).to.equal(crisisTexts(english).title);
      await addScript(frame, file('.de'));
      await until(() => tongue() === 'de', 'German');
      expect(heading()).not.to.equal(crisisTexts(english).title);
      expect(warnings).to.deep.equal([]);
    });

    it(`a file of another language first, and then all: gaps are English in both: ${kit}`, async () => {
      await open('<ipt-crisis-help region="GB" lang="en-GB"></ipt-crisis-help>', file('.es'));
      await until(() => tongue() === 'es', 'the widget');
      await addScript(frame, file());
      await until(() => tongue() === 'en-GB', 'English');
      expect(heading()).to.equal(crisisTexts(english).title);
      frame.contentDocument!.querySelector('ipt-crisis-help')!.lang = 'de';
      await until(() => tongue() === 'de', 'German, from beside the second file');
      expect(warnings).to.deep.equal([]);
    });
  }

  it('files of other widgets take no words from each other, whose places differ', async () => {
    await open('<ipt-crisis-help region="GB" lang="es"></ipt-crisis-help>', '/dist/cdn/ipt-widgets.en.js'); // prettier-ignore
    await until(() => inside('ipt-crisis-help', '.root'), 'the widget');
    await addScript(frame, '/dist/cdn/ipt-crisis-help.es.js');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(inside('ipt-crisis-help', '.root')!.lang).to.equal('en');
    expect(text(inside('ipt-crisis-help', '[part=heading]')!)).to.equal(crisisTexts(english).title);
    expect(warnings).to.deep.equal([]);
  });

  it('the file with crisis help alone leaves what others make to them', async () => {
    await open('<div data-ipt="fit-quiz"></div><div class="ipt-fit-quiz"></div><div data-ipt="crisis-help"></div>', '/dist/cdn/ipt-crisis-help.en.js'); // prettier-ignore
    await until(() => inside('ipt-crisis-help', '.root'), 'the widget');
    expect(frame.contentDocument!.querySelectorAll('ipt-fit-quiz')).to.have.length(0);
    await addScript(frame, '/dist/cdn/ipt-widgets.en.js');
    await until(
      () => frame.contentDocument!.querySelectorAll('ipt-fit-quiz').length === 2,
      'both forms',
    );
    expect(warnings).to.deep.equal([]);
  });
});
