import {str, type Msg} from '../../localization/msg.js';
import {claim} from '../claims.js';
import type {CommonQuestion, FormatNumber} from './question.js';

/** How long IPT takes. Source: content facts 3.2, 5.5. */
export function longAnswer(msg: Msg): CommonQuestion {
  return {
    id: 'long',
    question: msg('How long does IPT take?', {
      id: 'questions.long.title',
      desc: 'Common questions: a question about IPT.',
    }),
    inShort: msg('Usually 12 to 16 weekly sessions, about three to four months.', {
      id: 'questions.long.short',
      desc: 'Common questions, how long IPT takes: the answer in short.',
    }),
    passages: [
      {
        paragraphs: [
          claim(
            msg(
              'A session takes 45 to 60 minutes. The first 1 to 4 are for getting to know your situation and choosing a focus. Most sessions are spent on that focus. The last 2 to 4 are for looking back, planning ahead and saying goodbye.',
              {
                id: 'questions.long.sessions',
                desc: 'Common questions, how long IPT takes: the three phases.',
              },
            ),
            'guide-2018',
            'ipt-uk',
          ),
          claim(
            msg(
              'Your service may use a different number. There is a brief form with 8 sessions, and some people have occasional follow-up sessions. A week can be missed, so count sessions, not weeks.',
              {
                id: 'questions.long.differs',
                desc: 'Common questions, how long IPT takes: the number differs.',
              },
            ),
            'isipt',
          ),
          claim(
            msg(
              'Change is usually gradual. If nothing has changed by about halfway, say so: together you can change the plan.',
              {
                id: 'questions.long.pace',
                desc: 'Common questions, how long IPT takes: pace of change.',
              },
            ),
            'guide-2018',
          ),
        ],
      },
    ],
  };
}

/** Between sessions. Source: content facts 5.8. */
export function betweenAnswer(msg: Msg): CommonQuestion {
  return {
    id: 'between',
    question: msg('Is there homework between sessions?', {
      id: 'questions.between.title',
      desc: 'Common questions: a question about IPT. Homework: tasks at home.',
    }),
    inShort: msg('Usually no worksheets. You may try something out with real people.', {
      id: 'questions.between.short',
      desc: 'Common questions, between sessions: the answer in short.',
    }),
    passages: [
      {
        paragraphs: [
          claim(
            msg(
              'You and your therapist may agree on something to try: a talk with someone it is safe to talk to, or one small step. If it does not go as you hoped, tell your therapist. Together you can look at what happened.',
              {
                id: 'questions.between.try',
                desc: 'Common questions, between sessions: what people try out.',
              },
            ),
            'guide-2018',
            'isipt',
          ),
          claim(
            msg('IPT for teenagers has small tasks, called work at home.', {
              id: 'questions.between.teens',
              desc: 'Common questions, between sessions: IPT-A.',
            }),
            'mufson-2004',
          ),
          claim(
            msg('Some services add a few short exercises to do at home.', {
              id: 'questions.between.differs',
              desc: 'Common questions, between sessions: services differ.',
            }),
          ),
        ],
      },
    ],
  };
}

