import type {Msg} from '../../localization/msg.js';
import type {ServedPeople} from '../../regions/index.js';
import {problemAreas} from '../problem-areas/problem-areas.js';
import {proResult} from './results-pro.js';
import {carerResult, crisisResult, homeResult, urgentResult} from './results-safety.js';
import {said} from './said.js';
import {hardParts, otherOptions, whatFits} from './results-fit.js';
import type {Answers} from './answers.js';
import type {OutcomeId, Result, ResultPart} from './result.js';
import {moreQuestions} from './card.js';
import type {ReferenceId} from '../references.js';

/** The text for an end of the quiz. Source: content facts 6.5 and 6.7. */
export function quizResult(msg: Msg, outcome: OutcomeId, answers: Answers): Result {
  const result = textOf(msg, outcome, answers);
  // Whoever has had such thoughts gets the numbers on top of every result.
  const crisis = answers.safety === 'recent' ? 'first' : result.crisis;
  const skipped = answers.safety === 'skip' || answers.now?.includes('skip');
  return {
    ...result,
    crisis,
    lines: firstLines(outcome, answers),
    banner: skipped && outcome !== 'crisis' ? skippedBanner(msg, crisis) : undefined,
  };
}

const skippedBanner = (msg: Msg, crisis: Result['crisis']) =>
  crisis === 'first'
    ? msg(
        'You can leave out any question. If things get too much, you can call one of these numbers.',
        {
          id: 'quiz.result.skipped.numbers',
          desc: 'Quiz, results: when someone preferred not to answer a safety question. Followed by whom to call.',
        },
      )
    : msg(
        'You can leave out any question. If things get too much, press “I need help now” to see who you can call.',
        {
          id: 'quiz.result.skipped',
          desc: 'Quiz, results: when someone preferred not to answer a safety question. “I need help now” is the button crisis.need-help.',
        },
      );

/** Whose lines are for young people: those for the youngest first. */
export const youngPeople: readonly ServedPeople[] = [
  'young',
  'under-19',
  'age-5-25',
  'under-25',
  'under-35',
];

/** Whose lines lead to someone who can see or advise a person the same day. */
export const sameDayHelp: readonly ServedPeople[] = ['health-advice', 'doctor-on-call'];

/** What has to be seen by a doctor today or in the next days. */
const seenSoon = ['voices', 'high', 'eatmed'] as const;

/** Lines made for young people, for those not safe at home, or for what has to be seen today. */
function firstLines(outcome: OutcomeId, {who, now = []}: Answers): ServedPeople[] {
  const lines: [boolean, readonly ServedPeople[]][] = [
    [who === 'child', ['child-protection']],
    [who === 'teen' || who === 'child', youngPeople],
    [who === 'teen' && now.includes('home'), ['child-protection']],
    [now.includes('home'), ['home', 'home-women', 'home-men']],
    [now.includes('postnatal'), ['perinatal']],
    [outcome === 'urgent' || seenSoon.some((id) => now.includes(id)), sameDayHelp],
    [now.includes('substance'), ['treatment']],
  ];
  return lines.filter(([applies]) => applies).flatMap(([, people]) => people);
}

function textOf(msg: Msg, outcome: OutcomeId, answers: Answers): Omit<Result, 'lines'> {
  switch (outcome) {
    case 'crisis':
      return crisisResult(msg, answers);
    case 'carer':
      return carerResult(msg);
    case 'urgent':
      return urgentResult(msg, answers);
    case 'home':
      return homeResult(msg, answers);
    case 'pro':
      return proResult(msg, answers);
    default:
      return fitResult(msg, outcome, answers);
  }
}

/** The four results about IPT itself: the same parts in the same order, whatever was answered. */
function fitResult(
  msg: Msg,
  outcome: 'many' | 'some' | 'other' | 'info',
  answers: Answers,
): Omit<Result, 'lines'> {
  const questions: ResultPart = {
    id: 'questions',
    place: 'folded',
    heading: msg('More questions to ask', {
      id: 'quiz.result.more-questions',
      desc: 'Quiz, results: heading of a part. The first questions stand above it, on the card to take along.',
    }),
    items: moreQuestions(msg).map((text) => ({text})),
  };
  return {
    id: outcome,
    crisis: 'offered',
    said: said(msg, answers),
    ...headingAndLead(msg, outcome, answers),
    parts: [
      ...teenPart(msg, answers),
      ...(outcome === 'info' ? [thingsToNotice(msg), theFourAreas(msg)] : []),
      ...whatFits(msg, answers),
      hardParts(msg, answers),
      otherOptions(msg, answers),
      questions,
    ],
  };
}

