import type {Answers} from '../elements/fit-quiz/outcome.js';
import type {Msg} from '../localization/msg.js';
import type {Result, ResultPart} from './quiz-results.js';

type Text = Omit<Result, 'lines'>;

/** Someone is in danger now: whom to call, and nothing else. Source: content facts 6.5, 6.8. */
export function crisisResult(msg: Msg): Text {
  return {
    id: 'crisis',
    crisis: 'first',
    heading: msg('Please get help now', {
      id: 'quiz.result.crisis.heading',
      desc: 'Quiz: heading when someone is in danger now.',
    }),
    lead: [
      msg('You deserve support, and people are there to give it, day and night.', {
        id: 'quiz.result.crisis.lead',
        desc: 'Quiz, crisis: one sentence before the numbers.',
      }),
    ],
    parts: [
      {
        id: 'safer',
        heading: msg('What can make it safer right now', {
          id: 'quiz.result.crisis.safer',
          desc: 'Quiz, crisis: heading after the numbers.',
        }),
        items: [
          msg('If you can, move away from anything you could use to hurt yourself.', {
            id: 'quiz.result.crisis.away',
            desc: 'Quiz, crisis: what to do now. Name no means.',
          }),
          msg('Stay near someone you trust, or ask them to come.', {
            id: 'quiz.result.crisis.near',
            desc: 'Quiz, crisis: what to do now.',
          }),
          msg(
            'If someone else is in danger, call the emergency number and stay with them if it is safe.',
            {
              id: 'quiz.result.crisis.other',
              desc: 'Quiz, crisis: when it is about another person.',
            },
          ),
          msg(
            'Feelings this strong can change. Many people who felt this way got through it, with help.',
            {
              id: 'quiz.result.crisis.hope',
              desc: 'Quiz, crisis: hope, without a promise.',
            },
          ),
        ].map((text) => ({text})),
      },
    ],
  };
}

/** Someone worries about another person. */
export function carerResult(msg: Msg): Text {
  return {
    id: 'carer',
    crisis: 'first',
    heading: msg('Helping someone else', {
      id: 'quiz.result.carer.heading',
      desc: 'Quiz: heading for someone who asks for another person.',
    }),
    lead: [
      msg(
        'This quiz is about one’s own life, so it ends here for you. What you can do matters a lot.',
        {
          id: 'quiz.result.carer.lead',
          desc: 'Quiz, for someone else: first paragraph.',
        },
      ),
    ],
    parts: [
      {
        id: 'how',
        heading: msg('How you can help', {
          id: 'quiz.result.carer.how',
          desc: 'Quiz, for someone else: heading.',
        }),
        items: [
          msg('Listen first. You do not need to have an answer.', {
            id: 'quiz.result.carer.listen',
            desc: 'Quiz, for someone else: how to help.',
          }),
          msg(
            'If you are worried, ask directly: “Are you thinking about suicide?” Asking does not put the idea in anyone’s head.',
            {
              id: 'quiz.result.carer.ask',
              desc: 'Quiz, for someone else: how to help. Source: Dazzi 2014.',
            },
          ),
          msg(
            'Do not promise to keep danger a secret. You can say: “I care about you too much for that.”',
            {
              id: 'quiz.result.carer.secret',
              desc: 'Quiz, for someone else: how to help.',
            },
          ),
          msg('Offer one practical thing: to make a call together, or to come along.', {
            id: 'quiz.result.carer.offer',
            desc: 'Quiz, for someone else: how to help.',
          }),
          msg(
            'Look after yourself. You cannot carry this alone, and the lines below are for you as well.',
            {
              id: 'quiz.result.carer.yourself',
              desc: 'Quiz, for someone else: how to help. "The lines": phone lines, shown on the same screen.',
            },
          ),
        ].map((text) => ({text})),
      },
      {
        id: 'ipt',
        heading: msg('What IPT is, to tell them about', {
          id: 'quiz.result.carer.ipt',
          desc: 'Quiz, for someone else: heading.',
        }),
        paragraphs: [
          msg(
            'Interpersonal psychotherapy is a short talking treatment about mood and the people in one’s life. It works on grief, conflict, a big life change, or loneliness, usually in 12 to 16 weekly sessions: a few to get to know each other, most on one focus, and the last ones to look ahead.',
            {
              id: 'quiz.result.carer.ipt.text',
              desc: 'Quiz, for someone else: IPT, its four areas and its three phases, in short.',
            },
          ),
        ],
      },
    ],
  };
}