/** What can be hard. Source: content facts 2.3, 5.7. */
export function hardAnswer(msg: Msg, number: FormatNumber): CommonQuestion {
  // Translators see this name in place of the number.
  const asked = number(20);
  return {
    id: 'hard',
    question: msg('What can be hard, or go wrong?', {
      id: 'questions.hard.title',
      desc: 'Common questions: a question about IPT, its side effects and risks.',
    }),
    inShort: msg(
      'You may feel worse for a while, and it does not help everyone. You can say so at any time.',
      {
        id: 'questions.hard.short',
        desc: 'Common questions, what can be hard: the answer in short.',
      },
    ),
    passages: [
      {
        items: [
          msg('Talking about painful things can bring tears, or leave you tired.', {
            id: 'questions.hard.tired',
            desc: 'Common questions, what can be hard: item of a list.',
          }),
          msg('When you act differently, there may be tension with others at first.', {
            id: 'questions.hard.tension',
            desc: 'Common questions, what can be hard: item of a list.',
          }),
          msg('Saying goodbye at the end can make you sad.', {
            id: 'questions.hard.ending',
            desc: 'Common questions, what can be hard: item of a list.',
          }),
          msg('It may not help. That is not your fault, and there are other treatments.', {
            id: 'questions.hard.no-help',
            desc: 'Common questions, what can be hard: item of a list.',
          }),
          msg('It cannot take away what is hard in your life, or change another person.', {
            id: 'questions.hard.not-others',
            desc: 'Common questions, what can be hard: item of a list. Stress, or someone who does not want to change.',
          }),
        ].map((text) => claim(text, 'guide-2018')),
      },
      {
        paragraphs: [
          claim(
            msg(
              str`In a survey in England and Wales about one in ${asked} people reported lasting bad effects from a talking treatment. Fewer did so where people had been told enough before. The survey asked about many kinds of therapy, not about IPT alone. It cannot show what caused what.`,
              {
                id: 'questions.hard.survey',
                desc: 'Common questions, what can be hard: a survey. Placeholder: the number 20.',
              },
            ),
            'crawford-2016',
          ),
          claim(
            msg(
              'So ask before you start, and say early what does not help. You can ask for another plan, another therapist or another treatment.',
              {
                id: 'questions.hard.say',
                desc: 'Common questions, what can be hard: what to do.',
              },
            ),
            'crawford-2016',
            'nice-ng222',
          ),
          claim(
            msg(
              'If someone hurts, threatens or controls you, new ways to talk to that person will not keep you safe. Do not try them with that person. First speak to a service for people who are not safe at home, and tell your therapist. In danger, call the emergency number.',
              {
                id: 'questions.hard.safety',
                desc: 'Common questions, what can be hard: safety in relationships.',
              },
            ),
            'guide-2018',
          ),
          claim(
            msg(
              'If you feel much worse, or think about ending your life or hurting yourself, get help at once. Call a helpline, your doctor or your therapist. If you may be in danger now, call the emergency number.',
              {
                id: 'questions.hard.worse',
                desc: 'Common questions, what can be hard: when to get help at once.',
              },
            ),
            'nice-ng222',
            'nice-ng225',
          ),
        ],
      },
      {figure: 'crisis-help'},
    ],
  };
}

