import {expect} from '@open-wc/testing';
import {everyState, textsIn} from './support/every-state.js';
import {viewport} from './support/page.js';
import {misfits} from './support/misfits.js';
import {one, sidewaysScroll, tags} from './support/widget.js';

/** Names of countries come from the browser. Numbers and signs are the same in every language. */
const countries = ['GB', 'NZ', 'US'].map((code) =>
  new Intl.DisplayNames('en', {type: 'region'}).of(code)!,
);
const isName = (text: string) => countries.includes(text) || !/\p{L}/u.test(text);

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
