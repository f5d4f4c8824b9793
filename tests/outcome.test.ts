import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {quizOptions, type Answers, type QuestionId} from '../src/content/quiz/answers.js';
import {endsAfter, outcomeOf} from '../src/elements/fit-quiz/outcome.js';
import {anyAnswers} from './support/any-answers.js';

const ids = ['crisis', 'carer', 'urgent', 'home', 'pro', 'many', 'some', 'other', 'info'];

/** Safety: whoever gives this answer gets this result, the first that applies. */
const safetyFirst: [question: 'safety' | 'who' | 'now' | 'goal', answer: string, id: string][] = [
  ['safety', 'now', 'crisis'],
  ['safety', 'danger', 'crisis'],
  ['who', 'carer', 'carer'],
  ['who', 'child', 'pro'],
  ['now', 'postnatal', 'urgent'],
  ['now', 'collapse', 'urgent'],
  ['now', 'home', 'home'],
  ['safety', 'recent', 'pro'],
  ['now', 'voices', 'pro'],
  ['now', 'high', 'pro'],
  ['now', 'substance', 'pro'],
  ['now', 'eatmed', 'pro'],
  ['goal', 'bipolar', 'pro'],
];

/** Everyone else: the wish to work as IPT does (or no wish) / another wish. */
const fit = `
goal    | areas  | link yes   | link maybe | link no
mood    | event  | many/some  | some/other | some/other
mood    | lonely | many/some  | some/other | other/other
mood    | none   | info/info  | info/info  | other/other
anxiety | event  | some/other | other/other| other/other
anxiety | lonely | some/other | other/other| other/other
anxiety | none   | other/other| other/other| other/other
trauma  | event  | some/other | other/other| other/other
trauma  | lonely | some/other | other/other| other/other
trauma  | none   | other/other| other/other| other/other
eating  | event  | some/other | other/other| other/other
eating  | lonely | some/other | other/other| other/other
eating  | none   | other/other| other/other| other/other
life    | event  | some/other | other/other| other/other
life    | lonely | some/other | other/other| other/other
life    | none   | info/info  | info/info  | info/info
other   | event  | some/other | info/info  | info/info
other   | lonely | some/other | info/info  | info/info
other   | none   | info/info  | info/info  | info/info`;

const [, ...rows] = fit.trim().split('\n');
const cells = new Map(
  rows.flatMap((row) => {
    const [goal, areas, ...links] = row.split('|').map((cell) => cell.trim());
    return links.flatMap((cell, column) =>
      cell.split('/').map((id, wish) => [`${goal} ${areas} ${column} ${wish}`, id] as const),
    );
  }),
);

const columnOf = {yes: 0, maybe: 1, no: 2};
const wishOf = {people: 0, unsure: 0, thoughts: 1, depth: 1, couple: 1};

/** What a question counts as that nobody answered. */
const defaults = {
  safety: 'no',
  who: 'adult',
  now: ['none'],
  areas: ['none'],
  link: 'maybe',
  goal: 'other',
  style: 'unsure',
} as const satisfies Answers;

function expectedOf(answers: Answers): string | undefined {
  for (const [question, answer, id] of safetyFirst) {
    const given = answers[question];
    if (given === answer || (question === 'now' && given?.includes(answer as never))) return id;
  }
  const {areas = defaults.areas, link = 'maybe', goal = 'other', style = 'unsure'} = answers;
  const own = areas as readonly string[];
  const event = own.includes('grief') || own.includes('conflict') || own.includes('change');
  const about = event ? 'event' : own.includes('loneliness') ? 'lonely' : 'none';
  return cells.get(`${goal} ${about} ${columnOf[link]} ${wishOf[style]}`);
}

/** All ways to tick up to `most` of the options. */
function subsets<T>(options: readonly T[], most: number): T[][] {
  if (most === 0) return [[]];
  const larger = options.flatMap((option, index) =>
    subsets(options.slice(index + 1), most - 1).map((others) => [option, ...others]),
  );
  return [[], ...larger];
}

const orMissing = <T>(options: readonly T[]): (T | undefined)[] => [...options, undefined];

