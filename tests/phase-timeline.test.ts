import {expect} from '@open-wc/testing';
import {circlePicture} from '../src/content/phase-timeline/circle.js';
import {phaseTimelineTexts} from '../src/content/phase-timeline/phase-timeline.js';
import {followUp, phases, type Phase} from '../src/content/phase-timeline/phases.js';
import {presets, sessionsOf} from '../src/elements/phase-timeline/plan.js';
import type {PhaseTimeline} from '../src/index.js';
import {english} from './support/english.js';
import {ax, deepActive, media, press, viewport} from './support/page.js';
import {
  all,
  mount,
  one,
  openersOf,
  panelOf,
  plain,
  text,
  tornWords,
  visibleText,
  warningsOf,
  sidewaysScroll,
} from './support/widget.js';

const timeline = (attributes = '') =>
  mount<PhaseTimeline>(
    `<ipt-phase-timeline ${attributes}></ipt-phase-timeline>`,
    'ipt-phase-timeline',
  );
const texts = phaseTimelineTexts(english);
const course = phases(english);
const dotsOf = (element: Element) =>
  all(element, '.phase:not(.follow-up)').map((phase) => phase.querySelectorAll('.dot').length);
/** What opens more about a phase, and what it opens. */
const openerAt = (element: Element, index: number) => openersOf(element, texts.more)[index];
const panelAt = (element: Element, index: number) => panelOf(element, openerAt(element, index));

