import type {Msg} from '../../localization/msg.js';
import {problemAreas, type AreaId} from '../problem-areas/problem-areas.js';
import {applying, type Line} from './lines.js';
import type {Answers} from './answers.js';
import type {ResultItem, ResultPart} from './result.js';

/** What someone told us that IPT works on. */
export function whatFits(msg: Msg, answers: Answers): ResultPart[] {
  const items: ResultItem[] = problemAreas(msg, 'adult')
    .filter(({id}) => answers.areas?.includes(id))
    .map(({id, title}) => ({term: title, text: areaChosen(msg, id)}));
  const also: Line[] = [
    [
      answers.link === 'yes',
      msg(
        'You see a link between how you feel and what happens with other people. IPT starts from this link.',
        {
          id: 'quiz.fits.link',
          desc: 'Quiz, results: what someone told us that IPT works on.',
        },
      ),
    ],
    [
      answers.link === 'maybe',
      msg(
        'Your mood and what happens with other people may be linked. Looking for that link is how IPT begins.',
        {
          id: 'quiz.fits.maybe',
          desc: 'Quiz, results: what someone told us that IPT works on.',
        },
      ),
    ],
    [
      answers.goal === 'mood',
      msg(
        'You want help with low mood. IPT was made for depression, and that is where it is best studied.',
        {
          id: 'quiz.fits.mood',
          desc: 'Quiz, results: what someone told us that IPT works on. Source: Cuijpers 2016.',
        },
      ),
      'cuijpers-2016',
    ],
    [
      answers.style === 'people',
      msg(
        'You would like to talk about the people in your life and try things out. IPT works this way.',
        {
          id: 'quiz.fits.style',
          desc: 'Quiz, results: what someone told us that IPT works on.',
        },
      ),
    ],
  ];
  items.push(...applying(also));
  if (items.length === 0) return [];
  return [
    {
      id: 'fits',
      place: 'folded',
      heading: msg('What you chose that IPT works on', {
        id: 'quiz.result.fits',
        desc: 'Quiz, results: heading of a part.',
      }),
      items,
    },
  ];
}

/** The answer to question 4, said back. */
function areaChosen(msg: Msg, id: AreaId): string {
  switch (id) {
    case 'grief':
      return msg('Someone important to you has died.', {
        id: 'quiz.fits.grief',
        desc: 'Quiz, results: what someone chose that IPT works on.',
      });
    case 'conflict':
      return msg('You are in conflict with someone important, or no longer talk.', {
        id: 'quiz.fits.conflict',
        desc: 'Quiz, results: what someone chose that IPT works on.',
      });
    case 'change':
      return msg('Something important in your life has become different.', {
        id: 'quiz.fits.change',
        desc: 'Quiz, results: what someone chose that IPT works on.',
      });
    case 'loneliness':
      return msg('You feel alone, or find it hard to get close to people.', {
        id: 'quiz.fits.loneliness',
        desc: 'Quiz, results: what someone chose that IPT works on.',
      });
  }
}

