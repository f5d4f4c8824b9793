import {str, type Msg} from '../localization/msg.js';
import {claim} from './claims.js';
import type {CommonQuestion, FormatNumber} from './common-questions.js';

/** What IPT is used for, in three honest tiers. Source: content facts 1.3, 4.1, 5.2, 5.3, 9. */
export function forAnswer(msg: Msg): CommonQuestion {
  return {
    id: 'for',
    question: msg('What is it used for?', {
      id: 'questions.for.title',
      desc: 'Common questions: a question about IPT.',
    }),
    inShort: msg(
      'Above all for depression. For other problems, other treatments often come first.',
      {
        id: 'questions.for.short',
        desc: 'Common questions, what IPT is used for: the answer in short.',
      },
    ),
    passages: [
      {
        title: msg('Well supported', {
          id: 'questions.for.well',
          desc: 'Common questions, what IPT is used for: heading, first of three groups: good evidence.',
        }),
        items: [
          {
            title: msg('Depression in adults', {
              id: 'questions.for.adults',
              desc: 'Common questions, what IPT is used for: starts an item of a list; a colon follows.',
            }),
            ...claim(
              msg('this is where the evidence is strongest.', {
                id: 'questions.for.adults.text',
                desc: 'Common questions, what IPT is used for: after “Depression in adults:”.',
              }),
              'cuijpers-2016',
            ),
          },
          {
            title: msg('Depression in teenagers', {
              id: 'questions.for.teens',
              desc: 'Common questions, what IPT is used for: starts an item of a list; a colon follows.',
            }),
            ...claim(
              msg(
                'fewer trials. IPT did better than other support, and about as well as CBT in the two trials that compared them.',
                {
                  id: 'questions.for.teens.text',
                  desc: 'Common questions, what IPT is used for: after “Depression in teenagers:”.',
                },
              ),
              'duffy-2019',
            ),
          },
          {
            title: msg('Depression around pregnancy and birth', {
              id: 'questions.for.birth',
              desc: 'Common questions, what IPT is used for: starts an item of a list; a colon follows.',
            }),
            ...claim(
              msg('to treat it, and to lower the risk for people who are more likely to get it.', {
                id: 'questions.for.birth.text',
                desc: 'Common questions, what IPT is used for: after “Depression around pregnancy and birth:”.',
              }),
              'bright-2020',
              'uspstf-2019',
            ),
          },
          {
            title: msg('Depression in later life', {
              id: 'questions.for.older',
              desc: 'Common questions, what IPT is used for: starts an item of a list; a colon follows.',
            }),
            ...claim(
              msg(
                'mostly studied together with medicine. For staying well after 70, medicine did more than monthly IPT in one trial.',
                {
                  id: 'questions.for.older.text',
                  desc: 'Common questions, what IPT is used for: after “Depression in later life:”.',
                },
              ),
              'reynolds-2006',
            ),
          },
        ],
      },
      {
        title: msg('Some support; something else often comes first', {
          id: 'questions.for.some',
          desc: 'Common questions, what IPT is used for: heading, second of three groups.',
        }),
        items: [
          {
            title: msg('Binge eating', {
              id: 'questions.for.binge',
              desc: 'Common questions, what IPT is used for: starts an item of a list; a colon follows.',
            }),
            ...claim(
              msg('in one trial, group IPT and group CBT helped about equally.', {
                id: 'questions.for.binge.text',
                desc: 'Common questions, what IPT is used for: after “Binge eating:”.',
              }),
              'wilfley-2002',
            ),
          },
          {
            title: msg('Bulimia', {
              id: 'questions.for.bulimia',
              desc: 'Common questions, what IPT is used for: starts an item of a list; a colon follows.',
            }),
            ...claim(
              msg('CBT for eating problems works sooner and comes first in guidelines.', {
                id: 'questions.for.bulimia.text',
                desc: 'Common questions, what IPT is used for: after “Bulimia:”.',
              }),
              'agras-2000',
              'fairburn-2015',
              'nice-ng69',
            ),
          },
          {
            title: msg('Post-traumatic stress (PTSD)', {
              id: 'questions.for.trauma',
              desc: 'Common questions, what IPT is used for: starts an item of a list; a colon follows.',
            }),
            ...claim(
              msg(
                'in one trial, by people who develop IPT, it did not do clearly worse than facing the memories step by step. Guidelines put trauma-focused therapy first.',
                {
                  id: 'questions.for.trauma.text',
                  desc: 'Common questions, what IPT is used for: after “Post-traumatic stress (PTSD):”. Facing the memories: prolonged exposure.',
                },
              ),
              'markowitz-2015',
              'nice-ng116',
            ),
          },
          {
            title: msg('Bipolar disorder', {
              id: 'questions.for.bipolar',
              desc: 'Common questions, what IPT is used for: starts an item of a list; a colon follows.',
            }),
            ...claim(
              msg(
                'only the version called IPSRT, which adds regular daily rhythms, and only together with medicine and specialist care.',
                {
                  id: 'questions.for.bipolar.text',
                  desc: 'Common questions, what IPT is used for: after “Bipolar disorder:”.',
                },
              ),
              'frank-2005',
            ),
          },
        ],
      },
      {
        title: msg('Early days, or results that speak against it', {
          id: 'questions.for.early',
          desc: 'Common questions, what IPT is used for: heading, last of three groups.',
        }),
        items: [
          {
            title: msg('Anxiety', {
              id: 'questions.for.anxiety',
              desc: 'Common questions, what IPT is used for: starts an item of a list; a colon follows.',
            }),
            ...claim(
              msg(
                'results differ. For social anxiety and panic, CBT did better when the two were compared.',
                {
                  id: 'questions.for.anxiety.text',
                  desc: 'Common questions, what IPT is used for: after “Anxiety:”.',
                },
              ),
              'cuijpers-2016',
              'stangier-2011',
              'vos-2012',
            ),
          },
          {
            title: msg('Alcohol and drugs', {
              id: 'questions.for.substances',
              desc: 'Common questions, what IPT is used for: starts an item of a list; a colon follows.',
            }),
            ...claim(
              msg(
                'IPT did not change drinking or drug use in trials. It may help with low mood that comes with it.',
                {
                  id: 'questions.for.substances.text',
                  desc: 'Common questions, what IPT is used for: after “Alcohol and drugs:”.',
                },
              ),
              'rounsaville-1983',
              'markowitz-2008',
            ),
          },
          {
            title: msg('Others', {
              id: 'questions.for.others',
              desc: 'Common questions, what IPT is used for: starts the last item of a list; a colon follows.',
            }),
            ...claim(
              msg(
                'for borderline personality disorder, lasting tiredness, body symptoms without a clear cause, and low mood with HIV, versions of IPT are still being studied.',
                {
                  id: 'questions.for.others.text',
                  desc: 'Common questions, what IPT is used for: after “Others:”.',
                },
              ),
              'guide-2018',
            ),
          },
        ],
      },
    ],
  };
}

