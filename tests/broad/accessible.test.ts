import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {quizQuestions} from '../../src/content/quiz/questions.js';
import {presets} from '../../src/elements/phase-timeline/plan.js';
import {english} from '../support/english.js';
import {media} from '../support/page.js';
import {answer, answersFor, click, primary, quiz, start, tick} from '../support/quiz.js';
import {mount, one, tags} from '../support/widget.js';

const widget = (tag: string, attributes = '', content = '') =>
  mount<LitElement>(`<${tag} region="GB" ${attributes}>${content}</${tag}>`, tag);

describe('axe finds nothing', () => {
  for (const tag of tags) {
    it(`in <${tag}>, closed and open`, async () => {
      await expect(await widget(tag)).to.be.accessible();
      await expect(await widget(tag, 'open="all"')).to.be.accessible();
    });

    it(`in <${tag}> in the dark, where the page says that it can be dark`, async () => {
      document.documentElement.style.colorScheme = 'light dark';
      await media({'prefers-color-scheme': 'dark'});
      try {
        await expect(await widget(tag)).to.be.accessible();
      } finally {
        document.documentElement.style.colorScheme = '';
      }
    });

    for (const accent of ['#ffd600', '#6f42c1']) {
      it(`in <${tag}> with nothing but an accent: ${accent}`, async () => {
        const element = await widget(tag, `open="all" style="--ipt-accent:${accent}"`);
        await expect(element).to.be.accessible();
      });
    }
  }

  it('in the timeline with every plan, with and without a session', async () => {
    for (const plan of Object.keys(presets)) {
      const element = await widget('ipt-phase-timeline', `plan="${plan}" session="5"`);
      await expect(element).to.be.accessible();
    }
    await expect(await widget('ipt-phase-timeline', 'no-maintenance')).to.be.accessible();
  });

  it('on the first screen of the quiz, at every question and with an error', async () => {
    const element = await quiz('region="GB" exit-href="https://example.org/"');
    await expect(element).to.be.accessible();
    await start(element);
    await click(element, primary(element));
    await expect(element).to.be.accessible();
    for (const {id, options} of quizQuestions(english)) {
      const answers = options.map((option) => option.id);
      const [going = answers[0]] = answers.filter((own) => ['no', 'none', 'adult'].includes(own));
      await tick(element, id, going);
      await expect(element).to.be.accessible();
      await click(element, primary(element));
    }
  });

  it('in what the quiz answers between two questions', async () => {
    const element = await quiz('region="GB"');
    await start(element);
    await tick(element, 'safety', 'recent');
    await click(element, primary(element));
    await expect(element).to.be.accessible();
  });

  for (const [name, answers] of Object.entries({
    ...answersFor,
    'many, of a teenager': {...answersFor.many, who: 'teen' as const},
  })) {
    it(`at the end of the quiz: ${name}`, async () => {
      const element = await quiz('region="GB"');
      await answer(element, answers);
      await expect(element).to.be.accessible();
    });
  }

  it('in crisis help with a service of the page, and with the list of countries opened', async () => {
    const own = {
      name: 'Riverside Crisis Team',
      call: '01632 960 190',
      source: 'https://riverside.example/crisis',
      checked: '2026-11-01',
    };
    const services = `<script type="application/json">${JSON.stringify([own])}</script>`;
    const element = await widget('ipt-crisis-help', '', services);
    await expect(element).to.be.accessible();
    one(element, 'summary').click();
    await expect(element).to.be.accessible();
  });
});