/** A state that has to be seen by a professional today. */
export function urgentResult(msg: Msg, {now = []}: Answers): Text {
  const reasons = [
    now.includes('postnatal') &&
      msg(
        'A sudden change like this soon after a birth is an emergency, and it can be treated. Call the emergency number or go to an emergency department now. Do not stay alone with it, or with the baby.',
        {
          id: 'quiz.result.urgent.postnatal',
          desc: 'Quiz, urgent: someone with a new baby suddenly feels confused, very high or not like themselves.',
        },
      ),
    now.includes('collapse') &&
      msg(
        'When eating, drinking or looking after yourself or a child is hardly possible, you need help from someone today. That is not a weakness.',
        {
          id: 'quiz.result.urgent.collapse',
          desc: 'Quiz, urgent: someone can hardly eat, drink or look after themselves or a child.',
        },
      ),
  ].filter((text) => text !== false);
  return {
    id: 'urgent',
    crisis: 'first',
    heading: msg('Please speak to a health professional today', {
      id: 'quiz.result.urgent.heading',
      desc: 'Quiz: heading when someone has to be seen the same day.',
    }),
    lead: reasons,
    parts: [
      {
        id: 'today',
        heading: msg('Whom to call today', {
          id: 'quiz.result.urgent.today',
          desc: 'Quiz, urgent: heading.',
        }),
        items: [
          msg('Call your family doctor and say that it cannot wait until tomorrow.', {
            id: 'quiz.result.urgent.doctor',
            desc: 'Quiz, urgent: whom to call.',
          }),
          msg(
            'If you cannot reach anyone, go to an emergency department or call the emergency number.',
            {
              id: 'quiz.result.urgent.emergency',
              desc: 'Quiz, urgent: whom to call.',
            },
          ),
          msg('Ask someone you trust to come with you, or to make the call for you.', {
            id: 'quiz.result.urgent.someone',
            desc: 'Quiz, urgent: whom to ask.',
          }),
        ].map((text) => ({text})),
      },
      ...(now.includes('home') ? [safeAtHome(msg)] : []),
      {
        id: 'later',
        heading: msg('And therapy?', {
          id: 'quiz.result.later.heading',
          desc: 'Quiz, urgent and safety at home: heading before a line on therapy later.',
        }),
        paragraphs: [
          msg('A talking treatment, perhaps IPT, can come later. First you need care now.', {
            id: 'quiz.result.urgent.later',
            desc: 'Quiz, urgent: last line.',
          }),
        ],
      },
    ],
  };
}

/** Someone is hurt, threatened or controlled. No communication tips here. */
export function homeResult(msg: Msg, answers: Answers): Text {
  const {now = [], who} = answers;
  const alsoHealth = ['voices', 'high', 'substance', 'eatmed'].some((id) =>
    (now as readonly string[]).includes(id),
  );
  const young: ResultPart = {
    id: 'young',
    heading: msg('If you are under 18', {
      id: 'quiz.result.home.young',
      desc: 'Quiz, safety at home: heading for teenagers.',
    }),
    paragraphs: [
      msg(
        'Tell an adult you trust, such as a teacher or a doctor, or call a line for young people. Adults whose job is to protect children have to listen, and they can act.',
        {
          id: 'quiz.result.home.young.text',
          desc: 'Quiz, safety at home: for teenagers; child protection.',
        },
      ),
    ],
  };
  return {
    id: 'home',
    crisis: 'first',
    heading: msg('Your safety comes first', {
      id: 'quiz.result.home.heading',
      desc: 'Quiz: heading when someone is hurt, threatened or controlled, or afraid at home.',
    }),
    lead: [
      msg('You are not to blame for what someone does to you.', {
        id: 'quiz.result.home.blame',
        desc: 'Quiz, safety at home: first sentence.',
      }),
      msg(
        'Therapy can help, and a specialist in abuse at home can help you plan how to be safe first. You decide what happens next.',
        {id: 'quiz.result.home.lead', desc: 'Quiz, safety at home: second sentence.'},
      ),
    ],
    parts: [
      ...(who === 'teen' ? [young] : []),
      safeAtHome(msg),
      ...(alsoHealth ? [alsoSeeProfessional(msg)] : []),
    ],
  };
}

function safeAtHome(msg: Msg): ResultPart {
  return {
    id: 'device',
    heading: msg('If someone may look at your phone or computer', {
      id: 'quiz.result.home.device',
      desc: 'Quiz, safety at home: heading about safe use of a device.',
    }),
    items: [
      msg(
        'Use a device they cannot reach, such as a friend’s, or one at work, school or a library.',
        {
          id: 'quiz.result.home.device.other',
          desc: 'Quiz, safety at home: safe use of a device.',
        },
      ),
      msg(
        'This quiz keeps nothing, but the page stays in your browser’s history, and calls stay in your phone’s list.',
        {
          id: 'quiz.result.home.device.history',
          desc: 'Quiz, safety at home: safe use of a device.',
        },
      ),
      msg('If you are in danger now, call the emergency number, if it is safe to speak.', {
        id: 'quiz.result.home.device.danger',
        desc: 'Quiz, safety at home: immediate danger.',
      }),
    ].map((text) => ({text})),
  };
}

