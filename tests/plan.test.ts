import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parsePlan, presets, sessionsOf} from '../src/elements/phase-timeline/plan.js';

const courses: [preset: string, ranges: string, sessions: number][] = [
  ['8', '1-2 3-6 7-8', 8],
  ['12', '1-3 4-9 10-12', 12],
  ['12-16', '1-4 5-12 13-16', 16],
  ['16', '1-4 5-12 13-16', 16],
  ['20', '1-4 5-16 17-20', 20],
  ['teen', '1-4 5-9 10-12', 12],
];

const accepted: [text: string, phases: [number, number][]][] = [
  ['1-4 5-12 13-16', [[1, 4], [5, 12], [13, 16]]], // prettier-ignore
  ['1–4 5–12 13–16', [[1, 4], [5, 12], [13, 16]]], // prettier-ignore
  ['  1-2\t3-6\n 7-8 ', [[1, 2], [3, 6], [7, 8]]], // prettier-ignore
  ['1 2 3', [[1, 1], [2, 2], [3, 3]]], // prettier-ignore
  ['1-1 2-2 3-3', [[1, 1], [2, 2], [3, 3]]], // prettier-ignore
  ['1-10 11-50 51-60', [[1, 10], [11, 50], [51, 60]]], // prettier-ignore
];

const refused: [why: string, text: string][] = [
  ['nothing', ''],
  ['white space', ' \n\t '],
  ['a gap', '1-4 6-12 13-16'],
  ['a gap before the end', '1-4 5-12 14-16'],
  ['an overlap', '1-5 5-12 13-16'],
  ['a start at 0', '0-4 5-12 13-16'],
  ['a start at 2', '2-4 5-12 13-16'],
  ['a range backwards', '4-1 5-12 13-16'],
  ['a phase of no sessions', '1-0 1-12 13-16'],
  ['a middle backwards', '1-4 5-3 4-16'],
  ['ranges in descending order', '13-16 5-12 1-4'],
  ['one range', '1-16'],
  ['two ranges', '1-8 9-16'],
  ['four ranges', '1-4 5-8 9-12 13-16'],
  ['two presets', '12 16'],
  ['an unknown number', '14'],
  ['letters', 'a-b c-d e-f'],
  ['words', 'one two three'],
  ['an unfinished range', '1- 5-12 13-16'],
  ['a negative number', '-1-4 5-12 13-16'],
  ['a fraction', '1-4.5 5-12 13-16'],
  ['commas', '1-4,5-12,13-16'],
  ['more sessions than there is room for', '1-4 5-12 13-61'],
  ['a huge number', '1-4 5-12 13-99999999999999999999'],
  ['an exponent', '1-4 5-12 13-1e2'],
  ['digits of another script', '١-٤ ٥-١٢ ١٣-١٦'],
  ['a name every object has', 'constructor'],
  ['the name of the prototype', '__proto__'],
];

describe('parsePlan', () => {
  courses.forEach(([preset, ranges, sessions]) =>
    it(`knows the course “${preset}” of ${sessions} sessions`, () => {
      const plan = parsePlan(preset)!;
      expect(plan.phases).to.deep.equal(parsePlan(ranges)!.phases);
      expect(sessionsOf(plan)).to.equal(sessions);
    }),
  );

  it('has no preset but these, and reads them in any case', () => {
    expect(Object.keys(presets)).to.have.members(courses.map(([preset]) => preset));
    expect(parsePlan(' TEEN ')).to.equal(presets.teen);
  });

  it('calls only the course of 12 to 16 sessions the usual one', () => {
    const usual = courses.filter(([preset]) => parsePlan(preset)!.usual);
    expect(usual.map(([preset]) => preset)).to.deep.equal(['12-16']);
    expect(parsePlan('1-4 5-12 13-16')!.usual ?? false).to.equal(false);
  });

  accepted.forEach(([text, phases]) =>
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(parsePlan(text)?.phases).to.deep.equal(phases);
    }),
  );

  refused.forEach(([why, text]) =>
    it(`refuses ${why}`, () => {
      expect(typeof parsePlan(text)).to.equal('undefined');
    }),
  );

  it('reads every course of three phases back as it was written', () => {
    const lengths = fc.tuple(...[1, 2, 3].map(() => fc.integer({min: 1, max: 20})));
    fc.assert(
      fc.property(lengths, ([start, middle, ending]) => {
        const phases = [
          [1, start],
          [start + 1, start + middle],
          [start + middle + 1, start + middle + ending],
        ];
        const text = phases.map((range) => range.join('-')).join(' ');
        expect(parsePlan(text)?.phases).to.deep.equal(phases);
      }),
    );
  });

  it('accepts only plans that start at 1, touch and ascend, and never throws', () => {
    const number = fc.integer({min: 0, max: 8});
    const range = fc.tuple(number, number).map((ends) => ends.join('-'));
    const almost = fc.array(range, {minLength: 2, maxLength: 4}).map((ranges) => ranges.join(' '));
    const anything = fc.string({unit: 'binary'});
    fc.assert(
      fc.property(fc.oneof(almost, anything), (text) => {
        const plan = parsePlan(text);
        if (!plan) return;
        const [start, middle, ending] = plan.phases;
        expect([start[0], middle[0], ending[0]]).to.deep.equal([1, start[1] + 1, middle[1] + 1]);
        plan.phases.forEach(([from, to]) => expect(from).to.be.at.most(to));
      }),
      {numRuns: 2000},
    );
  });
});
