import type {Msg} from '../../localization/msg.js';
import {claim} from '../claims.js';
import type {CommonQuestion} from './question.js';
import {findTherapistTexts} from '../find-therapist/find-therapist.js';
import {questionsToAsk} from '../questions-to-ask.js';

/** Around the comparison, whose words stand in `comparison.ts`. Source: content facts 5.10. */
export function compareAnswer(msg: Msg): CommonQuestion {
  return {
    id: 'compare',
    question: msg('How does it compare with other therapies?', {
      id: 'questions.compare.title',
      desc: 'Common questions: a question about IPT and other talking treatments.',
    }),
    inShort: msg('The main ones help about equally with depression. What you do in them differs.', {
      id: 'questions.compare.short',
      desc: 'Common questions, comparison: the answer in short.',
    }),
    passages: [
      {
        paragraphs: [
          claim(
            msg(
              'On average the main talking treatments help about equally with depression, supportive counselling a little less. What you prefer, what there is near you, and how well you get on with the therapist matter too.',
              {
                id: 'questions.compare.equal',
                desc: 'Common questions, comparison: before the table.',
              },
            ),
            'cuijpers-2021',
            'nice-ng222',
          ),
        ],
      },
      {figure: 'comparison'},
    ],
  };
}

/** Who provides IPT and how to check. Source: content facts 1.11. */
export function whoAnswer(msg: Msg): CommonQuestion {
  const {checkItems} = findTherapistTexts(msg);
  return {
    id: 'who',
    question: msg('Who offers it, and how can I check?', {
      id: 'questions.who.title',
      desc: 'Common questions: a question about who provides IPT and their training.',
    }),
    inShort: msg(
      'Many kinds of professionals, if they are trained in IPT. Ask about their training.',
      {
        id: 'questions.who.short',
        desc: 'Common questions, who offers IPT: the answer in short.',
      },
    ),
    passages: [
      {
        paragraphs: [
          claim(
            msg(
              'Psychologists, psychiatrists, nurses, social workers and counsellors can offer IPT, with training in it. In some programmes trained and supervised people from the community do.',
              {
                id: 'questions.who.professions',
                desc: 'Common questions, who offers IPT. Counsellors: professionals who counsel people.',
              },
            ),
            'guide-2018',
            'who-2016',
          ),
        ],
        items: [
          claim(checkItems[0]),
          claim(checkItems[1]),
          claim(checkItems[2], 'isipt-certificate'),
        ],
      },
    ],
  };
}

/** How to ask for IPT, and the first time. Source: content facts 3.3, 5.9, 7. */
export function startAnswer(msg: Msg): CommonQuestion {
  const {ask, none, noneItems} = findTherapistTexts(msg);
  return {
    id: 'start',
    question: msg('How do I ask for it, and what happens first?', {
      id: 'questions.start.title',
      desc: 'Common questions: a question about getting IPT and the first appointment.',
    }),
    inShort: msg(
      'Ask a doctor or a service for IPT by its name. The first time is for getting to know each other.',
      {
        id: 'questions.start.short',
        desc: 'Common questions, how to start: the answer in short.',
      },
    ),
    passages: [
      {
        paragraphs: [
          claim(
            msg(
              'You could say: “I have felt low for some time. I think it has to do with people in my life, or with something that happened. I have read about interpersonal psychotherapy, IPT. Does anyone here offer it?”',
              {
                id: 'questions.start.say',
                desc: 'Common questions, how to start: words for a first call. Easy to say aloud.',
              },
            ),
          ),
          claim(
            msg(
              'The first time, the therapist asks about your mood, your health, the people in your life and your safety. You can say as much as you like, in any order. You can ask what stays private, and when a therapist must tell others. You can bring someone you trust. You do not have to decide anything on that day.',
              {
                id: 'questions.start.first',
                desc: 'Common questions, how to start: the first appointment.',
              },
            ),
            'guide-2018',
            'ipt-uk',
          ),
        ],
      },
      {title: ask, items: questionsToAsk(msg).map((text) => claim(text))},
      {
        title: none,
        items: [
          claim(noneItems[0], 'miniati-2021'),
          claim(noneItems[1], 'who-2016', 'isipt'),
          claim(noneItems[2], 'cuijpers-2021'),
        ],
      },
    ],
  };
}

/** When to get help now. The numbers come from the region. Source: content facts 6.4, 6.8. */
export function helpAnswer(msg: Msg): CommonQuestion {
  return {
    id: 'help',
    question: msg('When do I need help now?', {
      id: 'questions.help.title',
      desc: 'Common questions: a question about urgent help.',
    }),
    inShort: msg(
      'If a life may be in danger, call now. In some other situations, get help today.',
      {
        id: 'questions.help.short',
        desc: 'Common questions, help now: the answer in short.',
      },
    ),
    passages: [
      {
        figure: 'crisis-help',
        paragraphs: [
          claim(
            msg('Get help today if one of these is true for you or for someone you care about:', {
              id: 'questions.help.today',
              desc: 'Common questions, help now: after the numbers, before a list.',
            }),
          ),
        ],
        items: [
          claim(
            msg(
              'You think about ending your life or hurting yourself. You can talk about it: helplines are there for this.',
              {
                id: 'questions.help.suicide',
                desc: 'Common questions, help now: item of a list. Name no means.',
              },
            ),
            'nice-ng225',
          ),
          claim(
            msg(
              'You had a baby not long ago and suddenly feel confused, very excited or not like yourself. This is an emergency: call the emergency number now.',
              {
                id: 'questions.help.baby',
                desc: 'Common questions, help now: item of a list. Signs of illness after birth that needs help at once.',
              },
            ),
            'nice-cg192',
          ),
          claim(
            msg(
              'Someone hurts, threatens or controls you, or you are afraid at home. It is not your fault. Call when it is safe to call.',
              {
                id: 'questions.help.home',
                desc: 'Common questions, help now: item of a list.',
              },
            ),
          ),
          claim(
            msg('You can hardly eat, drink, or look after yourself or a child.', {
              id: 'questions.help.care',
              desc: 'Common questions, help now: item of a list.',
            }),
          ),
          claim(
            msg(
              'You hear or see things that others do not, or feel that people are plotting against you. Or you hardly sleep, are full of energy and take big risks.',
              {
                id: 'questions.help.voices',
                desc: 'Common questions, help now: item of a list.',
              },
            ),
          ),
          claim(
            msg(
              'You faint, lose weight fast, or make yourself sick because of worries about eating.',
              {
                id: 'questions.help.eating',
                desc: 'Common questions, help now: item of a list.',
              },
            ),
          ),
        ],
      },
    ],
  };
}
