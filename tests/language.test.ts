import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {crisisTexts} from '../src/content/crisis/crisis.js';
import {english} from './support/english.js';
import './support/page.js';
import {defineAll, mount, one, text, until, warningsOf} from './support/widget.js';

const emergencyOf = (element: Element) =>
  one(element, '.emergency a').getAttribute('href')!.replace('tel:', '');

/** A page around a crisis panel, whose numbers tell which `lang` it found when it came. */
async function page(build: (widget: HTMLElement) => HTMLElement) {
  await defineAll();
  const widget = document.createElement('ipt-crisis-help') as LitElement;
  const outer = build(widget);
  document.body.append(outer);
  await widget.updateComplete;
  return {widget, outer};
}

const element = (lang?: string, ...children: Node[]) => {
  const div = document.createElement('div');
  if (lang !== undefined) div.lang = lang;
  div.append(...children);
  return div;
};

describe('the language of a widget', () => {
  let outer: HTMLElement;
  let widget: LitElement;
  afterEach(() => outer.remove());

  it('comes through shadow hosts', async () => {
    const inner = element('en-US');
    ({outer, widget} = await page((child) => {
      inner.append(child);
      const host = element('en-GB');
      host.attachShadow({mode: 'open'}).append(inner);
      return host;
    }));
    expect(emergencyOf(widget)).to.equal('911');
  });

  it('comes through slots', async () => {
    ({outer, widget} = await page((child) => {
      const host = element('en-GB', child);
      host.attachShadow({mode: 'open'}).append(element('en-NZ', document.createElement('slot')));
      return host;
    }));
    expect(emergencyOf(widget)).to.equal('111');
  });

  it('can differ between two widgets of one page', async () => {
    const second = document.createElement('ipt-crisis-help') as LitElement;
    ({outer, widget} = await page((child) =>
      element(undefined, element('en-GB', child), element('en-US', second)),
    ));
    await second.updateComplete;
    expect([emergencyOf(widget), emergencyOf(second)]).to.deep.equal(['999', '911']);
  });
});

describe('the language of a widget’s texts', () => {
  let outer: HTMLElement;
  let widget: LitElement;
  afterEach(() => outer.remove());

  const shownBy = (widget: Element) => {
    const {lang, dir} = one(widget, '.root');
    return `${lang} ${dir} ${text(one(widget, '[part=heading]'))}`;
  };
  const title = crisisTexts(english).title;
  const accented = /^en-XA ltr ⟦.*⟧$/;
  const mirrored = /^ar-XB rtl \u202e/;

  it('follows a change of any ancestor, with the direction, and back', async () => {
    ({outer, widget} = await page((child) => element('en-XA', element(undefined, child))));
    expect(shownBy(widget)).to.match(accented);
    outer.lang = 'ar-XB';
    await until(() => mirrored.test(shownBy(widget)), 'the change to be seen');
    outer.lang = 'en';
    await until(() => shownBy(widget) === `en ltr ${title}`, 'the change to be seen');
  });

  it('comes through shadow hosts and slots, and follows a change inside a shadow root', async () => {
    ({outer, widget} = await page((child) => {
      const host = element('en-XA', child);
      host.attachShadow({mode: 'closed'}).append(document.createElement('slot'));
      const around = element('ar-XB');
      around.attachShadow({mode: 'open'}).append(host);
      return around;
    }));
    expect(shownBy(widget)).to.match(accented);
    const host = outer.shadowRoot!.firstElementChild!;
    host.removeAttribute('lang');
    await until(() => mirrored.test(shownBy(widget)), 'the language of the outer host');
  });

  it('can differ between two widgets of one page, whichever came first', async () => {
    const second = document.createElement('ipt-crisis-help') as LitElement;
    ({outer, widget} = await page((child) =>
      element(undefined, element('ar-XB', child), element('en-XA', second)),
    ));
    await second.updateComplete;
    expect(shownBy(widget)).to.match(mirrored);
    expect(shownBy(second)).to.match(accented);
  });

  it('is English, marked as English, where the page asks for one there is not', async () => {
    ({outer, widget} = await page((child) => element('tlh', child)));
    expect(shownBy(widget)).to.equal(`en ltr ${title}`);
  });

  it('writes numbers as the page’s own region does', async () => {
    await defineAll();
    outer = element('ar-XB');
    outer.innerHTML = '<ipt-phase-timeline lang="ar-XB-u-nu-arab" plan="8"></ipt-phase-timeline>';
    document.body.append(outer);
    widget = outer.firstElementChild as LitElement;
    await widget.updateComplete;
    expect(text(one(widget, '.root'))).to.contain('٨');
  });

  it('sets lines and letters as its script needs, unless the page has said how', async () => {
    const styleOf = () => getComputedStyle(one(widget, '.root'));
    ({outer, widget} = await page((child) => element('ar-XB', child)));
    expect(parseFloat(styleOf().lineHeight) / parseFloat(styleOf().fontSize)).to.be.above(1.7);
    expect(styleOf().fontFamily).to.contain('Noto Sans Arabic');
    expect(getComputedStyle(one(widget, '[part=heading]')).letterSpacing).to.equal('normal');
    widget.style.setProperty('--ipt-font-family', 'Georgia');
    expect(styleOf().fontFamily).to.equal('Georgia');
    outer.lang = 'hi';
    widget.style.removeProperty('--ipt-font-family');
    expect(styleOf().fontFamily).to.contain('Devanagari');
    outer.lang = 'zh-Hans';
    expect(styleOf().fontFamily).to.contain('SC');
  });

  it('that is none is named once in the console, with what is accepted', async () => {
    const named = async (...tags: string[]) =>
      (
        await warningsOf(async () => {
          for (const tag of tags) {
            await mount(
              `<div lang="${tag}"><ipt-crisis-help></ipt-crisis-help></div>`,
              'ipt-crisis-help',
            );
          }
        })
      ).filter((warning) => warning.includes('lang accepts'));
    for (const tag of ['gb', 'cn', 'en US', 'english', '{{lang}}', 'de-DE.UTF-8']) {
      const warnings = await named(tag, tag);
      expect(warnings, tag).to.have.length(1);
      expect(warnings[0]).not.to.contain(`${tag}.`);
    }
    const fine = [
      'en_GB',
      'uk',
      'br',
      'tlh',
      'rop',
      'und',
      '',
      'zh-Hant-HK',
      'hi-Latn',
      'iw',
      'qaa',
    ];
    expect(await named(...fine)).to.deep.equal([]);
  });
});