/** What may be hard, or why IPT may not suit. Source: content facts 2.5, 4.1, 4.3, 5.2, 5.7. */
export function hardParts(msg: Msg, answers: Answers): ResultPart {
  const {areas = [], link, goal, style} = answers;
  const lines: Line[] = [
    [
      areas.length === 1 && areas[0] === 'loneliness',
      msg('When loneliness is the only area and no event stands out, IPT tends to help less.', {
        id: 'quiz.hard.lonely',
        desc: 'Quiz, results: why IPT may not suit.',
      }),
      'guide-2018',
    ],
    [
      link === 'no',
      msg('You see no link between your mood and other people. IPT is built on that link.', {
        id: 'quiz.hard.no-link',
        desc: 'Quiz, results: why IPT may not suit.',
      }),
    ],
    [
      goal === 'anxiety',
      msg('In two studies, CBT helped more people than IPT with social anxiety or with panic.', {
        id: 'quiz.hard.anxiety',
        desc: 'Quiz, results: why IPT may not suit. Sources: Stangier 2011, Vos 2012.',
      }),
      'stangier-2011',
      'vos-2012',
    ],
    [
      goal === 'trauma',
      msg('After trauma, trauma-focused therapy is better studied. IPT has been tested less.', {
        id: 'quiz.hard.trauma',
        desc: 'Quiz, results: why IPT may not suit. Source: Markowitz 2015.',
      }),
      'markowitz-2015',
      'nice-ng116',
    ],
    [
      goal === 'eating',
      msg(
        'For bulimia, CBT worked faster than IPT and had helped more people by the end of treatment. For binge eating, IPT and CBT in groups gave similar results in one study.',
        {
          id: 'quiz.hard.eating',
          desc: 'Quiz, results: why IPT may not suit. Sources: Agras 2000, Fairburn 2015.',
        },
      ),
      'agras-2000',
      'fairburn-2015',
      'wilfley-2002',
    ],
    [
      goal === 'life',
      msg(
        'IPT was made for depression. If your mood is mostly all right, other support may be enough.',
        {
          id: 'quiz.hard.life',
          desc: 'Quiz, results: why IPT may not suit.',
        },
      ),
    ],
    [
      style === 'thoughts' || style === 'depth' || style === 'couple',
      msg('You chose a different way of working. Ask whether IPT would still suit you.', {
        id: 'quiz.hard.style',
        desc: 'Quiz, results: why IPT may not suit.',
      }),
    ],
    [
      true,
      msg('Weekly sessions over some months take time and energy.', {
        id: 'quiz.hard.time',
        desc: 'Quiz, results: what may be hard.',
      }),
    ],
    [
      true,
      msg(
        'You may feel worse for a while, and things can get tense when you act differently with people.',
        {
          id: 'quiz.hard.worse',
          desc: 'Quiz, results: what may be hard.',
        },
      ),
      'crawford-2016',
    ],
    [
      true,
      msg(
        'IPT does not help everyone. Many studies are small or have weaknesses, and long-term results vary.',
        {
          id: 'quiz.hard.limits',
          desc: 'Quiz, results: what may be hard; the limits of what is known. Sources: Cuijpers 2016, 2019.',
        },
      ),
      'cuijpers-2016',
      'cuijpers-2019',
    ],
    [
      true,
      msg('Trained IPT therapists can be hard to find.', {
        id: 'quiz.hard.find',
        desc: 'Quiz, results: what may be hard.',
      }),
    ],
  ];
  return {
    id: 'hard',
    place: 'folded',
    heading: msg('What may be hard, or why it may not suit you', {
      id: 'quiz.result.hard',
      desc: 'Quiz, results: heading of a part.',
    }),
    items: applying(lines),
  };
}