function* everyAnswers(): Generator<Answers> {
  const {safety, who, now, link, goal, style} = quizOptions;
  const areas = [['change', 'loneliness'], ['loneliness'], ['none']] as const;
  const questions = [
    ['safety', safety],
    ['who', who],
    ['now', subsets(now, 3)],
    ['areas', orMissing(areas)],
    ['link', orMissing(link)],
    ['goal', goal],
    ['style', style],
  ] as const;
  function* from(index: number, answers: Answers): Generator<Answers> {
    if (index === questions.length) return yield answers;
    const [question, options] = questions[index];
    for (const option of options) yield* from(index + 1, {...answers, [question]: option});
  }
  yield* from(0, {});
}

const always = (holds: (answers: Answers) => boolean) =>
  fc.assert(fc.property(anyAnswers, holds), {numRuns: 2000});

describe('outcomeOf', () => {
  it('gives every combination of answers the result of the table', () => {
    const mismatches: string[] = [];
    const seen = new Set<string>();
    let combinations = 0;
    for (const answers of everyAnswers()) {
      const id = outcomeOf(answers);
      if (id !== expectedOf(answers)) mismatches.push(`${JSON.stringify(answers)} gives ${id}`);
      seen.add(id);
      combinations++;
    }
    expect(mismatches.slice(0, 5)).to.deep.equal([]);
    expect(combinations).to.be.above(100_000);
    expect([...seen]).to.have.members(ids);
  });

  it('agrees with the table for any ticks, in any order', () => {
    always((answers) => outcomeOf(answers) === expectedOf(answers));
  });

  it('does not depend on the order of ticking', () => {
    const reversed = <T>(ticks?: readonly T[]) => ticks?.toReversed();
    always(
      ({now, areas, ...rest}) =>
        outcomeOf({...rest, now, areas}) ===
        outcomeOf({...rest, now: reversed(now), areas: reversed(areas)}),
    );
  });

  it('takes a skipped question for its default', () => {
    always((answers) => outcomeOf(answers) === outcomeOf({...defaults, ...answers}));
    expect(outcomeOf({})).to.equal('info');
  });

  it('puts danger now above every other answer', () => {
    always((answers) => outcomeOf({...answers, safety: 'now'}) === 'crisis');
  });

  it('is not changed by the time someone has, nor by the help they have got', () => {
    always(({time, have, ...rest}) => outcomeOf({time, have, ...rest}) === outcomeOf(rest));
  });
});

describe('endsAfter', () => {
  const cases: [question: QuestionId, answers: Answers, ends: boolean][] = [
    ['safety', {safety: 'now'}, true],
    ['safety', {safety: 'danger'}, true],
    ['safety', {safety: 'recent'}, false],
    ['safety', {safety: 'no'}, false],
    ['safety', {safety: 'skip'}, false],
    ['safety', {safety: 'no', who: 'carer', now: ['collapse']}, false],
    ['who', {safety: 'no', who: 'carer'}, true],
    ['who', {safety: 'recent', who: 'child'}, true],
    ['who', {safety: 'no', who: 'adult'}, false],
    ['who', {safety: 'no', who: 'teen'}, false],
    ['who', {safety: 'no', who: 'adult', now: ['home']}, false],
    ['now', {safety: 'no', who: 'adult', now: ['postnatal']}, true],
    ['now', {safety: 'recent', who: 'teen', now: ['voices', 'collapse']}, true],
    ['now', {safety: 'no', who: 'adult', now: ['home', 'high']}, true],
    ['now', {safety: 'no', who: 'adult', now: ['voices', 'high', 'substance', 'eatmed']}, true],
    ['now', {safety: 'recent', who: 'adult', now: ['none']}, true],
    ['now', {safety: 'skip', who: 'adult', now: ['skip']}, false],
    ['goal', {safety: 'no', who: 'adult', now: ['none'], goal: 'bipolar'}, true],
    ['goal', {safety: 'no', who: 'adult', now: ['none'], goal: 'mood'}, false],
  ];

  cases.forEach(([question, answers, ends]) =>
    it(`${ends ? 'ends' : 'goes on'} after ${question} with ${JSON.stringify(answers)}`, () => {
      expect(endsAfter(question, answers)).to.equal(ends);
    }),
  );
});
