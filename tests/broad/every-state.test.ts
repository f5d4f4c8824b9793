import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {everyState} from '../support/every-state.js';
import {faintBorders, faintTexts} from '../support/faults/contrast.js';
import {falseControls, sameNames, smallTargets} from '../support/faults/controls.js';
import {staleExpanded} from '../support/faults/expanded.js';
import {thinRings} from '../support/faults/focus.js';
import {foreignTexts} from '../support/faults/languages.js';
import {clippedTexts, sidewaysScroll} from '../support/faults/overflow.js';
import {danglingReferences, duplicateIds, untiedErrors} from '../support/faults/references.js';
import {headingJumps, ungroupedRadios, unsaidLists} from '../support/faults/structure.js';
import type {Tree} from '../support/faults/where.js';
import {engine, media, press, viewport, type Media} from '../support/page.js';
import {mount, tags} from '../support/widget.js';

/** What a widget is asked in every state: each names what is wrong. */
type Find = (tree: Tree) => readonly string[] | Promise<readonly string[]>;

/** Looks at all states of a widget, and names each fault once, with the first state it is met in. */
async function faultsOf(tag: string, find: Find, lang = 'en') {
  const found = new Map<string, string>();
  await everyState(tag, lang, async (element, state) => {
    const tree = element.renderRoot as ShadowRoot;
    for (const fault of await find(tree)) found.set(fault, found.get(fault) ?? state);
  });
  return [...found].map(([fault, state]) => `${state}: ${fault}`);
}

const structure: Find = (tree) => [
  ...ungroupedRadios(tree),
  ...unsaidLists(tree),
  ...headingJumps(tree, 2),
  ...duplicateIds(tree),
  ...danglingReferences(tree),
  ...untiedErrors(tree),
  ...falseControls(tree),
  ...foreignTexts(tree),
  ...sameNames([tree]),
];

const contrasts: Find = (tree) => [...faintTexts(tree), ...faintBorders(tree)];

const schemes: Record<string, Media> = {
  'in the light': {'prefers-color-scheme': 'light'},
  'in the dark': {'prefers-color-scheme': 'dark'},
  'in forced colours': {'forced-colors': 'active'},
  'in forced colours in the dark': {'forced-colors': 'active', 'prefers-color-scheme': 'dark'},
  'where more contrast is asked for': {'prefers-contrast': 'more'},
};

/**
 * In Chromium alone stands what asks the style sheets, which are the same in every engine, and what takes
 * long; what depends on an engine's own layout, lists and colours is asked in all three.
 */
const isChromium = () => engine() === 'chromium';

for (const tag of tags) {
  describe(`<${tag}> in every state`, () => {
    beforeEach(() => media({'prefers-reduced-motion': 'reduce'}));

    it('has no fault in its structure', async () => {
      expect(await faultsOf(tag, structure)).to.deep.equal([]);
    });

    it('can be hit with a finger', async () => {
      await viewport(320);
      expect(await faultsOf(tag, smallTargets)).to.deep.equal([]);
    });

    it('shows where the focus is', async function () {
      if (!isChromium()) this.skip();
      await press('Tab');
      expect(await faultsOf(tag, (tree) => thinRings(tree))).to.deep.equal([]);
    });

    it('shows all its words on the smallest phone, on a screen of 1280 pixels at 400 %, and with more room between them', async () => {
      await viewport(320, 256);
      const overflow: Find = (tree) => {
        const {host} = tree as ShadowRoot;
        const spaced = {lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em'};
        const before = [...clippedTexts(tree), ...sidewaysScroll()];
        Object.assign((host as HTMLElement).style, spaced);
        return [...before, ...clippedTexts(tree), ...sidewaysScroll()];
      };
      expect(await faultsOf(tag, overflow)).to.deep.equal([]);
    });

    for (const [name, features] of Object.entries(schemes)) {
      it(`stands out from what is behind it, ${name}`, async function () {
        if (!isChromium()) this.skip();
        await media({'prefers-reduced-motion': 'reduce', ...features});
        document.documentElement.style.colorScheme = 'light dark';
        try {
          expect(await faultsOf(tag, contrasts)).to.deep.equal([]);
        } finally {
          document.documentElement.style.colorScheme = '';
        }
      });
    }

    it('says of every button whether it is open, and is right', async function () {
      if (!isChromium()) this.skip();
      const element = await mount<LitElement>(`<${tag} region="GB"></${tag}>`, tag);
      const tree = element.renderRoot as ShadowRoot;
      expect(await staleExpanded(tree, () => element.updateComplete)).to.deep.equal([]);
    });

    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`leaves no level of headings out, from ${level} on`, async () => {
        const element = await mount<LitElement>(`<${tag} heading-level="${level}" open="all"></${tag}>`, tag); // prettier-ignore
        expect(headingJumps(element.renderRoot as ShadowRoot, level)).to.deep.equal([]);
      });
    }
  });
}

describe('all widgets on one page', () => {
  it('have no two controls of one name that do different things', async () => {
    const markup = tags.map((tag) => `<${tag} region="GB"></${tag}>`).join('');
    const {parentElement} = await mount<LitElement>(markup, tags.at(-1)!);
    const widgets = [...parentElement!.children] as LitElement[];
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    expect(sameNames(widgets.map(({renderRoot}) => renderRoot as ShadowRoot))).to.deep.equal([]);
  });
});