function headingAndLead(msg: Msg, outcome: 'many' | 'some' | 'other' | 'info', answers: Answers) {
  switch (outcome) {
    case 'many':
      return {
        heading: msg('A lot of what you chose is what IPT works on', {
          id: 'quiz.result.many.heading',
          desc: 'Quiz, results: heading.',
        }),
        lead: [
          answers.who === 'teen'
            ? msg('It may be worth asking about IPT. There are other ways to get help, too.', {
                id: 'quiz.result.many.teen',
                desc: 'Quiz, results for teenagers: first paragraph.',
              })
            : msg(
                'It may be worth asking about IPT. Other talking treatments help with low mood about as well on average, so what you prefer matters.',
                {
                  id: 'quiz.result.many.lead',
                  desc: 'Quiz, results: first paragraph. Source: Cuijpers 2021.',
                },
              ),
        ],
      };
    case 'some':
      return {
        heading: msg('Some of what you chose fits IPT', {
          id: 'quiz.result.some.heading',
          desc: 'Quiz, results: heading.',
        }),
        lead: [
          msg(
            'IPT could be one of the options you talk about with a professional. What is less clear, and which other options there are, stands below.',
            {id: 'quiz.result.some.lead', desc: 'Quiz, results: first paragraph.'},
          ),
        ],
      };
    case 'other':
      return {
        heading: msg('Another approach may be a more usual first choice', {
          id: 'quiz.result.other.heading',
          desc: 'Quiz, results: heading.',
        }),
        lead: [
          ...usualFirstChoice(msg, answers),
          msg('You can still ask about IPT. This is not a no.', {
            id: 'quiz.result.other.lead',
            desc: 'Quiz, results: after the paragraph that names the more usual first choice.',
          }),
        ],
      };
    case 'info':
      return {
        heading: msg('Too little to say – and that’s fine', {
          id: 'quiz.result.info.heading',
          desc: 'Quiz, results: heading.',
        }),
        lead: [
          msg(
            'Your answers leave a lot open. You do not need to know what is wrong before you talk to someone. Here is what IPT is about, and what you could notice this week.',
            {id: 'quiz.result.info.lead', desc: 'Quiz, results: first paragraph.'},
          ),
        ],
      };
  }
}

/** What is more usual to try first, by what someone wants help with and how they want to work. */
function usualFirstChoice(msg: Msg, {goal, style}: Answers): string[] {
  const byGoal = {
    anxiety: msg(
      'For anxiety, panic and unwanted thoughts, cognitive behavioural therapy (CBT) usually comes first. In it, people often face fears step by step.',
      {
        id: 'quiz.first.anxiety',
        desc: 'Quiz, result "another approach": the usual first choice for anxiety.',
      },
    ),
    trauma: msg(
      'After something terrible, trauma-focused CBT or EMDR is usually offered first. For some people, IPT may be another choice.',
      {
        id: 'quiz.first.trauma',
        desc: 'Quiz, result "another approach": the usual first choice after trauma. EMDR: keep the abbreviation.',
      },
    ),
    eating: msg(
      'For worries about eating, CBT made for eating problems, or guided self-help, usually comes first. IPT is sometimes used for binge eating and bulimia.',
      {
        id: 'quiz.first.eating',
        desc: 'Quiz, result "another approach": the usual first choice for eating problems.',
      },
    ),
    life: msg(
      'Grief and trouble in a relationship are not illnesses. Bereavement support, or couple therapy where both feel safe, is often a good place to start. If you stay low for more than two weeks, see a doctor or try these questions again.',
      {
        id: 'quiz.first.life',
        desc: 'Quiz, result "another approach": the usual first choice for grief or relationship trouble without low mood.',
      },
    ),
    mood: msg(
      'CBT and behavioural activation are common first choices for low mood. A professional may still see a link with people or events.',
      {
        id: 'quiz.first.mood',
        desc: 'Quiz, result "another approach": common first choices for low mood without a link to events.',
      },
    ),
  };
  const byStyle = {
    thoughts: msg('You would like exercises about thoughts and habits: that is what CBT does.', {
      id: 'quiz.first.thoughts',
      desc: 'Quiz, result "another approach": what fits the wish to work on thoughts and habits.',
    }),
    depth: msg(
      'You would like to explore your past over a longer time: psychodynamic therapy is made for that.',
      {
        id: 'quiz.first.depth',
        desc: 'Quiz, result "another approach": what fits the wish to explore the past.',
      },
    ),
    couple: msg(
      'You would like to come together with someone. Couple or family therapy is made for that, if each of you feels safe to speak.',
      {
        id: 'quiz.first.couple',
        desc: 'Quiz, result "another approach": what fits the wish to come with a partner or family.',
      },
    ),
  };
  const forStyle = byStyle[style as keyof typeof byStyle];
  // For low mood several treatments come first: then it is the way of working that decides.
  const forGoal = goal === 'mood' && forStyle ? undefined : byGoal[goal as keyof typeof byGoal];
  return [forGoal, forStyle].filter((text) => text !== undefined);
}

