import type {Msg} from '../../localization/msg.js';
import {claim} from '../claims.js';
import type {CommonQuestion} from './question.js';

/** What IPT is. Source: content facts 1.1 to 1.9, 9. */
export function whatAnswer(msg: Msg): CommonQuestion {
  return {
    id: 'what',
    question: msg('What is IPT?', {
      id: 'questions.what.title',
      desc: 'Common questions: a question.',
    }),
    inShort: msg(
      'A short talking treatment about how you feel and what goes on between you and others.',
      {id: 'questions.what.short', desc: 'Common questions, what IPT is: the answer in short.'},
    ),
    passages: [
      {
        figure: 'loop',
        paragraphs: [
          claim(
            msg(
              'IPT stands for interpersonal psychotherapy. Interpersonal means “between people”. Some services say interpersonal therapy and mean the same.',
              {
                id: 'questions.what.name',
                desc: 'Common questions, what IPT is: its name. Give the name and abbreviation used in your language.',
              },
            ),
            'guide-2018',
          ),
          claim(
            msg(
              'It works on the link between your mood and your life with others: the people close to you, and your roles. A role is what you are to others, such as a parent, a friend or a colleague.',
              {
                id: 'questions.what.link',
                desc: 'Common questions, what IPT is: what it works on. Role: life role, not a role in a play.',
              },
            ),
            'guide-2018',
            'isipt',
          ),
          claim(
            msg(
              'The link goes both ways. A loss, a conflict or a change can bring your mood down. And low mood makes it harder to be with people and to ask for what you need. You do not have to know which came first.',
              {
                id: 'questions.what.both-ways',
                desc: 'Common questions, what IPT is: the link between mood and relationships has two directions, and no one asks for the cause.',
              },
            ),
            'guide-2018',
            'isipt',
          ),
          claim(
            msg(
              'In IPT, depression is seen as an illness. It is not a weakness and not your fault. For a while you may expect less of yourself. Keep up what you can, such as school or work, as you work on getting better.',
              {
                id: 'questions.what.illness',
                desc: 'Common questions, what IPT is: how IPT sees depression. Permission to be unwell: others expect less of you for some time.',
              },
            ),
            'guide-2018',
            'ipt-uk',
          ),
          claim(
            msg(
              'IPT has a clear plan, set down in manuals, and adapts to you. It has roots in several schools of therapy and is its own approach. It is about now: your past may come up briefly. An IPT therapist works on your side, is honest with you, and is trained in IPT: you can ask.',
              {
                id: 'questions.what.now',
                desc: 'Common questions, what IPT is: its place among therapies, and the therapist’s attitude.',
              },
            ),
            'guide-2018',
            'markowitz-1998',
          ),
          claim(
            msg(
              'It was developed for depression, in the United States in the 1970s, by Gerald Klerman, Myrna Weissman and colleagues. It was first part of a trial about staying well after depression.',
              {
                id: 'questions.what.history',
                desc: 'Common questions, what IPT is: where it comes from.',
              },
            ),
            'weissman-2006',
            'weissman-2020',
          ),
        ],
      },
    ],
  };
}

/** How IPT works, as far as is known. Source: content facts 1.5, 1.6, 1.10, 2.6. */
export function howAnswer(msg: Msg): CommonQuestion {
  return {
    id: 'how',
    question: msg('How does it work?', {
      id: 'questions.how.title',
      desc: 'Common questions: a question about IPT.',
    }),
    inShort: msg(
      'You see how mood and life connect, choose one area, and try out changes with real people.',
      {id: 'questions.how.short', desc: 'Common questions, how IPT works: the answer in short.'},
    ),
    passages: [
      {
        paragraphs: [
          claim(
            msg(
              'Mood and relationships can pull each other down, again and again. IPT uses the same loop the other way: a talk that goes a little better, or one more person who helps, may ease your mood. That can make the next step easier.',
              {
                id: 'questions.how.loop',
                desc: 'Common questions, how IPT works: the loop between mood and relationships.',
              },
            ),
            'guide-2018',
            'isipt',
          ),
        ],
      },
      {
        title: msg('What you do in sessions', {
          id: 'questions.how.do',
          desc: 'Common questions, how IPT works: heading of a list.',
        }),
        paragraphs: [
          claim(
            msg(
              'You and your therapist agree on one main area, sometimes two: grief, a conflict, a big life change, or loneliness. These are things you may do:',
              {
                id: 'questions.how.areas',
                desc: 'Common questions, how IPT works: before a list of what people do in sessions.',
              },
            ),
            'guide-2018',
            'ipt-uk',
          ),
        ],
        items: [
          msg('You draw a map of the people who matter to you.', {
            id: 'questions.how.map',
            desc: 'Common questions, how IPT works: what people do in sessions (closeness circle). Item of a list.',
          }),
          msg('You put events and changes of mood side by side, to see what happened when.', {
            id: 'questions.how.timeline',
            desc: 'Common questions, how IPT works: what people do in sessions (timeline). Item of a list.',
          }),
          msg('You go back over a talk: what was said, and what you felt and wanted.', {
            id: 'questions.how.replay',
            desc: 'Common questions, how IPT works: what people do in sessions (communication analysis). Item of a list.',
          }),
          msg('You look at your choices and pick one to try.', {
            id: 'questions.how.decide',
            desc: 'Common questions, how IPT works: what people do in sessions (decision analysis). Item of a list.',
          }),
          msg('You practise a hard talk before you have it.', {
            id: 'questions.how.practise',
            desc: 'Common questions, how IPT works: what people do in sessions (role play). Item of a list.',
          }),
          msg('You notice and name what you feel, anger and relief too.', {
            id: 'questions.how.feel',
            desc: 'Common questions, how IPT works: what people do in sessions. Item of a list.',
          }),
        ].map((text) => claim(text, 'guide-2018', 'isipt')),
      },
      {
        title: msg('Three things that play a part', {
          id: 'questions.how.why',
          desc: 'Common questions, how IPT works: heading before the picture of life stress, vulnerability and support.',
        }),
        figure: 'surroundings',
        paragraphs: [
          claim(
            msg(
              'Some IPT therapists use this picture. Three things come together: stress in your life, what makes you vulnerable, and the support around you. None of this is your fault. IPT works above all on what happens between you and others, and on support.',
              {
                id: 'questions.how.surroundings',
                desc: 'Common questions, how IPT works: under the picture of life stress, vulnerability and support.',
              },
            ),
            'stuart-2012',
          ),
        ],
      },
      {
        title: msg('What is not known', {
          id: 'questions.how.not-known',
          desc: 'Common questions, how IPT works: heading.',
        }),
        paragraphs: [
          claim(
            msg(
              'Nobody knows for certain why IPT helps. It may be more support, less stress between people, time for feelings, or new ways to deal with others.',
              {
                id: 'questions.how.unknown',
                desc: 'Common questions, how IPT works: what is not known.',
              },
            ),
            'lipsitz-2013',
          ),
        ],
      },
    ],
  };
}
