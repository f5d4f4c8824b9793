import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {answer, answersFor, quiz} from '../support/quiz.js';
import {mount, tags} from '../support/widget.js';

describe('axe finds nothing', () => {
  for (const [name, answers] of Object.entries(answersFor)) {
    it(`at the end of the quiz: ${name}`, async () => {
      const element = await quiz('region="GB"');
      await answer(element, answers);
      await expect(element).to.be.accessible();
    });
  }

  for (const accent of ['#ffd600', '#6f42c1']) {
    for (const tag of tags) {
      it(`in <${tag}> with nothing but an accent: ${accent}`, async () => {
        const element = await mount<LitElement>(`<${tag} region="GB" open="all" style="--ipt-accent:${accent}"></${tag}>`, tag); // prettier-ignore
        await expect(element).to.be.accessible();
      });
    }
  }
});