function theFourAreas(msg: Msg): ResultPart {
  return {
    id: 'areas',
    place: 'folded',
    heading: msg('What IPT works on', {
      id: 'quiz.result.areas',
      desc: 'Quiz, result "too little to say": heading before the four problem areas.',
    }),
    items: problemAreas(msg, 'adult').map(({title, summary}) => ({term: title, text: summary})),
  };
}

function thingsToNotice(msg: Msg): ResultPart {
  return {
    id: 'notice',
    place: 'open',
    heading: msg('Things to notice this week', {
      id: 'quiz.result.notice',
      desc: 'Quiz, result "too little to say": heading before things to pay attention to.',
    }),
    items: [
      msg('When is your mood a little better or worse, and who is there?', {
        id: 'quiz.result.notice.1',
        desc: 'Quiz, result "too little to say": something to notice.',
      }),
      msg('Has anything changed with the people in your life since you began to feel this way?', {
        id: 'quiz.result.notice.2',
        desc: 'Quiz, result "too little to say": something to notice.',
      }),
      msg('Is there something you want to say to someone and do not?', {
        id: 'quiz.result.notice.3',
        desc: 'Quiz, result "too little to say": something to notice.',
      }),
    ].map((text) => ({text})),
  };
}

/** What is different for 12- to 17-year-olds. Source: content facts 5.4; Mufson 2004. */
function teenPart(msg: Msg, {who}: Answers): ResultPart[] {
  if (who !== 'teen') return [];
  return [
    {
      id: 'teen',
      place: 'before',
      heading: msg('If you are 12 to 17', {
        id: 'quiz.result.teen',
        desc: 'Quiz, results: heading of the part for teenagers.',
      }),
      paragraphs: [
        msg(
          'There is a version for teenagers, called IPT-A, usually with 12 sessions. A parent or carer often joins some of them. You can talk with the therapist about who that is.',
          {
            id: 'quiz.result.teen.ipt-a',
            desc: 'Quiz, results for teenagers: what IPT-A is. Keep "IPT-A".',
          },
        ),
        msg(
          'Show the notes below to an adult you trust, a school counsellor or a doctor. They can help you find someone, and you do not have to explain everything at once.',
          {
            id: 'quiz.result.teen.notes',
            desc: 'Quiz, results for teenagers: the next step. "The notes": the card to take along (quiz.card.title).',
          },
        ),
      ],
    },
  ];
}

/** What the questions, the rules and the results rest on. */
export const quizReferences: readonly ReferenceId[] = [
  'guide-2018',
  'mufson-2004',
  'cuijpers-2016',
  'cuijpers-2019',
  'cuijpers-2021',
  'frank-2005',
  'agras-2000',
  'fairburn-2015',
  'markowitz-2008',
  'markowitz-2015',
  'stangier-2011',
  'vos-2012',
  'wilfley-2002',
  'crawford-2016',
  'duffy-2019',
  'nice-ng69',
  'nice-ng116',
  'nice-ng222',
  'nice-ng225',
  'dazzi-2014',
];

/** Those whose titles speak of what is asked about safety: they are not printed with the quiz. */
export const safetyReferences: readonly ReferenceId[] = [
  'frank-2005',
  'markowitz-2008',
  'nice-ng225',
  'dazzi-2014',
];
