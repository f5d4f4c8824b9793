import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {aboutTexts} from '../src/content/about.js';
import {contentReviewed, contentVersion} from '../src/shared/content-version.js';
import {markAttributes, markClasses, marksInMarkup} from '../src/shared/recorder-marks.js';
import {english} from './support/english.js';
import {media, press, viewport} from './support/page.js';
import {answer, answersFor, click, quiz} from './support/quiz.js';
import {
  addScript,
  all,
  auditBundle,
  defineAll,
  fillPanels,
  framed,
  longDate,
  mount,
  nodesChangedBy,
  one,
  openersOf,
  panelTitled,
  root,
  sidewaysScroll,
  tags,
  text,
  until,
  visibleText,
  warningsOf,
} from './support/widget.js';

/** Values a page's script could set, none of them usable. */
const hostile: unknown[] = [
  Symbol('x'),
  document.createElement('mark'),
  {
    toString() {
      throw new Error('no');
    },
  },
  {
    _$litType$: 1,
    strings: Object.assign(['<mark>forged</mark>'], {raw: ['<mark>forged</mark>']}),
    values: [],
  },
  () => 'function',
  [['list']],
  NaN,
  '<img src=x onerror=alert(1)>',
];

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    const widget = (attributes = '', content = '') =>
      mount<LitElement>(`<${tag} ${attributes}>${content}</${tag}>`, tag);

    it('shows its fallback until it is defined, and then only itself', async () => {
      const frame = await framed(`<${tag}><p>the fallback</p></${tag}>`);
      const fallback = frame.contentDocument!.querySelector('p')!;
      expect(fallback.checkVisibility?.() ?? fallback.offsetHeight > 0).to.equal(true);
      await addScript(frame, auditBundle);
      await until(() => fallback.offsetHeight === 0, 'the fallback to go');
      expect(root(frame.contentDocument!.querySelector(tag)!).querySelector('.root')).to.exist;
      frame.remove();
    });

    it('shows its fallback again when it cannot be rendered, and says so once', async () => {
      await defineAll();
      const prototype = customElements.get(tag)!.prototype;
      const {renderWidget} = prototype;
      prototype.renderWidget = () => {
        throw new Error('broken');
      };
      try {
        const warnings = await warningsOf(async () => {
          const element = await widget('', '<p>the fallback</p>');
          expect(element.querySelector('p')!.offsetHeight).to.be.above(0);
          element.requestUpdate();
          await element.updateComplete;
        });
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain(tag).and.contain('fallback');
      } finally {
        prototype.renderWidget = renderWidget;
      }
    });

    it('says the language and direction it really shows', async () => {
      const element = await widget('lang="tlh-Latn"');
      expect(one(element, '.root').lang).to.equal('en');
      expect(one(element, '.root').dir).to.equal('ltr');
    });

    it('is dark where the page says that it can be dark', async () => {
      document.documentElement.style.colorScheme = 'light dark';
      await media({'prefers-color-scheme': 'dark'});
      try {
        const element = await widget('region="GB"');
        expect(getComputedStyle(one(element, '.root')).backgroundColor).to.equal('rgb(19, 32, 31)');
      } finally {
        document.documentElement.style.colorScheme = '';
      }
    });

    it('shows where the focus is', async () => {
      const element = await widget();
      const [button, ring] = aboutIn(element);
      button.focus();
      await press('Shift+Tab');
      await press('Tab');
      const {outlineWidth, outlineStyle} = getComputedStyle(button, ring);
      expect([outlineWidth, outlineStyle]).to.deep.equal(['3px', 'solid']);
    });

    it('has one heading at the level asked for, and counts up from it without a gap', async () => {
      const element = await widget('heading-level="3"');
      const levels = all(element, 'h1, h2, h3, h4, h5, h6').map(({localName}) =>
        Number(localName[1]),
      );
      expect(levels[0]).to.equal(3);
      expect(levels.filter((level) => level <= 3)).to.have.length(1);
      levels.slice(1).forEach((level, index) => expect(level).to.be.at.most(levels[index] + 1));
    });

    it('takes the page’s own heading instead of its own', async () => {
      const element = await widget('', '<h4 slot="heading">Ours</h4>');
      const slot = one<HTMLSlotElement>(element, 'slot[name=heading]');
      expect(slot.assignedElements().map(text)).to.deep.equal(['Ours']);
      expect(one(element, '[part=heading]').offsetHeight).to.equal(0);
    });

    it('uses level 2 for a level that is none, and says once what is accepted', async () => {
      let element!: LitElement;
      const warnings = await warningsOf(async () => {
        element = await widget('heading-level="big-secret"');
        element.requestUpdate();
        await element.updateComplete;
      });
      expect(one(element, '[part=heading]').localName).to.equal('h2');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(tag).and.contain('heading-level').and.contain('1 to 6');
      expect(warnings[0]).not.to.contain('big-secret');
    });

    it('survives any value of any property', async () => {
      const element = await widget();
      const before = visibleText(element);
      const {elementProperties} = element.constructor as typeof LitElement;
      const warnings = await warningsOf(async () => {
        for (const name of elementProperties.keys()) {
          if (typeof Reflect.get(element, name) === 'boolean') continue;
          const original = Reflect.get(element, name);
          for (const value of hostile) {
            Reflect.set(element, name, value);
            await element.updateComplete;
            expect(root(element).querySelector('.root'), `${String(name)}`).to.exist;
            expect(root(element).querySelector('img, mark') === null).to.equal(true);
          }
          Reflect.set(element, name, original);
        }
        await element.updateComplete;
      });
      expect(warnings.filter((line) => line.includes('cannot be shown'))).to.deep.equal([]);
      expect(visibleText(element)).to.equal(before);
    });

    describe('is marked for session recorders', () => {
      const missing = (element: Element) => [
        ...markClasses.filter((name) => !element.classList.contains(name)),
        ...Object.entries(markAttributes)
          .filter(([name, value]) => element.getAttribute(name) !== value)
          .map(([name]) => name),
      ];

      it('beside the page’s own classes, and inside on the first element', async () => {
        const element = await widget('class="ours"');
        expect(missing(element)).to.deep.equal([]);
        expect(element.classList.contains('ours')).to.equal(true);
        expect(one(element, '.root').dataset.clarityMask).to.equal('true');
      });

      it('and has ids of panels that say nothing, new ones each time', async () => {
        const idsOf = (element: Element) =>
          all(element, '[aria-controls]').map((button) => button.getAttribute('aria-controls')!);
        const first = idsOf(await widget('region="GB"'));
        const second = idsOf(await widget('region="GB"'));
        if (tag !== 'ipt-fit-quiz') expect(first).not.to.have.length(0);
        expect(new Set([...first, ...second]).size).to.equal(first.length + second.length);
        for (const id of first) expect(id).to.match(/^i[a-z0-9]+$/);
      });

      it('again within the same task, whoever takes the marks away', async () => {
        const element = await widget('class="ours"');
        for (const takeAway of [
          () => element.setAttribute('class', 'theirs'),
          () => element.removeAttribute('class'),
          () => element.getAttributeNames().forEach((name) => element.removeAttribute(name)),
          () => element.setAttribute('data-dd-privacy', 'allow'),
        ]) {
          takeAway();
          await Promise.resolve();
          expect(missing(element)).to.deep.equal([]);
        }
        let changes = 0;
        const observer = new MutationObserver((records) => (changes += records.length));
        observer.observe(element, {attributes: true});
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(changes, 'writing what is there already would never end').to.equal(0);
      });

      it('without a change where the page’s own markup carries them', async () => {
        const markup = Object.entries(marksInMarkup)
          .map(([name, value]) => `${name}="${value}"`)
          .join(' ');
        const plain = document.createElement('div');
        plain.innerHTML = `<p ${markup}></p>`;
        const element = await widget(markup);
        expect(element.getAttributeNames()).to.deep.equal(
          plain.firstElementChild!.getAttributeNames(),
        );
        expect(element.className).to.equal(plain.firstElementChild!.className);
      });
    });

    it('keeps every node when it is updated and nothing has changed', async () => {
      const element = await widget('region="GB" open="all" service-phone="020 7946 0000"');
      expect(await nodesChangedBy(element)).to.equal(0);
    });

    it('tells the page of its use only when asked, and only what was agreed', async () => {
      const events: CustomEvent[] = [];
      const listen = (event: Event) => events.push(event as CustomEvent);
      document.addEventListener('ipt-usage', listen);
      await widget();
      expect(events).to.deep.equal([]);
      for (const no of ['false', '0', 'no', ' No ']) await widget(`usage-events="${no}"`);
      expect(events).to.deep.equal([]);
      await widget('usage-events');
      document.removeEventListener('ipt-usage', listen);
      expect(events.map(({detail}) => detail)).to.deep.equal([
        {widget: tag.replace('ipt-', ''), action: 'view', locale: 'en', contentVersion},
      ]);
      expect(Object.isFrozen(events[0].detail)).to.equal(true);
    });

    it('keeps its styles when it is moved into a frame', async () => {
      const element = await widget();
      const frame = await framed('');
      frame.contentDocument!.body.append(element);
      await element.updateComplete;
      const style = frame.contentWindow!.getComputedStyle(one(element, '.root'));
      expect(style.display).to.equal('block');
      expect(style.borderTopWidth).to.equal('1px');
      frame.remove();
    });

    it('comes up styled when it is first connected in a frame', async () => {
      await defineAll();
      const frame = await framed('');
      const element = document.createElement(tag) as LitElement;
      frame.contentDocument!.body.append(element);
      await element.updateComplete;
      expect(frame.contentWindow!.getComputedStyle(one(element, '.root')).borderTopWidth).to.equal(
        '1px',
      );
      frame.remove();
    });

    it('keeps its styles when it is moved before its first update, and survives a template', async () => {
      await defineAll();
      const frame = await framed('');
      const element = document.createElement(tag) as LitElement;
      document.body.append(element);
      frame.contentDocument!.body.append(element);
      await element.updateComplete;
      const {borderTopWidth} = frame.contentWindow!.getComputedStyle(one(element, '.root'));
      expect(borderTopWidth).to.equal('1px');
      document.createElement('template').content.append(element);
      document.body.append(element);
      await element.updateComplete;
      expect(getComputedStyle(one(element, '.root')).borderTopWidth).to.equal('1px');
      element.remove();
      frame.remove();
    });

    it('lets nothing of the page’s styles in', async () => {
      const sheet = document.createElement('style');
      sheet.textContent = `
        html, body { font-size: 30px }
        body { color: red; text-align: center; text-transform: uppercase; cursor: wait; quotes: none }
        * { box-sizing: content-box } p, li, h2 { margin: 3em; color: red }
        div { border: 5px solid red; direction: rtl; letter-spacing: 1em }`;
      document.head.append(sheet);
      const element = await widget();
      const {color, textAlign, textTransform, fontSize, cursor} = getComputedStyle(
        one(element, '.root'),
      );
      const look = {color, textAlign, textTransform, fontSize, cursor};
      sheet.remove();
      expect(look.color).not.to.equal('rgb(255, 0, 0)');
      expect(look.textAlign).to.be.oneOf(['start', '-webkit-auto']);
      expect(look).to.include({textTransform: 'none', fontSize: '16px', cursor: 'auto'});
    });

    it('fits a phone in every kind of box', async () => {
      await viewport(320);
      const element = await widget('region="GB"');
      const box = element.parentElement!;
      for (const style of [
        'display: grid',
        'display: grid; grid-template-columns: 1fr',
        'display: flex',
        'float: left',
        'display: inline-block',
        'display: table-cell',
      ]) {
        box.setAttribute('style', style);
        expect(sidewaysScroll(), style).to.equal(0);
        expect(element.getBoundingClientRect().width, style).to.be.above(200);
      }
    });

    it('goes with the hidden attribute', async () => {
      const element = await widget('hidden');
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it('ends with its sources, version and limits', async () => {
      const element = await widget();
      const [button, , about] = aboutIn(element);
      button.click();
      await element.updateComplete;
      expect(about.offsetHeight).to.be.above(100);
      expect(text(about)).to.contain(contentVersion);
      expect(about.querySelectorAll('li').length).to.be.above(2);
      for (const anchor of about.querySelectorAll('a')) {
        expect(anchor.protocol).to.equal('https:');
        expect(text(anchor)).to.contain(anchor.hostname.replace(/^www\./, ''));
        expect(anchor.rel).to.contain('noopener').and.contain('noreferrer');
        expect(anchor.referrerPolicy).to.equal('no-referrer');
      }
    });

    describe('says who has checked the texts', () => {
      const texts = aboutTexts(english);
      const nobody = texts.unreviewed;
      const by = 'Dr Amina Okafor, Harbour Clinic';
      const on = contentReviewed;
      const reviewed = texts.reviewed(`\u2068${by}\u2069`, longDate(on));

      /** What the widget says with these attributes, and which of them the console names. */
      async function said(attributes: string) {
        let about = '';
        const warnings = await warningsOf(async () => {
          const element = await widget(attributes);
          await element.updateComplete;
          about = text(aboutIn(element)[2]);
        });
        return {about, named: warnings.map((warning) => /: ([\w-]+) accepts/.exec(warning)?.[1])};
      }

      it('or that nobody has, where the page says nothing', async () => {
        const {about, named} = await said('');
        expect(about).to.contain(nobody);
        expect(named).to.deep.equal([]);
      });

      it('with name and day, in place of the remark that nobody has', async () => {
        const {about, named} = await said(`reviewed-by="${by}" reviewed-on="${on}"`);
        expect(about).to.contain(reviewed).and.not.contain(nobody);
        expect(about).not.to.contain(texts.changedSince);
        expect(named).to.deep.equal([]);
      });

      it('and that the texts have changed since, where they have', async () => {
        const earlier = `reviewed-by="${by}" reviewed-on="2026-01-07"`;
        expect((await said(earlier)).about).to.contain(texts.changedSince);
        const version = (number: string) =>
          said(`reviewed-by="${by}" reviewed-on="${on}" reviewed-version="${number}"`);
        expect((await version('2025.4')).about).to.contain(texts.changedSince);
        expect((await version(contentVersion)).about).not.to.contain(texts.changedSince);
      });

      it('only with both halves, and names what is missing or cannot be', async () => {
        for (const [attributes, attribute] of [
          [`reviewed-by="${by}"`, 'reviewed-on'],
          [`reviewed-on="${on}"`, 'reviewed-by'],
          [`reviewed-by="${by}" reviewed-on="25/11/2026"`, 'reviewed-on'],
          [`reviewed-by="${by}" reviewed-on="2199-01-01"`, 'reviewed-on'],
          [`reviewed-by="${'x'.repeat(121)}" reviewed-on="${on}"`, 'reviewed-by'],
        ]) {
          const {about, named} = await said(attributes);
          expect(about, attributes).to.contain(nobody);
          expect(named, attributes).to.deep.equal([attribute]);
        }
        const {named} = await said(
          `reviewed-by="${by}" reviewed-on="${on}" reviewed-version="new"`,
        );
        expect(named).to.deep.equal(['reviewed-version']);
      });
    });
  });
}