/** How well IPT works, and what the trials do not tell. Source: content facts 4.1 to 4.3. */
export function worksAnswer(msg: Msg, number: FormatNumber): CommonQuestion {
  return {
    id: 'works',
    question: msg('How well does it work?', {
      id: 'questions.works.title',
      desc: 'Common questions: a question about IPT.',
    }),
    inShort: msg(
      'For depression, on average about as well as the other main talking treatments. It does not help everyone.',
      {id: 'questions.works.short', desc: 'Common questions, how well IPT works: in short.'},
    ),
    passages: [
      {
        title: msg('What trials show', {
          id: 'questions.works.show',
          desc: 'Common questions, how well IPT works: heading.',
        }),
        paragraphs: [
          claim(
            msg(
              str`One review brought together ${number(90)} trials of IPT with over ${number(11_000)} people, for depression and other problems. On average people with depression got clearly better with IPT than with usual care or while waiting.`,
              {
                id: 'questions.works.trials',
                desc: 'Common questions, how well IPT works. Placeholders: number of trials (90), number of people (11,000).',
              },
            ),
            'cuijpers-2016',
          ),
          claim(
            msg(
              str`A larger comparison, ${number(331)} trials with over ${number(34_000)} people, found no real difference between the main talking treatments for depression. Only supportive counselling did a little less well. About as many people stopped early in each.`,
              {
                id: 'questions.works.network',
                desc: 'Common questions, how well IPT works. Placeholders: number of trials (331), number of people (34,000).',
              },
            ),
            'cuijpers-2021',
          ),
          claim(
            msg(
              'In England, the national guideline offers IPT as one option for depression, further down its list than CBT or behavioural activation. It says that people may choose from the whole list.',
              {
                id: 'questions.works.guideline',
                desc: 'Common questions, how well IPT works: what one national guideline says (NICE NG222).',
              },
            ),
            'nice-ng222',
          ),
          claim(
            msg(
              'After depression, some people go on with a session a month to stay well. Whether that helps differs: in one trial monthly sessions kept women well as often as weekly ones, if IPT alone had helped them before. Those who had needed medicine too stayed well less often with IPT alone.',
              {
                id: 'questions.works.staying-well',
                desc: 'Common questions, how well IPT works: follow-up sessions.',
              },
            ),
            'frank-2007',
          ),
        ],
      },
      {
        title: msg('What they do not tell', {
          id: 'questions.works.limits',
          desc: 'Common questions, how well IPT works: heading before the limits of trials.',
        }),
        paragraphs: [
          claim(
            msg(
              'These are averages: nobody can tell from them how it will go for you. Many trials were small or had weak points, and where such trials are left out, the benefit of most therapies looks smaller. How people do after some years differs.',
              {
                id: 'questions.works.averages',
                desc: 'Common questions, how well IPT works: limits of the trials.',
              },
            ),
            'cuijpers-2016',
            'cuijpers-2019',
          ),
        ],
      },
      {
        title: msg('Who did better with something else', {
          id: 'questions.works.else',
          desc: 'Common questions, how well IPT works: heading of a list of problems for which another treatment helped more.',
        }),
        items: [
          claim(
            msg('People with social anxiety or panic: CBT.', {
              id: 'questions.works.else.anxiety',
              desc: 'Common questions, how well IPT works: item of a list, “whom: what helped more”.',
            }),
            'stangier-2011',
            'vos-2012',
          ),
          claim(
            msg(
              'People with bulimia: CBT for eating problems, at the end of therapy. A year later the difference was smaller.',
              {
                id: 'questions.works.else.bulimia',
                desc: 'Common questions, how well IPT works: item of a list, “whom: what helped more”.',
              },
            ),
            'agras-2000',
            'fairburn-2015',
          ),
          claim(
            msg('People whose low mood had lasted for years: medicine, rather than IPT alone.', {
              id: 'questions.works.else.lasting',
              desc: 'Common questions, how well IPT works: item of a list, “whom: what helped more” (dysthymia).',
            }),
            'browne-2002',
          ),
          claim(
            msg(
              str`People who keep others at a distance: CBT, in one small trial with ${number(56)} people.`,
              {
                id: 'questions.works.else.distance',
                desc: 'Common questions, how well IPT works: item of a list (attachment avoidance). Placeholder: number of people (56).',
              },
            ),
            'mcbride-2006',
          ),
        ],
      },
    ],
  };
}

