import {expect} from '@open-wc/testing';
import {everyState} from '../support/every-state.js';
import {viewport} from '../support/page.js';
import {all, sidewaysScroll, tags, text} from '../support/widget.js';

/** Whether an element shows words of its own. A closed list has those of its option. */
const showsText = (element: Element) =>
  element.getClientRects().length > 0 &&
  (element.localName === 'select' ||
    [...element.childNodes].some(({nodeType, nodeValue}) => nodeType === 3 && nodeValue!.trim()));

describe('every state', () => {
  for (const tag of tags) {
    it(`gives every word the reader’s own text spacing, and still fits a phone: <${tag}>`, async () => {
      await viewport(320);
      await everyState(tag, 'en', (element, state) => {
        // More than WCAG 1.4.12 asks for.
        Object.assign(element.style, {lineHeight: '2', letterSpacing: '3px', wordSpacing: '5px'});
        for (const node of all(element, '.root :not(option)').filter(showsText)) {
          const {fontSize, lineHeight, letterSpacing, wordSpacing} = getComputedStyle(node);
          const where = `${state}: ${node.localName} ${text(node)}`;
          expect([letterSpacing, wordSpacing], where).to.deep.equal(['3px', '5px']);
          // The one line of a closed list is the browser's own.
          if (node.localName === 'select') continue;
          expect(parseFloat(lineHeight) / parseFloat(fontSize), where).to.be.closeTo(2, 0.01);
        }
        expect(sidewaysScroll(), state).to.equal(0);
      });
    });
  }
});