describe('a page with all widgets', () => {
  for (const region of ['GB', '']) {
    it(`has no two buttons or lists of the same name, ${region || 'no country'}`, async () => {
      const seen: [name: string, tag: string][] = [];
      for (const tag of tags) {
        const element = await mount<LitElement>(`<${tag} region="${region}" open="all"></${tag}>`, tag); // prettier-ignore
        if (tag === 'ipt-fit-quiz') await click(element, one(element, '.tools button'));
        await fillPanels(element);
        for (const control of all(element, 'button, summary, select')) {
          const labels = control.getAttribute('aria-labelledby')?.split(' ') ?? [];
          const named = labels.map((id) => root(element).getElementById(id)!);
          seen.push([(named.length ? named : [control]).map(text).join(' '), tag]);
        }
      }
      const names = seen.map(([name]) => name);
      expect(names.length).to.be.above(50);
      expect(seen.filter(([name], index) => names.indexOf(name) !== index)).to.deep.equal([]);
    });
  }

  it('has in no copy what only the ear is given', async () => {
    for (const tag of tags) {
      const element = await mount<LitElement>(`<${tag} region="GB"></${tag}>`, tag);
      await fillPanels(element);
      const heard = all(element, '.visually-hidden');
      expect(heard.length, tag).to.be.above(0);
      for (const each of heard) {
        const {userSelect, webkitUserSelect} = getComputedStyle(each);
        expect(userSelect ?? webkitUserSelect, text(each)).to.equal('none');
      }
    }
  });

  it('has two lists of countries in a result, and tells them apart', async () => {
    const element = await quiz('region="GB"');
    await answer(element, answersFor.pro);
    await click(element, one(element, '.tools button'));
    const names = all(element, 'summary').map(text);
    expect(all(element, 'details.country').length).to.equal(2);
    expect([...new Set(names)]).to.deep.equal(names);
  });
});

/**
 * What opens "About this information", which of its boxes carries the focus ring, and what it opens.
 * In the quiz it is the browser's own disclosure, which needs neither ids nor listeners.
 */
function aboutIn(
  element: Element,
): [button: HTMLElement, ring: string | undefined, panel: HTMLElement] {
  const own = all(element, '.stage > details').at(-1);
  return own
    ? [own.querySelector('summary')!, undefined, own.querySelector('div')!]
    : [
        openersOf(element, aboutTexts(english).title)[0],
        '::after',
        panelTitled(element, aboutTexts(english).title),
      ];
}