/** IPT and medicine. Source: content facts 5.6, 9. */
export function medicineAnswer(msg: Msg): CommonQuestion {
  return {
    id: 'medicine',
    question: msg('Can I take medicine as well?', {
      id: 'questions.medicine.title',
      desc: 'Common questions: a question about IPT and medicine for depression.',
    }),
    inShort: msg('Yes. IPT is used with and without medicine.', {
      id: 'questions.medicine.short',
      desc: 'Common questions, medicine: the answer in short.',
    }),
    passages: [
      {
        paragraphs: [
          claim(
            msg(
              'For some people both together work better, often when depression is more severe or keeps coming back. In trials of many talking treatments, both together helped somewhat more than either alone. For IPT the extra gain over IPT alone was small.',
              {
                id: 'questions.medicine.both',
                desc: 'Common questions, medicine: talking treatment and medicine together.',
              },
            ),
            'cuijpers-2020',
            'cuijpers-2016',
          ),
          claim(
            msg(
              'Which of the two helps more with depression? One review found medicine slightly better than IPT; a later, larger one found no clear difference.',
              {
                id: 'questions.medicine.which',
                desc: 'Common questions, medicine: two reviews with different results.',
              },
            ),
            'cuijpers-2011',
            'cuijpers-2016',
          ),
          claim(
            msg(
              'Never stop or change a medicine without the person who prescribes it. Bipolar disorder needs medicine: IPSRT is added to it and does not replace it.',
              {
                id: 'questions.medicine.never',
                desc: 'Common questions, medicine: a safety rule. Keep the abbreviation IPSRT.',
              },
            ),
            'nice-ng222',
            'frank-2005',
          ),
        ],
      },
    ],
  };
}