/** Other options, none set above another. Source: content facts 5.10 and 6.7. */
export function otherOptions(msg: Msg, {who, areas, goal, style}: Answers): ResultPart {
  const options: [boolean, ResultItem][] = [
    [
      !goal || goal === 'mood' || goal === 'other',
      {
        term: msg('Behavioural activation', {
          id: 'quiz.option.ba',
          desc: 'Quiz, results: name of a treatment.',
        }),
        text: msg('Finds activities that bring some life back, and plans them with you.', {
          id: 'quiz.option.ba.text',
          desc: 'Quiz, results: what behavioural activation is.',
        }),
      },
    ],
    [
      goal === 'life',
      {
        term: msg('Bereavement support', {
          id: 'quiz.option.bereavement',
          desc: 'Quiz, results: name of a kind of help.',
        }),
        text: msg('Someone to talk to after a death, alone or in a group. Often free.', {
          id: 'quiz.option.bereavement.text',
          desc: 'Quiz, results: what bereavement support is.',
        }),
      },
    ],
    [
      goal !== 'trauma' && goal !== 'eating',
      {
        term: msg('Cognitive behavioural therapy (CBT)', {
          id: 'quiz.option.cbt',
          desc: 'Quiz, results: name of a treatment.',
        }),
        text: msg(
          'Looks at how thoughts, actions and mood keep each other going, with exercises.',
          {
            id: 'quiz.option.cbt.text',
            desc: 'Quiz, results: what CBT is.',
          },
        ),
      },
    ],
    [
      goal === 'eating',
      {
        term: msg('CBT for eating problems', {
          id: 'quiz.option.cbt-eating',
          desc: 'Quiz, results: name of a treatment.',
        }),
        text: msg('Works on eating itself and on what keeps the worry going.', {
          id: 'quiz.option.cbt-eating.text',
          desc: 'Quiz, results: what CBT for eating problems is.',
        }),
      },
    ],
    [
      true,
      {
        term: msg('Counselling', {
          id: 'quiz.option.counselling',
          desc: 'Quiz, results: name of a kind of help.',
        }),
        text: msg('Gives you space to talk and be heard. You choose what about.', {
          id: 'quiz.option.counselling.text',
          desc: 'Quiz, results: what counselling is.',
        }),
      },
    ],
    [
      style === 'couple' || goal === 'life',
      {
        term: msg('Couple or family therapy', {
          id: 'quiz.option.couple',
          desc: 'Quiz, results: name of a treatment.',
        }),
        text: msg(
          'Looks at what happens between you, with everyone in the room. It is for relationships in which each of you can speak without fear.',
          {
            id: 'quiz.option.couple.text',
            desc: 'Quiz, results: what couple or family therapy is.',
          },
        ),
      },
    ],
    [
      true,
      {
        term: msg('Guided self-help', {
          id: 'quiz.option.self-help',
          desc: 'Quiz, results: name of a kind of help.',
        }),
        text: msg('A book or an online course, with someone who checks in with you.', {
          id: 'quiz.option.self-help.text',
          desc: 'Quiz, results: what guided self-help is.',
        }),
      },
    ],
    [
      goal !== 'life',
      {
        term: msg('Medicine', {
          id: 'quiz.option.medicine',
          desc: 'Quiz, results: name of a treatment.',
        }),
        text: msg('A doctor can tell you what medicine may do for you, with or without talking.', {
          id: 'quiz.option.medicine.text',
          desc: 'Quiz, results: medicine as an option.',
        }),
      },
    ],
    [
      style === 'depth' || goal === 'mood' || goal === 'other' || !goal,
      {
        term: msg('Psychodynamic therapy', {
          id: 'quiz.option.psychodynamic',
          desc: 'Quiz, results: name of a treatment.',
        }),
        text: msg('Explores what keeps repeating in your life, and where it may come from.', {
          id: 'quiz.option.psychodynamic.text',
          desc: 'Quiz, results: what psychodynamic therapy is.',
        }),
      },
    ],
    [
      areas?.includes('grief') === true,
      {
        term: msg('Therapy made for grief', {
          id: 'quiz.option.grief',
          desc: 'Quiz, results: name of a kind of treatment (grief-focused therapy).',
        }),
        text: msg('For grief that stays as strong as at first, a year or more after a death.', {
          id: 'quiz.option.grief.text',
          desc: 'Quiz, results: whom a therapy made for grief is for.',
        }),
      },
    ],
    [
      goal === 'trauma',
      {
        term: msg('Trauma-focused CBT or EMDR', {
          id: 'quiz.option.trauma',
          desc: 'Quiz, results: names of treatments. Keep EMDR.',
        }),
        text: msg('Two ways to work through what happened, with a trained therapist.', {
          id: 'quiz.option.trauma.text',
          desc: 'Quiz, results: what trauma-focused CBT and EMDR do (plural).',
        }),
      },
    ],
    [
      true,
      {
        term: msg('Waiting, or no treatment for now', {
          id: 'quiz.option.waiting',
          desc: 'Quiz, results: an option of its own.',
        }),
        text: msg(
          'Things can get easier with time. Agree with someone on a day to look again, and get help sooner if it gets worse.',
          {id: 'quiz.option.waiting.text', desc: 'Quiz, results: what waiting means.'},
        ),
      },
    ],
  ];
  return {
    id: 'options',
    place: 'folded',
    heading: msg('Other options to ask about', {
      id: 'quiz.result.options',
      desc: 'Quiz, results: heading of a part.',
    }),
    paragraphs: [
      msg('Listed from A to Z.', {
        id: 'quiz.result.options.order',
        desc: 'Quiz, results: before the list of options, whose order says nothing. Translate as "In no special order": the list keeps the English order.',
      }),
      // What is known of adults must not be said of teenagers.
      ...(goal === 'mood' && who !== 'teen'
        ? [
            msg('For depression, the main talking treatments help about the same on average.', {
              id: 'quiz.result.options.equal',
              desc: 'Quiz, results: before the list of options. Source: Cuijpers 2021.',
            }),
          ]
        : []),
    ],
    items: options.filter(([applies]) => applies).map(([, item]) => item),
  };
}
