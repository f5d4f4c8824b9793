import {expect} from '@open-wc/testing';
import {everyState, textsIn} from './support/every-state.js';
import {viewport} from './support/page.js';
import {all, one, sidewaysScroll, tags} from './support/widget.js';

/** Names of countries come from the browser. Numbers and signs are the same in every language. */
const countries = ['GB', 'NZ', 'US'].map((code) =>
  new Intl.DisplayNames('en', {type: 'region'}).of(code)!,
);
const isName = (text: string) => countries.includes(text) || !/\p{L}/u.test(text);

/** What sticks out of a widget or is cut off in it. Dots and lines have no text to lose. */
function misfits(element: Element): string[] {
  const box = one(element, '.root').getBoundingClientRect();
  return all(element, '.root *')
    .filter((node) => node.checkVisibility?.() ?? node.getClientRects().length > 0)
    .filter((node) => !node.closest('.visually-hidden, svg'))
    .filter((node) => {
      const {left, right} = node.getBoundingClientRect();
      const isOut = left < box.left - 1 || right > box.right + 1;
      const isCut =
        getComputedStyle(node).overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1;
      return isOut || isCut;
    })
    .map((node) => `${node.localName}.${node.className}: ${node.textContent!.trim().slice(0, 40)}`);
}

for (const tag of tags) {
  describe(`<${tag}> in a language nobody speaks`, () => {
    it('has no text that cannot be translated', async () => {
      const untranslated = new Set<string>();
      await everyState(tag, 'en-XA', (element) => {
        for (const text of textsIn(element)) {
          if (!/^⟦[^]*⟧$/.test(text) && !isName(text)) untranslated.add(text);
        }
      });
      expect([...untranslated]).to.deep.equal([]);
    });

    it('says which language it shows, and which way it runs', async () => {
      await everyState(tag, 'ar-XB', (element) => {
        const {lang, dir} = one(element, '.root');
        expect([lang, dir]).to.deep.equal(['ar-XB', 'rtl']);
      });
    });

    for (const lang of ['en-XA', 'ar-XB']) {
      it(`fits a phone in ${lang}: nothing cut off, nothing to scroll sideways`, async () => {
        await viewport(320);
        await everyState(tag, lang, (element, state) => {
          expect(sidewaysScroll(), state).to.equal(0);
          expect(misfits(element), state).to.deep.equal([]);
        });
      });
    }
  });
}
