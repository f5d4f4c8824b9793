import {expect} from '@open-wc/testing';
import {aboutTexts} from '../src/content/about.js';
import {colorOf, contrast as contrastOf} from './support/faults/colors.js';
import {media} from './support/page.js';
import {click, primary, quiz, tick} from './support/quiz.js';
import {english} from './support/english.js';
import {all, mount, one, panelTitled} from './support/widget.js';
import type {LitElement} from 'lit';

/** From black to white by way of what brands use, among them what nobody can read on white. */
const accents = ['#000', '#005eb8', '#6f42c1', '#c2185b', '#f00', '#ff8a65', '#8bc34a', '#ffd600', '#0ff', '#fff']; // prettier-ignore

const schemes = ['light', 'dark'] as const;

async function inScheme(scheme: (typeof schemes)[number], action: () => Promise<unknown>) {
  document.documentElement.style.colorScheme = scheme;
  try {
    await action();
  } finally {
    document.documentElement.style.colorScheme = '';
  }
}

/** A colour as red, green, blue and alpha from 0 to 255, however it is written. */
const rgba = (color: string) => {
  const [red, green, blue, alpha] = colorOf(color);
  return [red, green, blue, Math.round(alpha * 255)];
};

const contrast = (one: string, other: string) => contrastOf(colorOf(one), colorOf(other));

const withAccent = (accent: string, more = '') =>
  mount<LitElement>(
    `<ipt-find-therapist region="GB" service-name="Us" service-href="/us" style="--ipt-accent:${accent};${more}"></ipt-find-therapist>`,
    'ipt-find-therapist',
  );

const colorsOf = (element: Element) => {
  const of = (selector: string) => getComputedStyle(one(element, selector));
  const about = panelTitled(element, aboutTexts(english).title);
  return {
    background: of('.root').backgroundColor,
    border: of('.root').borderTopColor,
    link: getComputedStyle(about.querySelector('a')!).color,
    tint: of('.service').backgroundColor,
    label: of('.service .kind').color,
    button: of('.button.primary').backgroundColor,
    onButton: of('.button.primary').color,
  };
};

