import {expect, fixture} from '@open-wc/testing';
import type {LitElement} from 'lit';
import * as about from '../src/content/about.js';
import * as phases from '../src/content/phase-timeline/phases.js';
import * as problemAreas from '../src/content/problem-areas/problem-areas.js';
import * as questionsToAsk from '../src/content/questions-to-ask.js';
import * as questions from '../src/content/quiz/questions.js';
import {quizOptions, type Answers} from '../src/content/quiz/answers.js';
import * as card from '../src/content/quiz/card.js';
import * as results from '../src/content/quiz/results.js';
import type {Result, ResultPart} from '../src/content/quiz/result.js';
import {references, type Reference} from '../src/content/references.js';
import * as version from '../src/shared/content-version.js';
import type {OutcomeId} from '../src/elements/fit-quiz/outcome.js';
import * as kit from '../src/index.js';
import {
  calledByOthers,
  calls,
  everyAnswers,
  modules,
  resultOf,
  textsIn,
} from './support/content.js';
import {english, recordMessages} from './support/english.js';
import {fillPanels} from './support/widget.js';

const {audiences, areaIds} = problemAreas;

const fitResults: OutcomeId[] = ['many', 'some', 'other', 'info'];
const everyResult = everyAnswers.map((answers) => ({answers, result: resultOf(answers)}));
const everyFit = everyResult.filter(({result}) => fitResults.includes(result.id));
const partOf = ({parts}: Result, id: string): ResultPart | undefined =>
  parts.find((part) => part.id === id);

const recorded = recordMessages();
for (const call of Object.values(calls)) textsIn(call(recorded.msg));
/** Every message of the kit, once for each different text or description. */
const messages = [
  ...new Map(recorded.messages.map((message) => [JSON.stringify(message), message])).values(),
];
const textOf = (id: string) => {
  const message = messages.find((candidate) => candidate.id === id);
  if (!message) throw new Error(`no message ${id}`);
  return message.text;
};

/** The ids and texts of the messages that break a rule; the rule holds when there are none. */
const breaking = (isBroken: (message: (typeof messages)[number]) => unknown) =>
  messages.filter(isBroken).map(({id, text}) => `${id}: ${text}`);

/** What no text says, and what each pattern catches and lets pass. */
const forbidden: [pattern: RegExp, caught: string, allowed?: string][] = [
  // Claims that nobody may make.
  [/\b(very|highly|most) effective\b/i, 'It is very effective.', 'How effective it is varies.'],
  [/\bgreat success\b/i, 'with great success'],
  [/\bproven\b/i, 'a proven treatment', 'an approved treatment'],
  [/\bsuccess rates?\b/i, 'our success rate'],
  [/\bguarantee/i, 'We guarantee it.'],
  [/\bcur(e|es|ed|ing)\b/i, 'Can it be cured?', 'insecure, secure, curious'],
  [/\bas good as (medicine|medication)\b/i, 'as good as medicine'],
  [/\bresolved?s?\b/i, 'The symptoms resolve.'],
  [/%|\bper ?cent\b/i, '60 % of people', 'recent'],
  // Verdicts: the quiz gives none.
  [/\b(un)?suitab/i, 'You are suitable.', 'It suits some people.'],
  [/\bscor(e|es|ed|ing)\b/i, 'your score', 'Underscored.'],
  [/\brank(s|ed|ing)?\b/i, 'ranked first', 'Frankly, I drank.'],
  [/\byou have (a )?(depression|anxiety|bipolar|ptsd)/i, 'You have depression.', 'I have depression'],
  // Words that hurt.
  [/\bdeficits?\b/i, 'interpersonal deficits'],
  [/\bsick role\b/i, 'the sick role'],
  [/\bcommit(s|ted|ting)? suicide\b/i, 'committed suicide', 'a commitment'],
  [/\b(un)?successful\b|\bfailed\b/i, 'a failed attempt'],
  [/\bsuffer(s|ed|ing)? from\b/i, 'people suffering from it'],
  [/\bvictims?\b/i, 'a victim'],
  [/\bshould\b/i, 'You should call.', 'a shoulder'],
  [/\bsimply\b/i, 'Simply call.', 'a simple step'],
  [/\bnormal people\b/i, 'like normal people'],
  [/\bepidemic/i, 'an epidemic'],
  [/\btermination\b/i, 'the termination phase'],
  [/\bnervous breakdown\b/i, 'a nervous breakdown'],
]; // prettier-ignore

