import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {behind, colorOf, contrast} from './support/faults/colors.js';
import {media, type Media} from './support/page.js';
import {all, mount, one} from './support/widget.js';
import {click, primary, quiz, start, tick} from './support/quiz.js';

/** The second question: some of the bar is done, and some is not. */
async function progress() {
  const element = await quiz('region="GB"');
  await start(element);
  await tick(element, 'safety', 'no');
  await click(element, primary(element));
  const widthOf = (part: Element) => parseFloat(getComputedStyle(part).borderTopWidth);
  const done = one(element, '.progress > .done');
  const open = one(element, '.progress > :not(.done)');
  const stands = contrast(colorOf(getComputedStyle(done).borderTopColor), behind(done));
  return {done: widthOf(done), open: widthOf(open), stands};
}

const wishes: Record<string, Media> = {
  'in forced colours': {'forced-colors': 'active'},
  'in forced colours in the dark': {'forced-colors': 'active', 'prefers-color-scheme': 'dark'},
  'where more contrast is asked for': {'prefers-contrast': 'more'},
};

describe('for eyes that need more', () => {
  for (const [name, features] of Object.entries(wishes)) {
    it(`what is done of the quiz is thicker than what is not, ${name}`, async function () {
      if ((await media(features)).length) this.skip();
      const {done, open, stands} = await progress();
      expect(done).to.be.above(open + 2);
      expect(stands).to.be.at.least(3);
    });
  }

  it('thin lines and remarks are as strong as the text where more contrast is asked for', async function () {
    const areas = await mount<LitElement>('<ipt-problem-areas region="GB"></ipt-problem-areas>', 'ipt-problem-areas'); // prettier-ignore
    const [row] = all(areas, '.disclosure');
    const line = () => contrast(colorOf(getComputedStyle(row).borderTopColor), behind(row));
    expect(line()).to.be.below(3);
    if ((await media({'prefers-contrast': 'more'})).length) this.skip();
    expect(line()).to.be.at.least(7);
    expect(getComputedStyle(one(areas, '.muted')).color).to.equal(
      getComputedStyle(one(areas, '.lead')).color,
    );
  });
});