describe('<ipt-phase-timeline>', () => {
  it('lists every phase of the content, in order, with what the reader does', async () => {
    const element = await timeline();
    const expected: Phase[] = [...course, followUp(english)];
    expect(all(element, '.phase [part=panel-heading]').map(text)).to.deep.equal(
      expected.map(({name}) => name),
    );
    all(element, '.phase').forEach((item, index) => {
      const {summary, you} = expected[index];
      for (const line of [summary, ...you]) expect(item.innerText).to.contain(plain(line));
    });
  });

  it('folds the aims, what the therapist does and what is known', async () => {
    const element = await timeline();
    const parts = [...course, followUp(english)];
    for (const [index, {id, aims, therapist, note = ''}] of parts.entries()) {
      const panel = panelAt(element, index);
      expect(panel.getAttribute('hidden'), id).to.equal('until-found');
      for (const line of [...aims, ...therapist, note]) {
        expect(text(panel), id).to.contain(plain(line));
      }
      openerAt(element, index).click();
      await element.updateComplete;
      expect(panel.hidden, id).to.equal(false);
    }
  });

  it('draws a closeness circle in the first phase, with its labels as text', async () => {
    const {alternative, ...labels} = circlePicture(english);
    const element = await timeline();
    const circle = one(element, '.phase.start .circle');
    expect(all(element, '.circle')).to.have.length(1);
    for (const label of Object.values(labels)) expect(circle.innerText).to.contain(label);
    const {role, name} = await ax(circle);
    expect([role, name]).to.deep.equal(['img', alternative]);
  });

  it('says last when to ask for help', async () => {
    expect(visibleText(await timeline())).to.contain(plain(texts.pace));
  });

  it('says that follow-up is for some people, and leaves it out on request', async () => {
    expect(text(one(await timeline(), '.follow-up'))).to.contain(texts.forSome);
    expect(all(await timeline('no-maintenance'), '.phase')).to.have.length(3);
    expect(all(await timeline('no-maintenance="false"'), '.phase')).to.have.length(4);
  });

  it('draws one dot a session, beside the phase it belongs to', async () => {
    for (const [plan, dots] of [
      ['16', [4, 8, 4]],
      ['20', [4, 12, 4]],
      ['1-2 3-8 9-12', [2, 6, 4]],
    ] as const) {
      expect(dotsOf(await timeline(`plan="${plan}"`))).to.deep.equal([...dots]);
    }
  });

  it('joins all dots in one line down the page, at every width', async () => {
    for (const width of [320, 900]) {
      await viewport(width);
      const element = await timeline('plan="1-10 11-50 51-60"');
      const boxes = all(element, '.dot').map((dot) => dot.getBoundingClientRect());
      expect(new Set(boxes.map(({left}) => Math.round(left))).size, String(width)).to.equal(1);
      boxes.slice(1).forEach(({top}, index) => {
        expect(top, `${width}, dot ${index}`).to.be.closeTo(boxes[index].bottom, 1);
      });
    }
  });

  it('tells the phases apart by shape, not only by colour', async () => {
    const element = await timeline();
    const shapes = all(element, '.phase:not(.follow-up)').map((phase) => {
      const {borderRadius, borderTopWidth, transform} = getComputedStyle(
        phase.querySelector('.dot')!,
        '::after',
      );
      return [borderRadius, borderTopWidth, transform].join();
    });
    expect(new Set(shapes).size).to.equal(3);
  });

  it('says in words what the dots show, and hides them from screen readers', async () => {
    const element = await timeline('plan="1-4 5-12 13-16"');
    const phase = (id: string) => text(one(element, `.phase.${id}`));
    expect(phase('start')).to.contain(texts.sessions('1', '4'));
    expect(phase('middle')).to.contain(texts.sessions('5', '12'));
    expect(
      all(element, '.dots').every((dots) => dots.getAttribute('aria-hidden') === 'true'),
    ).to.equal(true);
  });

  it('marks where the reader is, in the picture, in words and in the list', async () => {
    const element = await timeline('plan="16" session="7"');
    expect(all(element, '.dot').findIndex((dot) => dot.classList.contains('now'))).to.equal(6);
    expect(text(one(element, '.here'))).to.equal(texts.hereAt('7', course[1].name));
    expect(all(element, '[aria-current=step]').map(({className}) => className)).to.deep.equal([
      one(element, '.phase.middle').className,
    ]);
  });

  it('leaves out a session the plan does not have, and says so', async () => {
    const warnings = await warningsOf(async () => {
      const element = await timeline('plan="8" session="9"');
      expect(all(element, '.here, .now, [aria-current]')).to.deep.equal([]);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('session').and.contain('1 to 8');
  });

  it('falls back to the usual plan, and says so once, when the plan makes no sense', async () => {
    const warnings = await warningsOf(async () => {
      const element = await timeline('plan="1-4 6-12 13-16"');
      expect(dotsOf(element).reduce((a, b) => a + b)).to.equal(sessionsOf(presets['12-16']));
      expect(visibleText(element)).to.contain(texts.usually.middle);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('plan').and.contain('1-4 5-12 13-16').and.not.contain('6-12');
  });

  it('calls a preset an example, and a service’s own plan a course', async () => {
    expect(visibleText(await timeline('plan="8"'))).to.contain(texts.usual('8'));
    expect(visibleText(await timeline('plan="1-2 3-6 7-8"'))).to.contain(texts.example('8'));
  });

  it('opens a phase by keyboard alone', async () => {
    const element = await timeline();
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    await press('Tab');
    expect(deepActive() === openerAt(element, 0)).to.equal(true);
    await press('Enter');
    await element.updateComplete;
    expect(panelAt(element, 0).hidden).to.equal(false);
  });

  it('tears no word of a label apart, in languages with long ones and with few sessions', async () => {
    for (const [lang, plan] of [
      ['uk', '20'],
      ['de', '1 2-11 12'],
      ['es', '1-2 3-10 11-12'],
      ['uk', '1 2-11 12'],
    ]) {
      for (const width of [320, 570, 640, 768]) {
        await viewport(width);
        const element = await timeline(`lang="${lang}" plan="${plan}"`);
        const labels = all(element, '.title, .circle .keys, .disclosure-head');
        expect(labels.flatMap(tornWords), `${lang}, ${plan}, ${width}`).to.deep.equal([]);
      }
    }
  });

  it('fits a screen of 320 pixels, even with the longest plan', async () => {
    await viewport(320);
    await timeline('plan="1-10 11-50 51-60" session="44"');
    expect(sidewaysScroll()).to.equal(0);
  });

  it('keeps its dots in forced colours', async function () {
    const element = await timeline();
    if ((await media({'forced-colors': 'active'})).length) this.skip();
    const {borderTopWidth} = getComputedStyle(all(element, '.dot')[0], '::after');
    expect(parseFloat(borderTopWidth)).to.be.above(0);
  });
});