describe('the messages', () => {
  it('are those of every function that content exports', () => {
    const exported = modules.flatMap((module) =>
      Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? name : [])),
    );
    expect([...Object.keys(calls), ...calledByOthers]).to.have.members(exported);
    expect(messages.length).to.be.above(300);
  });

  it('each have an id of words and dots', () => {
    expect(breaking(({id}) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(id))).to.deep.equal([]);
  });

  it('each tell translators where they show and what they mean', () => {
    expect(breaking(({desc}) => desc.trim().length < 10)).to.deep.equal([]);
  });

  it('have one text and one description for one id', () => {
    const first = new Map(messages.toReversed().map((message) => [message.id, message]));
    expect(breaking((message) => first.get(message.id) !== message)).to.deep.equal([]);
  });

  it('are as short as the description asks', () => {
    const limits = messages.filter(({desc}) => /\bmax:/.test(desc));
    expect(limits.length).to.be.above(10);
    const limitOf = (desc: string) => Number(/\bmax:(\d+)/.exec(desc)?.[1] ?? 999);
    expect(breaking(({desc, text}) => text.length > limitOf(desc))).to.deep.equal([]);
    expect(limits.every(({desc}) => limitOf(desc) < 999)).to.equal(true);
  });

  it('are not empty, and have no white space to spare', () => {
    const isUntidy = (text: string) => text !== text.trim() || / {2}|[\t\n\u00a0]/.test(text);
    expect(breaking(({text}) => !text || isUntidy(text))).to.deep.equal([]);
  });

  it('contain no HTML and no markdown', () => {
    const markup = /[<>`]|&\w+;|\*|__|~~|\]\(|https?:|www\.|^(#|- |\d+\. )/;
    expect(breaking(({text}) => markup.test(text))).to.deep.equal([]);
  });

  it('use typographic quotes and apostrophes, and few dashes', () => {
    expect(breaking(({text}) => /['"]|\.\.\./.test(text))).to.deep.equal([]);
    const withoutRanges = (text: string) => text.replaceAll(/\d–\d/g, '');
    expect(breaking(({text}) => /—|–[^–]*–|--/.test(withoutRanges(text)))).to.deep.equal([]);
  });

  it('contain no phone number: numbers come from the regions', () => {
    const mayName = (id: string) => id.startsWith('crisis.') || id.startsWith('routes.');
    const withoutYears = (text: string) => text.replaceAll(/\b(19|20)\d\ds?\b/g, '');
    const numbers = ({id, text}: {id: string; text: string}) =>
      mayName(id) ? text.replaceAll(/\b(112|111|988)\b/g, '') : withoutYears(text);
    expect(breaking((message) => /\d([\s().-]?\d){2}/.test(numbers(message)))).to.deep.equal([]);
  });

  it('avoid the words that claim too much, judge or hurt', () => {
    for (const [pattern] of forbidden) {
      expect(
        breaking(({text}) => pattern.test(text)),
        String(pattern),
      ).to.deep.equal([]);
    }
  });

  it('are checked by patterns that catch those words and no others', () => {
    for (const [pattern, caught, allowed = ''] of forbidden) {
      expect(caught).to.match(pattern);
      expect(allowed).not.to.match(pattern);
    }
  });
});

describe('the references', () => {
  it('all exist that the content names', () => {
    const named = [
      ...about.aboutReferences,
      ...results.quizReferences,
      ...problemAreas.problemAreas(english, 'adult').flatMap((area) => area.references),
      ...[...phases.phases(english), phases.followUp(english)].flatMap((phase) => phase.references),
    ];
    expect(Object.keys(references)).to.include.members(named);
  });

  it('all exist that a description gives as its source', () => {
    const known = Object.values<Reference>(references).map(
      ({authors, year}) => `${authors} ${year}`,
    );
    const missing = messages.flatMap(({id, desc}) => {
      const list = /\bSources?: (.*?)\.?$/.exec(desc)?.[1] ?? '';
      let author = '';
      return list.split(', ').flatMap((source) => {
        author = /^[A-Z]\w+/.exec(source)?.[0] ?? author;
        const year = /\b\d{4}\b/.exec(source)?.[0];
        const isKnown = known.some((name) => name.startsWith(author) && name.endsWith(`${year}`));
        return year && !isKnown ? `${id}: ${source}` : [];
      });
    });
    expect(missing).to.deep.equal([]);
  });

  it('lead to https: pages, where they lead anywhere', () => {
    for (const [id, reference] of Object.entries(references)) {
      if ('href' in reference) expect(new URL(reference.href).protocol, id).to.equal('https:');
    }
  });

  it('are each shown by a widget', async () => {
    const widgets = Object.entries(kit).filter((entry): entry is [string, typeof kit.CrisisHelp] =>
      /^[A-Z]/.test(entry[0]),
    );
    const shown = await Promise.all(
      widgets.map(async ([name, Widget]) => {
        const tag = `test-${name.toLowerCase()}`;
        customElements.define(tag, class extends Widget {});
        const widget = await fixture<LitElement>(`<${tag}></${tag}>`);
        await fillPanels(widget);
        return widget.shadowRoot?.textContent ?? '';
      }),
    );
    // The root of the quiz is closed.
    const inQuiz = new Set<string>(results.quizReferences);
    const unused = Object.entries(references)
      .filter(([id, {title}]) => !inQuiz.has(id) && !shown.some((text) => text.includes(title)))
      .map(([id]) => id);
    expect(unused).to.deep.equal([]);
  });
});

/** The contract of content facts 6.4: the questions and their options, in this order. */
const contract = {
  safety: 'now recent no danger skip',
  who: 'adult teen child carer',
  now: 'home postnatal collapse voices high substance eatmed none skip',
  areas: 'grief conflict change loneliness none',
  link: 'yes maybe no',
  goal: 'mood anxiety trauma eating bipolar life other',
  style: 'people thoughts depth couple unsure',
};

/** Answers of the contract that change no result: they stand on the card to take along instead. */
const notAsked = {
  time: 'yes remote no unsure',
  have: 'nothing clinician medicine tried people',
};

describe('the questions', () => {
  const asked = questions.quizQuestions(english);
  const having = (test: (question: questions.Question) => boolean) =>
    asked.filter(test).map(({id}) => id);

  it('are those of the contract that a result depends on, with their options, in order', () => {
    const ids = asked.map(({id, options}) => [id, options.map((option) => option.id).join(' ')]);
    expect(ids).to.deep.equal(Object.entries(contract));
    const known = Object.entries(quizOptions).map(([id, options]) => [id, options.join(' ')]);
    expect(known).to.deep.equal(Object.entries({...contract, ...notAsked}));
  });

  it('must be answered only where safety depends on it, and saying nothing is an answer', () => {
    expect(having(({required}) => required)).to.deep.equal(['safety', 'who', 'now']);
    expect(quizOptions.safety).to.include('skip');
    expect(quizOptions.now).to.include('skip');
  });

  it('allow several answers where several can be true', () => {
    expect(having(({kind}) => kind === 'several')).to.deep.equal(['now', 'areas']);
  });

  it('have options that exclude the others: none, and no answer', () => {
    const excluding = asked.flatMap(({id, options}) =>
      options.filter(({exclusive}) => exclusive).map((option) => `${id} ${option.id}`),
    );
    expect(excluding).to.include.members(['now none', 'now skip', 'areas none']);
    const excludable = /^(now (none|skip)|areas none)$/;
    expect(excluding.filter((option) => !excludable.test(option))).to.deep.equal([]);
  });

  it('word each option of a question differently', () => {
    for (const {id, options} of asked) {
      expect(new Set(options.map(({text}) => text)).size, id).to.equal(options.length);
    }
  });
});

/** The contract of content facts 6.5: the headings, word for word. */
const headings: Record<OutcomeId, string> = {
  crisis: 'Please get help now',
  carer: 'Helping someone else',
  urgent: 'Please speak to a health professional today',
  home: 'Your safety comes first',
  pro: 'Talk to a professional first',
  many: 'A lot of what you chose is what IPT works on',
  some: 'Some of what you chose fits IPT',
  other: 'Another approach may be a more usual first choice',
  info: 'Too little to say – and that’s fine',
};

/** What has to be read, by its message, after these answers. */
const hasToSay: [answers: Answers, ids: string[], not?: string[]][] = [
  [{safety: 'danger'}, ['quiz.result.crisis.danger', 'quiz.result.crisis.other'], ['quiz.result.crisis.lead']],
  [{safety: 'recent', now: ['home']}, ['quiz.result.home.blame', 'quiz.result.also-thoughts']],
  [{safety: 'recent', now: ['collapse']}, ['quiz.result.urgent.collapse', 'quiz.result.also-thoughts']],
  [{safety: 'now'}, ['quiz.result.crisis.lead', 'quiz.result.crisis.away', 'quiz.result.crisis.near', 'quiz.result.crisis.other']],
  [{who: 'carer'}, ['quiz.result.carer.listen', 'quiz.result.carer.ask', 'quiz.result.carer.secret', 'quiz.result.carer.yourself']],
  [{who: 'child'}, ['quiz.result.pro.child', 'quiz.result.pro.child.protection'], ['quiz.result.pro.doctor']],
  [{now: ['postnatal']}, ['quiz.result.urgent.postnatal', 'quiz.result.urgent.later'], ['quiz.result.urgent.collapse', 'quiz.result.home.device']],
  [{now: ['collapse']}, ['quiz.result.urgent.collapse'], ['quiz.result.urgent.postnatal']],
  [{now: ['collapse', 'home']}, ['quiz.result.urgent.collapse', 'quiz.result.home.blame', 'quiz.result.home.danger']],
  [{now: ['home']}, ['quiz.result.home.blame', 'quiz.result.home.lead', 'quiz.result.home.danger'], ['quiz.result.home.health.text', 'quiz.result.home.young.text', 'quiz.result.also-thoughts']],
  [{now: ['home', 'substance']}, ['quiz.result.home.health.text']],
  [{now: ['home'], who: 'teen'}, ['quiz.result.home.young.text']],
  [{safety: 'recent'}, ['quiz.safety.reason.recent'], ['quiz.safety.reason.voices']],
  [{now: ['voices']}, ['quiz.safety.reason.voices'], ['quiz.safety.reason.recent']],
  [{now: ['high', 'eatmed']}, ['quiz.safety.reason.high', 'quiz.safety.reason.eatmed']],
  [{now: ['substance']}, ['quiz.safety.reason.substance']],
  [{goal: 'bipolar'}, ['quiz.safety.reason.bipolar'], ['quiz.safety.reason.high']],
  [{goal: 'bipolar', who: 'teen'}, ['quiz.result.adult.text']],
  [{now: ['collapse'], who: 'teen'}, ['quiz.result.adult.text']],
  [{}, ['areas.grief.title', 'areas.loneliness.title', 'quiz.result.notice.1']],
  [{goal: 'mood', areas: ['grief'], link: 'yes'}, ['areas.grief.title', 'quiz.fits.link', 'quiz.fits.mood'], ['areas.change.title']],
  [{goal: 'mood', areas: ['grief'], link: 'yes', who: 'teen'}, ['quiz.result.many.teen', 'quiz.option.grief'], ['quiz.result.many.lead', 'quiz.result.options.equal']],
  [{goal: 'mood', areas: ['grief', 'change']}, ['areas.grief.title', 'areas.change.title'], ['areas.loneliness.title']],
  [{goal: 'mood', areas: ['loneliness'], link: 'yes'}, ['quiz.hard.lonely']],
  [{goal: 'anxiety'}, ['quiz.first.anxiety', 'quiz.hard.anxiety', 'quiz.option.cbt', 'quiz.result.other.lead']],
  [{goal: 'trauma'}, ['quiz.first.trauma', 'quiz.hard.trauma', 'quiz.option.trauma']],
  [{goal: 'eating'}, ['quiz.first.eating', 'quiz.hard.eating', 'quiz.option.cbt-eating']],
  [{goal: 'life', areas: ['grief']}, ['quiz.first.life', 'quiz.hard.life', 'quiz.option.bereavement', 'quiz.option.couple']],
  [{goal: 'mood', link: 'no'}, ['quiz.first.mood', 'quiz.hard.no-link', 'quiz.option.ba', 'quiz.option.cbt']],
  [{goal: 'mood', areas: ['grief'], link: 'maybe', style: 'thoughts'}, ['quiz.first.thoughts', 'quiz.option.cbt'], ['quiz.first.mood']],
  [{goal: 'other', areas: ['grief'], link: 'yes', style: 'depth'}, ['quiz.first.depth', 'quiz.option.psychodynamic']],
  [{goal: 'anxiety', style: 'couple'}, ['quiz.first.anxiety', 'quiz.first.couple', 'quiz.option.couple', 'quiz.hard.style']],
  [{who: 'teen'}, ['quiz.result.teen.ipt-a', 'quiz.result.teen.notes']],
]; // prettier-ignore

describe('the results', () => {
  it('are all nine, under the headings of the contract', () => {
    const ids = Object.keys(headings);
    expect([...new Set(everyResult.map(({result}) => result.id))]).to.have.members(ids);
    for (const {answers, result} of everyResult) {
      expect(result.heading, JSON.stringify(answers)).to.equal(headings[result.id]);
    }
  });

  it('each show whom to call, first where safety comes first', () => {
    const safetyFirst: OutcomeId[] = ['crisis', 'carer', 'urgent', 'home'];
    for (const {answers, result} of everyResult) {
      const first =
        safetyFirst.includes(result.id) || answers.safety === 'recent' || answers.who === 'child';
      expect(result.crisis, JSON.stringify(answers)).to.equal(first ? 'first' : 'offered');
    }
  });

  it('put whom to call first whenever there were such thoughts', () => {
    const recent = everyResult.filter(({answers}) => answers.safety === 'recent');
    expect(new Set(recent.map(({result}) => result.id)).size).to.be.above(3);
    expect(recent.filter(({result}) => result.crisis !== 'first')).to.deep.equal([]);
  });

  it('put the lines first that the answers call for', () => {
    for (const {answers, result} of everyResult) {
      const {now = []} = answers;
      const soon = (['voices', 'high', 'eatmed'] as const).some((id) => now.includes(id));
      const young = answers.who === 'teen' || answers.who === 'child';
      const lines = [
        ...(answers.who === 'child' ? ['child-protection'] : []),
        ...(young ? results.youngPeople : []),
        ...(answers.who === 'teen' && now.includes('home') ? ['child-protection'] : []),
        ...(now.includes('home') ? ['home', 'home-women', 'home-men'] : []),
        ...(now.includes('postnatal') ? ['perinatal'] : []),
        ...(result.id === 'urgent' || soon ? results.sameDayHelp : []),
        ...(now.includes('substance') ? ['treatment'] : []),
      ];
      expect(result.lines, JSON.stringify(answers)).to.deep.equal(lines);
    }
  });

  it('begin with a banner when someone preferred not to say, and only then', () => {
    for (const {answers, result} of everyResult) {
      const skipped = answers.safety === 'skip' || answers.now?.includes('skip');
      const id = `quiz.result.skipped${result.crisis === 'first' ? '.numbers' : ''}`;
      const banner = skipped && result.id !== 'crisis' ? textOf(id) : undefined;
      expect(result.banner, JSON.stringify(answers)).to.equal(banner);
    }
  });

  it('are never empty: a lead, and parts with a heading, each once', () => {
    for (const {answers, result} of everyResult) {
      const what = JSON.stringify(answers);
      expect(result.lead.length, what).to.be.above(0);
      expect(new Set(result.parts.map(({id}) => id)).size, what).to.equal(result.parts.length);
      for (const {heading, paragraphs = [], items = []} of result.parts) {
        expect(heading, what).not.to.equal('');
        expect(paragraphs.length + items.length, `${what} ${heading}`).to.be.above(0);
      }
    }
  });

  it('name sources that are listed with the quiz', () => {
    const cited = everyResult.flatMap(({result}) =>
      result.parts.flatMap(({items = []}) => items.flatMap((item) => item.references ?? [])),
    );
    expect(cited.length).to.be.above(0);
    const listed: readonly string[] = results.quizReferences;
    expect(cited.filter((id) => !listed.includes(id))).to.deep.equal([]);
  });

  it('about IPT fold what may be hard, other options and more questions, in this order', () => {
    for (const {answers, result} of everyFit) {
      const folded = result.parts.filter(({place}) => place === 'folded').map(({id}) => id);
      expect(folded.slice(-3), JSON.stringify(answers)).to.deep.equal([
        'hard',
        'options',
        'questions',
      ]);
    }
  });

  it('about IPT say back what was chosen, in one sentence, and nothing where nothing was', () => {
    expect(resultOf({}).said).to.equal(undefined);
    const {clauses, sentence} = resultOf({areas: ['grief', 'loneliness'], goal: 'mood', link: 'yes'}).said!; // prettier-ignore
    const ids = ['grief', 'loneliness', 'mood', 'yes'].map((id) => textOf(`quiz.said.${id}`));
    expect(clauses).to.deep.equal(ids);
    expect(sentence('what was chosen')).to.match(/^[^.]*what was chosen\.$/);
  });

  it('put before every number and button a warning, or what is for teenagers', () => {
    for (const {answers, result} of everyResult) {
      const before = result.parts.filter(({place}) => place === 'before').map(({id}) => id);
      const isHome = ['home', 'urgent'].includes(result.id) && answers.now?.includes('home');
      const isYoungFit = fitResults.includes(result.id) && answers.who === 'teen';
      expect(before, JSON.stringify(answers)).to.deep.equal(
        isHome ? ['device'] : isYoungFit ? ['teen'] : [],
      );
    }
  });

  it('about IPT name three options or more, waiting among them, from A to Z', () => {
    const waiting = textOf('quiz.option.waiting');
    for (const {answers, result} of everyFit) {
      const terms = partOf(result, 'options')!.items!.map(({term = ''}) => term);
      expect(terms.length, JSON.stringify(answers)).to.be.at.least(3);
      expect(terms, JSON.stringify(answers)).to.include(waiting);
      expect(terms).to.deep.equal(terms.toSorted((a, b) => a.localeCompare(b, 'en')));
    }
  });

  it('about IPT say what may be hard, whatever was answered', () => {
    for (const {answers, result} of everyFit) {
      const texts = textsIn(partOf(result, 'hard'));
      expect(texts, JSON.stringify(answers)).to.include(textOf('quiz.hard.limits'));
      expect(texts, JSON.stringify(answers)).to.include(textOf('quiz.hard.worse'));
    }
  });

  it('about IPT give all questions to take to an appointment, the first ones on the card', () => {
    const toAsk = questionsToAsk.questionsToAsk(english);
    expect(card.cardQuestions(english)).to.have.length(4);
    for (const {result} of everyFit) {
      const more = partOf(result, 'questions')!.items!.map(({text}) => text);
      const onCard = card.cardQuestions(english).filter((question) => toAsk.includes(question));
      expect([...onCard, ...more]).to.have.members(toAsk);
    }
  });

  it('about IPT have a part for teenagers, and only for them', () => {
    for (const {answers, result} of everyFit) {
      const isTeen = answers.who === 'teen';
      expect(!!partOf(result, 'teen'), JSON.stringify(answers)).to.equal(isTeen);
    }
  });

  it('that send elsewhere name what is more usual, and say that it is not a no', () => {
    const others = everyFit.filter(({result}) => result.id === 'other');
    for (const {answers, result} of others) {
      expect(result.lead.length, JSON.stringify(answers)).to.be.at.least(2);
      expect(result.lead.at(-1)).to.equal(textOf('quiz.result.other.lead'));
    }
  });

  it('for danger and fear at home contain no tips for talking and nothing about fitting', () => {
    const tips = problemAreas.problemAreas(english, 'adult').flatMap(({couldSay}) => couldSay);
    for (const {result} of everyResult.filter(({result: {id}}) => !fitResults.includes(id))) {
      expect(partOf(result, 'fits') ?? partOf(result, 'options')).to.equal(undefined);
      expect(textsIn(result).filter((text) => tips.includes(text))).to.deep.equal([]);
    }
  });

  for (const [answers, ids, not = []] of hasToSay) {
    it(`say what follows from ${JSON.stringify(answers)}`, () => {
      const texts = textsIn(resultOf(answers));
      expect(ids.filter((id) => !texts.includes(textOf(id)))).to.deep.equal([]);
      expect(not.filter((id) => texts.includes(textOf(id)))).to.deep.equal([]);
    });
  }
});

describe('the problem areas', () => {
  for (const audience of audiences) {
    it(`are the four, in order and complete, for ${audience}`, () => {
      const areas = problemAreas.problemAreas(english, audience);
      expect(areas.map(({id}) => id)).to.deep.equal([...areaIds]);
      for (const {id, meaning, soundsLike, workOn, couldSay, references: named} of areas) {
        const lists = [meaning, soundsLike, workOn, couldSay, named];
        expect(
          lists.every(({length}) => length > 0),
          id,
        ).to.equal(true);
      }
    });
  }

  it('have examples of their own for each audience', () => {
    const examples = audiences.flatMap((audience) =>
      problemAreas.problemAreas(english, audience).flatMap(({soundsLike}) => soundsLike),
    );
    expect(new Set(examples).size).to.equal(examples.length);
  });

  it('warn about conflict where it is not safe to speak, and are honest about loneliness', () => {
    const notes = problemAreas.problemAreas(english, 'adult').map(({id, note}) => [id, note?.id]);
    expect(Object.fromEntries(notes)).to.include({conflict: 'safety', loneliness: 'honest'});
  });
});

describe('the phases', () => {
  it('are the three of the course, in order, and the follow-up, each complete', () => {
    const course = [...phases.phases(english), phases.followUp(english)];
    expect(course.map(({id}) => id)).to.deep.equal([...phases.phaseIds, 'follow-up']);
    for (const {id, aims, you, therapist, references: named} of course) {
      expect(
        [aims, therapist, named].every(({length}) => length > 0),
        id,
      ).to.equal(true);
      expect(you, id).to.have.length(id === 'follow-up' ? 0 : 3);
    }
  });
});

describe('the version of the texts', () => {
  it('is a year with a number, and a day', () => {
    expect(version.contentVersion).to.match(/^\d{4}\.\d+$/);
    expect(new Date(version.contentReviewed).toJSON()).to.contain(version.contentReviewed);
  });
});