describe('theming', () => {
  // Colours change at once where motion is unwanted.
  beforeEach(() => media({'prefers-reduced-motion': 'reduce'}));

  for (const scheme of schemes) {
    for (const accent of accents) {
      it(`stays readable with nothing but the accent ${accent}, ${scheme}`, async () => {
        await inScheme(scheme, async () => {
          const {background, link, tint, label, button, onButton} = colorsOf(
            await withAccent(accent),
          );
          expect(contrast(link, background), 'link').to.be.at.least(7);
          expect(contrast(label, tint), 'label on tint').to.be.at.least(7);
          expect(contrast(onButton, button), 'button').to.be.at.least(4.5);
          expect(rgba(button), 'the brand’s own colour').to.deep.equal(rgba(accent));
        });
      });
    }
  }

  it('keeps a button readable under the mouse', async () => {
    for (const accent of accents.slice(1, -1)) {
      const element = await withAccent(accent);
      const button = one(element, '.button.primary');
      button.style.background = 'var(--_fill-hover)';
      const {color, backgroundColor} = getComputedStyle(button);
      expect(contrast(color, backgroundColor), accent).to.be.at.least(4.5);
      expect(rgba(backgroundColor), accent).not.to.deep.equal(rgba(accent));
    }
  });

  it('lets the other colours follow from the accent, and from the kit without one', async () => {
    const element = await withAccent('#6f42c1');
    const own = colorsOf(element);
    element.style.removeProperty('--ipt-accent');
    const kit = colorsOf(element);
    for (const role of ['border', 'link', 'tint', 'label', 'button'] as const) {
      expect(own[role], role).not.to.equal(kit[role]);
    }
    expect(rgba(kit.link)).to.deep.equal([10, 82, 79, 255]);
  });

  it('takes one accent for the light and another for the dark', async () => {
    for (const [scheme, link] of [
      ['light', [35, 75, 54, 255]],
      ['dark', [201, 232, 211, 255]],
    ] as const) {
      await inScheme(scheme, async () => {
        const element = await withAccent('light-dark(#234b36, #c9e8d3)');
        expect(rgba(colorsOf(element).link), scheme).to.deep.equal(link);
      });
    }
  });

  it('uses the accent as it is where the page chooses the background as well', async () => {
    const element = await withAccent('#7ad3c9', '--ipt-background:#111;--ipt-color:#eee');
    expect(rgba(colorsOf(element).link)).to.deep.equal([122, 211, 201, 255]);
  });

  const properties: Record<string, [value: string, look: (element: Element) => string, is: string]> = {
    '--ipt-font-family': ['Georgia', (element) => getComputedStyle(one(element, '.lead')).fontFamily, 'Georgia'],
    '--ipt-color': ['rgb(1, 2, 3)', (element) => getComputedStyle(one(element, '.lead')).color, 'rgb(1, 2, 3)'],
    '--ipt-background': ['rgb(1, 2, 3)', (element) => colorsOf(element).background, 'rgb(1, 2, 3)'],
    '--ipt-accent': ['rgb(1, 2, 3)', (element) => colorsOf(element).button, 'rgb(1, 2, 3)'],
    '--ipt-on-accent': ['rgb(1, 2, 3)', (element) => colorsOf(element).onButton, 'rgb(1, 2, 3)'],
    '--ipt-border': ['rgb(1, 2, 3)', (element) => colorsOf(element).border, 'rgb(1, 2, 3)'],
    '--ipt-muted': ['rgb(1, 2, 3)', (element) => getComputedStyle(one(element, '.muted')).color, 'rgb(1, 2, 3)'],
    '--ipt-radius': ['4px', (element) => getComputedStyle(one(element, '.root')).borderTopLeftRadius, '5px'],
    '--ipt-focus': ['rgb(1, 2, 3)', (element) => getComputedStyle(one(element, '.root')).getPropertyValue('--_focus'), 'rgb(1, 2, 3)'],
  }; // prettier-ignore

  for (const [name, [value, look, is]] of Object.entries(properties)) {
    it(`is changed by ${name}, on the element or above it`, async () => {
      const element = await withAccent('', `${name}:${value}`);
      expect(look(element)).to.equal(is);
      element.style.removeProperty(name);
      expect(look(element)).not.to.equal(is);
      element.parentElement!.style.setProperty(name, value);
      expect(look(element)).to.equal(is);
    });
  }

  it('is changed by --ipt-surface', async () => {
    const element = await mount<LitElement>('<ipt-problem-areas open="all" style="--ipt-surface:rgb(1, 2, 3)"></ipt-problem-areas>', 'ipt-problem-areas'); // prettier-ignore
    const surface = () => getComputedStyle(one(element, '.sayings > li')).backgroundColor;
    expect(surface()).to.equal('rgb(1, 2, 3)');
    element.removeAttribute('style');
    expect(surface()).to.equal('rgb(242, 248, 247)');
  });

  const parts: Record<string, readonly string[]> = {
    'ipt-problem-areas': ['root', 'heading', 'panel', 'panel-heading', 'button', 'notice', 'link'],
    'ipt-phase-timeline': ['root', 'heading', 'panel', 'panel-heading', 'notice'],
    'ipt-fit-quiz': ['root', 'heading', 'question', 'option', 'button', 'primary-button'],
    'ipt-find-therapist': ['root', 'heading', 'panel', 'panel-heading', 'link', 'notice'],
    'ipt-crisis-help': ['root', 'heading', 'notice', 'link', 'button'],
    'ipt-common-questions': ['root', 'heading', 'panel', 'panel-heading', 'notice', 'link', 'button'],
  }; // prettier-ignore

  for (const [tag, names] of Object.entries(parts)) {
    it(`can be styled by the parts of <${tag}>`, async () => {
      const element = await mount<LitElement>(`<${tag} open="all" session="3" service-name="Us"></${tag}>`, tag); // prettier-ignore
      if (tag === 'ipt-fit-quiz') await click(element, primary(element));
      for (const name of names) expectStyled(element, name);
    });
  }

  it('can be styled at the end of the quiz', async () => {
    const element = await quiz();
    await click(element, primary(element));
    await tick(element, 'safety', 'now');
    await click(element, primary(element));
    for (const name of ['result', 'notice', 'link', 'button']) expectStyled(element, name);
  });
});

/** Each of the elements that carry the part takes what a page says of it. */
function expectStyled(element: Element, part: string) {
  const sheet = document.head.appendChild(document.createElement('style'));
  try {
    sheet.textContent = `${element.localName}::part(${part}) { scroll-margin-top: 7px }`;
    const styled = all(element, `[part~='${part}']`);
    expect(styled, part).not.to.be.empty;
    for (const each of styled) expect(getComputedStyle(each).scrollMarginTop, part).to.equal('7px');
  } finally {
    sheet.remove();
  }
}
