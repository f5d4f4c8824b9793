import {expect} from '@open-wc/testing';
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
  plain,
  text,
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
  all(element, '.segment').map((segment) => segment.querySelectorAll('.dot').length);
const widthsOf = (element: Element) =>
  all(element, '.segment').map((segment) => segment.getBoundingClientRect().width);

describe('<ipt-phase-timeline>', () => {
  it('is accessible with every plan, with and without a session', async () => {
    for (const plan of Object.keys(presets)) {
      const element = await timeline(`plan="${plan}" session="5"`);
      await expect(element).to.be.accessible();
    }
    await expect(await timeline('no-maintenance')).to.be.accessible();
  });

  it('lists every phase of the content, in order, with aims and what both do', async () => {
    const element = await timeline();
    const expected: Phase[] = [...course, followUp(english)];
    expect(all(element, '.phase [part=panel-heading]').map(text)).to.deep.equal(
      expected.map(({name}) => name),
    );
    all(element, '.phase').forEach((item, index) => {
      const {summary, aims, you, therapist, note = ''} = expected[index];
      for (const line of [summary, ...aims, ...you, ...therapist, note])
        expect(text(item)).to.contain(plain(line));
    });
  });

  it('says that follow-up is for some people, and leaves it out on request', async () => {
    expect(text(one(await timeline(), '.follow-up'))).to.contain(texts.forSome);
    expect(all(await timeline('no-maintenance'), '.phase')).to.have.length(3);
    expect(all(await timeline('no-maintenance="false"'), '.phase')).to.have.length(4);
  });

  it('draws one dot a session, in segments as wide as their share', async () => {
    for (const [plan, dots] of [
      ['16', [4, 8, 4]],
      ['20', [4, 12, 4]],
      ['1-2 3-8 9-12', [2, 6, 4]],
    ] as const) {
      const element = await timeline(`plan="${plan}"`);
      expect(dotsOf(element)).to.deep.equal([...dots]);
      const [start, middle] = widthsOf(element);
      expect(middle / start).to.be.closeTo(dots[1] / dots[0], 0.2);
    }
  });

  it('tells the phases apart by shape, not only by colour', async () => {
    const element = await timeline();
    const shapes = all(element, '.segment').map((segment) => {
      const {borderRadius, borderTopWidth, transform} = getComputedStyle(
        segment.querySelector('.dot')!,
        '::after',
      );
      return [borderRadius, borderTopWidth, transform].join();
    });
    expect(new Set(shapes).size).to.equal(3);
  });

  it('gives the picture to a screen reader as one sentence', async () => {
    const element = await timeline('plan="16"');
    const {role, name} = await ax(one(element, '.track'));
    expect(role).to.equal('img');
    expect(name).to.equal(texts.picture('16', '1–4', '5–12', '13–16'));
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

  it('writes ranges also where the browser cannot format them', async () => {
    const {formatRange} = Intl.NumberFormat.prototype;
    Reflect.deleteProperty(Intl.NumberFormat.prototype, 'formatRange');
    try {
      expect(visibleText(await timeline('plan="16"'))).to.contain('5–12');
    } finally {
      Intl.NumberFormat.prototype.formatRange = formatRange;
    }
  });

  it('calls a preset an example, and a service’s own plan a course', async () => {
    expect(visibleText(await timeline('plan="8"'))).to.contain(texts.usual('8'));
    expect(visibleText(await timeline('plan="1-2 3-6 7-8"'))).to.contain(texts.example('8'));
  });

  it('has one stop for the keyboard, its sources', async () => {
    const element = await timeline();
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    await press('Tab');
    expect(deepActive() === one(element, '[aria-controls=about-panel]')).to.equal(true);
    await press('Enter');
    await element.updateComplete;
    expect(one(element, '#about-panel').hidden).to.equal(false);
  });

  it('turns the track vertical in a narrow container', async () => {
    const element = await timeline('plan="16"');
    const direction = () => getComputedStyle(one(element, '.track')).flexDirection;
    expect(direction()).to.equal('row');
    element.parentElement!.style.width = '300px';
    expect(direction()).to.equal('column');
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
