import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {viewport} from './support/page.js';
import {all, mount, one, tags, tornWords} from './support/widget.js';

/** What is read as running text, everything opened; numbers to call keep their box. */
const texts: Record<string, [attributes: string, selector: string]> = {
  'ipt-problem-areas': ['open="all"', '.areas :is(p, li, blockquote)'],
  'ipt-phase-timeline': ['', '.phase :is(p, li)'],
  'ipt-find-therapist': ['', ':is(.way, .folds) :is(p, li)'],
  'ipt-common-questions': ['open="all"', '.disclosure-title > p, .disclosure-body > .stack > p'],
};

async function onPhone(tag: string, attributes = '') {
  await viewport(375, 812);
  const element = await mount<LitElement>(`<${tag} region="GB" ${attributes}></${tag}>`, tag);
  element.parentElement!.style.margin = '0 8px';
  document.body.style.margin = '0';
  return element;
}

describe('on a phone', () => {
  for (const tag of tags) {
    it(`has no frame around everything: <${tag}>`, async () => {
      const {borderTopWidth} = getComputedStyle(one(await onPhone(tag), '.root'));
      expect(borderTopWidth).to.equal('0px');
    });
  }

  for (const [tag, [attributes, selector]] of Object.entries(texts)) {
    it(`gives the text four fifths of the screen: <${tag}>`, async () => {
      const element = await onPhone(tag, attributes);
      const lines = all(element, selector).filter(
        (line) =>
          line.textContent!.trim() &&
          !line.closest('.emergency, .crisis, .services, .keys') &&
          line.clientWidth > 0,
      );
      expect(lines).not.to.deep.equal([]);
      // Less a scroll bar, where it takes room.
      const screen = document.documentElement.clientWidth;
      const narrow = lines.filter((line) => {
        // A row may end before its mark: what counts is the room there is for it.
        const room = line.parentElement!.clientWidth || line.clientWidth;
        const {paddingInlineStart, paddingInlineEnd} = getComputedStyle(line);
        return room - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd) < 0.8 * screen;
      });
      expect(narrow.map((line) => line.textContent!.trim().slice(0, 40))).to.deep.equal([]);
    });
  }

  for (const tag of tags) {
    it(`breaks no word of a title, a button or a line below it at 240 pixels: <${tag}>`, async () => {
      await viewport(240);
      const element = await mount<LitElement>(`<${tag} region="GB"></${tag}>`, tag);
      document.body.style.margin = '0';
      const short = all(element, ':is(h1, h2, h3, h4, h5, h6), button, summary, .disclosure-head p, .service-name'); // prettier-ignore
      expect(short.filter((each) => each.checkVisibility()).flatMap(tornWords)).to.deep.equal([]);
    });
  }

  it('has room for a frame where it is wider', async () => {
    await viewport(700);
    const element = await mount<LitElement>('<ipt-problem-areas></ipt-problem-areas>', 'ipt-problem-areas'); // prettier-ignore
    expect(getComputedStyle(one(element, '.root')).borderTopWidth).to.equal('1px');
  });
});
