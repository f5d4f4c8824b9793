import {expect} from '@open-wc/testing';
import {everyState, namesIn, textsIn} from '../support/every-state.js';
import {viewport} from '../support/page.js';
import {misfits} from '../support/misfits.js';
import {one, sidewaysScroll, tags} from '../support/widget.js';

// Longest first: one name can stand inside another, as China in that of Hong Kong.
const names = namesIn('en').sort((a, b) => b.length - a.length);

/** Whether letters are left where the translated parts, in brackets, and the names are taken out. */
function isUntranslated(text: string): boolean {
  let rest = text;
  // One text can stand inside another, as the name of a phase in a sentence.
  while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
  return /\p{L}/u.test(names.reduce((left, name) => left.replace(name, ''), rest));
}

for (const tag of tags) {
  describe(`<${tag}> in a language nobody speaks`, () => {
    it('has no text that cannot be translated', async () => {
      const untranslated = new Set<string>();
      await everyState(tag, 'en-XA', (element) => {
        for (const text of textsIn(element)) {
          if (isUntranslated(text)) untranslated.add(text);
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
