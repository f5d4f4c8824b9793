import type {Msg} from '../../localization/msg.js';
import type {Answers} from './answers.js';
import type {Result, ResultPart} from './result.js';

type Text = Omit<Result, 'lines'>;

/** Someone is in danger now: whom to call, and nothing else. Source: content facts 6.5, 6.8. */
export function crisisResult(msg: Msg, {safety}: Answers): Text {
  return {
    id: 'crisis',
    crisis: 'first',
    heading: msg('Please get help now', {
      id: 'quiz.result.crisis.heading',
      desc: 'Quiz: heading when someone is in danger now.',
    }),
    lead: [
      safety === 'danger'
        ? msg('Call the emergency number now, or ask someone near you to call.', {
            id: 'quiz.result.crisis.danger',
            desc: 'Quiz, crisis: one sentence before the numbers, when the reader or someone else is in danger from outside.',
          })
        : msg('You deserve support. Call now, or ask someone to call with you.', {
            id: 'quiz.result.crisis.lead',
            desc: 'Quiz, crisis: one sentence before the numbers.',
          }),
    ],
    parts: [
      {
        id: 'safer',
        place: 'open',
        paragraphs: [
          msg('Feelings this strong can change. Many people have felt this way and found help.', {
            id: 'quiz.result.crisis.hope',
            desc: 'Quiz, crisis: hope, without a promise.',
          }),
        ],
        heading: msg('Until help is there', {
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
    emergency: msg(
      'If they may be in danger, call the emergency number, and stay with them if it is safe.',
      {
        id: 'quiz.result.carer.emergency',
        desc: 'Quiz, for someone else: when to call the emergency number. "They": the person the reader worries about.',
      },
    ),
    lead: [
      msg('The questions are for the person themselves. There is a lot you can do.', {
        id: 'quiz.result.carer.lead',
        desc: 'Quiz, for someone else: first paragraph.',
      }),
    ],
    parts: [
      {
        id: 'how',
        place: 'open',
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
            'If the answer is yes, stay calm, and stay with them if it is safe. Call one of the helplines together. If the danger is now, call the emergency number.',
            {
              id: 'quiz.result.carer.yes',
              desc: 'Quiz, for someone else: how to help when the answer is yes.',
            },
          ),
          msg(
            'Do not promise to keep it secret if someone is in danger. You can say: “I care about you too much for that.”',
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
            'Look after yourself too. You do not have to do this alone, and the helplines here are also for you.',
            {
              id: 'quiz.result.carer.yourself',
              desc: 'Quiz, for someone else: how to help. The helplines stand on the same screen.',
            },
          ),
        ].map((text) => ({text})),
      },
      {
        id: 'ipt',
        place: 'folded',
        heading: msg('What you can tell them about IPT', {
          id: 'quiz.result.carer.ipt',
          desc: 'Quiz, for someone else: heading.',
        }),
        paragraphs: [
          msg(
            'Interpersonal psychotherapy is a short talking treatment about mood and the people in your life. It works on grief, conflict, a big life change, or loneliness. It usually takes 12 to 16 weekly sessions. A few are for getting to know each other, most for one focus, and the last ones for looking ahead.',
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
export function urgentResult(msg: Msg, answers: Answers): Text {
  const {now = [], who} = answers;
  const reasons = [
    now.includes('postnatal') &&
      msg(
        'A sudden change like this soon after a birth is an emergency. It is not your fault, and it can be treated. Call the emergency number or go to an emergency department now. Ask someone you feel safe with to stay with you and your baby.',
        {
          id: 'quiz.result.urgent.postnatal',
          desc: 'Quiz, urgent: someone with a new baby suddenly feels confused, unusually excited or not like themselves.',
        },
      ),
    now.includes('collapse') &&
      msg(
        'When eating, drinking or looking after yourself or a child is hardly possible, you need help today. That is not a weakness. If a child depends on you, ask someone you trust to help care for them.',
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
    lead: [...reasons, ...thoughts(msg, answers)],
    parts: [
      {
        id: 'today',
        place: 'open',
        heading: now.includes('postnatal')
          ? msg('While you get help', {
              id: 'quiz.result.urgent.meanwhile',
              desc: 'Quiz, urgent, after a birth: heading. The emergency number stands above.',
            })
          : msg('Whom to call today', {
              id: 'quiz.result.urgent.today',
              desc: 'Quiz, urgent: heading.',
            }),
        items: [
          ...(now.includes('postnatal')
            ? []
            : [
                msg(
                  'Call your family doctor or a health advice line, and say that you need to be seen today.',
                  {
                    id: 'quiz.result.urgent.doctor',
                    desc: 'Quiz, urgent: whom to call; not shown after a birth, which is an emergency.',
                  },
                ),
                msg(
                  'If you cannot be seen today, go to an emergency department or call the emergency number.',
                  {
                    id: 'quiz.result.urgent.emergency',
                    desc: 'Quiz, urgent: whom to call.',
                  },
                ),
              ]),
          msg('Ask someone you feel safe with to come with you, or to call for you.', {
            id: 'quiz.result.urgent.someone',
            desc: 'Quiz, urgent: whom to ask.',
          }),
        ].map((text) => ({text})),
      },
      ...(who === 'teen' ? [trustedAdult(msg)] : []),
      ...(now.includes('home') ? [notToBlame(msg), safeAtHome(msg)] : []),
      {
        id: 'later',
        place: 'open',
        heading: laterHeading(msg),
        paragraphs: [
          msg(
            'Right now your health comes first. A talking treatment, perhaps IPT, can come later.',
            {
              id: 'quiz.result.urgent.later',
              desc: 'Quiz, urgent: last line.',
            },
          ),
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
    place: 'open',
    heading: msg('If you are under 18', {
      id: 'quiz.result.home.young',
      desc: 'Quiz, safety at home: heading for teenagers.',
    }),
    paragraphs: [
      msg(
        'Tell an adult you trust, such as a teacher or a doctor. You can ask first what they will do with what you tell them, because some adults must act to keep you safe. You can also call one of the helplines here.',
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
    lead: [blameless(msg), ...thoughts(msg, answers)],
    emergency: danger(msg),
    parts: [
      ...(who === 'teen' ? [young] : []),
      safeAtHome(msg),
      {
        id: 'plan',
        place: 'open',
        heading: laterHeading(msg),
        paragraphs: [
          msg(
            'Therapy can help. First, a specialist in domestic abuse can help you plan how to be safe.',
            {id: 'quiz.result.home.lead', desc: 'Quiz, safety at home: second sentence.'},
          ),
        ],
      },
      ...(alsoHealth ? [alsoSeeProfessional(msg)] : []),
    ],
  };
}

/** For someone who has to be safe, or seen, first, and has had such thoughts as well. */
const thoughts = (msg: Msg, {safety}: Answers) =>
  safety === 'recent'
    ? [
        msg(
          'You have also had thoughts of ending your life or harming yourself. Please tell whoever you talk to, or call one of these lines.',
          {
            id: 'quiz.result.also-thoughts',
            desc: 'Quiz, urgent and safety at home: when someone has also had such thoughts in the last weeks. The lines to call follow.',
          },
        ),
      ]
    : [];

const laterHeading = (msg: Msg) =>
  msg('And therapy?', {
    id: 'quiz.result.later.heading',
    desc: 'Quiz, urgent and safety at home: heading before a line on therapy later.',
  });

const blameless = (msg: Msg) =>
  msg('You are not to blame for what someone does to you.', {
    id: 'quiz.result.home.blame',
    desc: 'Quiz, safety at home: first sentence.',
  });

const danger = (msg: Msg) =>
  msg(
    'If you are in danger now, call the emergency number as soon as you can do so unnoticed. A neighbour or a friend can call for you.',
    {id: 'quiz.result.home.danger', desc: 'Quiz, safety at home: immediate danger.'},
  );

/** For someone who needs care today and is not safe at home either. */
const notToBlame = (msg: Msg): ResultPart => ({
  id: 'blame',
  place: 'open',
  heading: msg('Your safety counts too', {
    id: 'quiz.result.urgent.home',
    desc: 'Quiz, urgent: heading when someone is also hurt, threatened or controlled.',
  }),
  paragraphs: [
    blameless(msg),
    msg('When you see a professional, ask to talk with them alone.', {
      id: 'quiz.result.urgent.home.alone',
      desc: 'Quiz, urgent: when someone is also hurt, threatened or controlled.',
    }),
    danger(msg),
  ],
});

/** The next step for teenagers, who seldom make their own appointments. */
export const trustedAdult = (msg: Msg): ResultPart => ({
  id: 'adult',
  place: 'open',
  heading: msg('Who can help you with this', {
    id: 'quiz.result.adult',
    desc: 'Quiz, results for teenagers: heading.',
  }),
  paragraphs: [
    msg('Tell an adult you trust, and ask them to help you get an appointment.', {
      id: 'quiz.result.adult.text',
      desc: 'Quiz, results for teenagers: the next step.',
    }),
  ],
});

function safeAtHome(msg: Msg): ResultPart {
  return {
    id: 'device',
    place: 'before',
    heading: msg('If someone may look at your phone or computer', {
      id: 'quiz.result.home.device',
      desc: 'Quiz, safety at home: heading about safe use of a device.',
    }),
    items: [
      msg('If you can, use a device they cannot reach, such as a friend’s.', {
        id: 'quiz.result.home.device.other',
        desc: 'Quiz, safety at home: safe use of a device.',
      }),
      msg('Calls stay in your phone’s list, and this page in your browser’s history.', {
        id: 'quiz.result.home.device.history',
        desc: 'Quiz, safety at home: safe use of a device.',
      }),
    ].map((text) => ({text})),
  };
}

function alsoSeeProfessional(msg: Msg): ResultPart {
  return {
    id: 'also',
    place: 'open',
    heading: msg('Your health counts too', {
      id: 'quiz.result.home.health',
      desc: 'Quiz, safety at home: heading when health reasons were ticked as well.',
    }),
    paragraphs: [
      msg(
        'Please also talk with a doctor, and alone with the doctor. Do it today if you faint, feel very unwell, or hear or see things that frighten you.',
        {
          id: 'quiz.result.home.health.text',
          desc: 'Quiz, safety at home: line when health reasons were ticked as well.',
        },
      ),
    ],
  };
}