/** The forms of IPT. Source: content facts 5.3, 5.4. */
export function formatsAnswer(msg: Msg): CommonQuestion {
  return {
    id: 'formats',
    question: msg('Which forms of IPT are there?', {
      id: 'questions.formats.title',
      desc: 'Common questions: a question about IPT.',
    }),
    inShort: msg('One to one is usual. There are forms for groups, for teenagers and for others.', {
      id: 'questions.formats.short',
      desc: 'Common questions, forms of IPT: the answer in short.',
    }),
    passages: [
      {
        items: [
          {
            title: msg('One to one', {
              id: 'questions.formats.one',
              desc: 'Common questions, forms of IPT: names an item of a list.',
            }),
            ...claim(
              msg('You and one therapist meet. This is the usual form.', {
                id: 'questions.formats.one.text',
                desc: 'Common questions, forms of IPT: under “One to one”.',
              }),
              'guide-2018',
            ),
          },
          {
            title: msg('In a group', {
              id: 'questions.formats.group',
              desc: 'Common questions, forms of IPT: names an item of a list.',
            }),
            ...claim(
              msg(
                'The World Health Organization has a manual for it, with eight sessions. In a trial in Uganda, trained local people led groups for 16 weeks. Six months later, far fewer people from the groups had depression than people in villages without groups.',
                {
                  id: 'questions.formats.group.text',
                  desc: 'Common questions, forms of IPT: under “In a group”.',
                },
              ),
              'who-2016',
              'bass-2006',
            ),
          },
          {
            title: msg('With your partner', {
              id: 'questions.formats.couple',
              desc: 'Common questions, forms of IPT: names an item of a list.',
            }),
            ...claim(
              msg(
                'Someone close to you may join a session, if you want that and feel safe with them. A form for couples has hardly been studied. It is not the same as couple therapy.',
                {
                  id: 'questions.formats.couple.text',
                  desc: 'Common questions, forms of IPT: under “With your partner”.',
                },
              ),
              'guide-2018',
            ),
          },
          {
            title: msg('By phone or video', {
              id: 'questions.formats.remote',
              desc: 'Common questions, forms of IPT: names an item of a list.',
            }),
            ...claim(
              msg(
                'In small studies, people did about as well by phone as in a room; many were less severely ill. Video has been studied less.',
                {
                  id: 'questions.formats.remote.text',
                  desc: 'Common questions, forms of IPT: under “By phone or video”.',
                },
              ),
              'miniati-2021',
            ),
          },
          {
            title: msg('On your own, online', {
              id: 'questions.formats.self-help',
              desc: 'Common questions, forms of IPT: names an item of a list. A programme without a therapist.',
            }),
            ...claim(
              msg(
                'In one large trial of programmes without a therapist, those who finished IPT did about as well as with online CBT. Seven in ten people stopped early.',
                {
                  id: 'questions.formats.self-help.text',
                  desc: 'Common questions, forms of IPT: under “On your own, online”.',
                },
              ),
              'donker-2013',
            ),
          },
          {
            title: msg('For teenagers (IPT-A)', {
              id: 'questions.formats.teens',
              desc: 'Common questions, forms of IPT: names an item of a list. Keep IPT-A.',
            }),
            ...claim(
              msg(
                'It is for ages of about 12 to 18, usually with 12 sessions. Parents join some of them. In a few places there is a form for younger children together with their family.',
                {
                  id: 'questions.formats.teens.text',
                  desc: 'Common questions, forms of IPT: under “For teenagers (IPT-A)”.',
                },
              ),
              'mufson-2004',
              'dietz-2015',
            ),
          },
          {
            title: msg('Around birth', {
              id: 'questions.formats.birth',
              desc: 'Common questions, forms of IPT: names an item of a list. Pregnancy and the time after birth.',
            }),
            ...claim(
              msg(
                'It is for people who are pregnant or have a baby. Topics are the new role, the birth, sleep and the people who help. Partners can be part of it.',
                {
                  id: 'questions.formats.birth.text',
                  desc: 'Common questions, forms of IPT: under “Around birth”.',
                },
              ),
              'bright-2020',
              'guide-2018',
            ),
          },
          {
            title: msg('In later life', {
              id: 'questions.formats.older',
              desc: 'Common questions, forms of IPT: names an item of a list.',
            }),
            ...claim(
              msg(
                'It is often given along with medicine. Topics are leaving work, illness, caring for someone, and loss.',
                {
                  id: 'questions.formats.older.text',
                  desc: 'Common questions, forms of IPT: under “In later life”.',
                },
              ),
              'guide-2018',
              'reynolds-2006',
            ),
          },
          {
            title: msg('For bipolar disorder (IPSRT)', {
              id: 'questions.formats.bipolar',
              desc: 'Common questions, forms of IPT: names an item of a list. Keep IPSRT.',
            }),
            ...claim(
              msg(
                'This is IPT with regular times for sleep, meals and company. In nearly all studies specialists gave it together with medicine. Do not change medicine on your own.',
                {
                  id: 'questions.formats.bipolar.text',
                  desc: 'Common questions, forms of IPT: under “For bipolar disorder (IPSRT)”.',
                },
              ),
              'frank-2005',
              'swartz-2012',
            ),
          },
          {
            title: msg('For your culture, faith, language or way of communicating', {
              id: 'questions.formats.adapted',
              desc: 'Common questions, forms of IPT: names an item of a list.',
            }),
            ...claim(
              msg(
                'IPT can be adapted: ask. Many studies did so, among them trials in Uganda and Puerto Rico. You can ask for an interpreter, a plan in writing, plain words, or breaks.',
                {
                  id: 'questions.formats.adapted.text',
                  desc: 'Common questions, forms of IPT: under “For your culture, faith, language or way of communicating”. Also for people who are autistic, or do not hear well.',
                },
              ),
              'papke-2024',
              'bass-2006',
              'rossello-1999',
            ),
          },
          {
            title: msg('Short forms', {
              id: 'questions.formats.short-forms',
              desc: 'Common questions, forms of IPT: names an item of a list.',
            }),
            ...claim(
              msg(
                'There is brief IPT. There is also interpersonal counselling, which trained health workers who are not therapists can give.',
                {
                  id: 'questions.formats.short-forms.text',
                  desc: 'Common questions, forms of IPT: under “Short forms”. Counselling here is short, structured help by a trained worker.',
                },
              ),
              'isipt',
              'guide-2018',
            ),
          },
        ],
      },
    ],
  };
}