function alsoSeeProfessional(msg: Msg): ResultPart {
  return {
    id: 'also',
    heading: msg('Your health counts too', {
      id: 'quiz.result.home.health',
      desc: 'Quiz, safety at home: heading when health reasons were ticked as well.',
    }),
    paragraphs: [
      msg(
        'Some of what you chose is best talked over with a doctor or a mental health professional soon, on your own with them.',
        {
          id: 'quiz.result.home.health.text',
          desc: 'Quiz, safety at home: line when health reasons were ticked as well.',
        },
      ),
    ],
  };
}

/** Someone who knows the person has to come first; IPT may be part of what follows. */
export function proResult(msg: Msg, answers: Answers): Text {
  const child = answers.who === 'child';
  const reasons = child ? [childLine(msg)] : reasonLines(msg, answers);
  const next: ResultPart = {
    id: 'next',
    heading: msg('What you can do', {
      id: 'quiz.result.pro.next',
      desc: 'Quiz, a professional first: heading.',
    }),
    items: [
      child
        ? msg(
            'Start with your family doctor, the school, or a service for children’s mental health.',
            {
              id: 'quiz.result.pro.child.doctor',
              desc: 'Quiz, a professional first, for a child under 12: whom to ask.',
            },
          )
        : msg('Start with your family doctor, or a mental health service near you.', {
            id: 'quiz.result.pro.doctor',
            desc: 'Quiz, a professional first: whom to ask.',
          }),
      child
        ? msg(
            'If a child is being hurt or is in danger, call the emergency number or your local child protection service. You do not have to be sure.',
            {
              id: 'quiz.result.pro.child.protection',
              desc: 'Quiz, a professional first, for a child under 12: child protection.',
            },
          )
        : msg('Say in a sentence or two what you chose here. You can show them this page.', {
            id: 'quiz.result.pro.say',
            desc: 'Quiz, a professional first: what to say.',
          }),
      msg('Ask which help should come first, and whether IPT could be part of the plan.', {
        id: 'quiz.result.pro.ask',
        desc: 'Quiz, a professional first: what to ask.',
      }),
    ].map((text) => ({text})),
  };
  return {
    id: 'pro',
    crisis: 'offered',
    heading: msg('Talk to a professional first', {
      id: 'quiz.result.pro.heading',
      desc: 'Quiz: heading when someone who knows the person has to come first.',
    }),
    lead: [
      msg(
        'Someone who can get to know you is the best person to plan with. This says nothing about what you have, and IPT may still be part of the plan.',
        {
          id: 'quiz.result.pro.lead',
          desc: 'Quiz, a professional first: first paragraph.',
        },
      ),
    ],
    parts: [
      {
        id: 'reasons',
        heading: msg('Why', {
          id: 'quiz.result.pro.why',
          desc: 'Quiz, a professional first: heading before the reasons.',
        }),
        items: reasons.map((text) => ({text})),
      },
      next,
    ],
  };
}

const childLine = (msg: Msg) =>
  msg(
    'For children under 12, services made for children are the place to start. Family-based versions of IPT exist, in few places.',
    {
      id: 'quiz.result.pro.child',
      desc: 'Quiz, a professional first: reason, for a child under 12.',
    },
  );

/** One line for each reason, without saying what someone has. Source: content facts 5.2, 5.3. */
function reasonLines(msg: Msg, {safety, now = [], goal}: Answers): string[] {
  const lines: [boolean, string][] = [
    [
      safety === 'recent',
      msg(
        'You have had thoughts of ending your life or harming yourself. Please tell someone who can help, even if the thoughts are not there now.',
        {
          id: 'quiz.safety.reason.recent',
          desc: 'Quiz, a professional first: reason.',
        },
      ),
    ],
    [
      now.includes('voices'),
      msg(
        'Hearing or seeing things, or feeling that people plot against you, can be frightening, and it can be treated. Ask for help soon.',
        {
          id: 'quiz.safety.reason.voices',
          desc: 'Quiz, a professional first: reason.',
        },
      ),
    ],
    [
      now.includes('high') || goal === 'bipolar',
      msg(
        'With times of very high energy, or bipolar disorder, treatment usually includes medicine and specialist care. There is a form of IPT, called IPSRT, that adds regular daily rhythms and goes together with medicine.',
        {
          id: 'quiz.safety.reason.high',
          desc: 'Quiz, a professional first: reason. Keep IPSRT. Source: Frank 2005.',
        },
      ),
    ],
    [
      now.includes('substance'),
      msg(
        'With alcohol or drugs, help for that usually comes first. IPT has not been shown to help with the drinking or drug use itself, but it may help with low mood alongside.',
        {
          id: 'quiz.safety.reason.substance',
          desc: 'Quiz, a professional first: reason. Source: Markowitz 2008.',
        },
      ),
    ],
    [
      now.includes('eatmed'),
      msg(
        'Fainting, losing weight fast or being sick can be dangerous for your body. Please see a doctor within days, or today if you feel faint.',
        {
          id: 'quiz.safety.reason.eatmed',
          desc: 'Quiz, a professional first: reason.',
        },
      ),
    ],
  ];
  return lines.filter(([applies]) => applies).map(([, text]) => text);
}
