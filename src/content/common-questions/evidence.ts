import {str, type Msg} from '../../localization/msg.js';
import {claim} from '../claims.js';
import type {CommonQuestion, FormatNumber} from './question.js';

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
              desc: 'Common questions, what IPT is used for: names an item of a list.',
            }),
            ...claim(
              msg('Here the evidence is strongest.', {
                id: 'questions.for.adults.text',
                desc: 'Common questions, what IPT is used for: under “Depression in adults”.',
              }),
              'cuijpers-2016',
            ),
          },
          {
            title: msg('Depression in teenagers', {
              id: 'questions.for.teens',
              desc: 'Common questions, what IPT is used for: names an item of a list.',
            }),
            ...claim(
              msg(
                'Fewer trials. IPT did better than other support. Two small trials compared it with cognitive behavioural therapy (CBT): in one there was no clear difference, in the other CBT did better. In England CBT is usually offered first, and IPT for teenagers when that does not fit.',
                {
                  id: 'questions.for.teens.text',
                  desc: 'Common questions, what IPT is used for: under “Depression in teenagers”.',
                },
              ),
              'duffy-2019',
              'rossello-1999',
              'rossello-2008',
              'nice-ng134',
            ),
          },
          {
            title: msg('Depression around pregnancy and birth', {
              id: 'questions.for.birth',
              desc: 'Common questions, what IPT is used for: names an item of a list.',
            }),
            ...claim(
              msg(
                'In several trials IPT helped more than the usual care did. In the United States it is also advised for people who are more likely to get it, to lower the risk.',
                {
                  id: 'questions.for.birth.text',
                  desc: 'Common questions, what IPT is used for: under “Depression around pregnancy and birth”.',
                },
              ),
              'bright-2020',
              'uspstf-2019',
            ),
          },
          {
            title: msg('Depression in later life', {
              id: 'questions.for.older',
              desc: 'Common questions, what IPT is used for: names an item of a list.',
            }),
            ...claim(
              msg(
                'It was mostly studied along with medicine. In one trial, medicine did more than monthly IPT to keep people over 70 well.',
                {
                  id: 'questions.for.older.text',
                  desc: 'Common questions, what IPT is used for: under “Depression in later life”.',
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
              desc: 'Common questions, what IPT is used for: names an item of a list.',
            }),
            ...claim(
              msg(
                'In one trial, group IPT and group CBT helped about the same, also a year later.',
                {
                  id: 'questions.for.binge.text',
                  desc: 'Common questions, what IPT is used for: under “Binge eating”.',
                },
              ),
              'wilfley-2002',
            ),
          },
          {
            title: msg('Bulimia and similar eating problems', {
              id: 'questions.for.bulimia',
              desc: 'Common questions, what IPT is used for: names an item of a list.',
            }),
            ...claim(
              msg(
                'CBT for eating problems works sooner; in one of two trials it was still ahead a year later. In England the guideline puts self-help with guidance first, then CBT.',
                {
                  id: 'questions.for.bulimia.text',
                  desc: 'Common questions, what IPT is used for: under “Bulimia and similar eating problems”.',
                },
              ),
              'agras-2000',
              'fairburn-2015',
              'nice-ng69',
            ),
          },
          {
            title: msg('Post-traumatic stress (PTSD)', {
              id: 'questions.for.trauma',
              desc: 'Common questions, what IPT is used for: names an item of a list.',
            }),
            ...claim(
              msg(
                'One trial found no clear difference between IPT and a therapy that goes back to the memories. People who helped to develop IPT led the trial. In England the guideline puts trauma-focused therapy first.',
                {
                  id: 'questions.for.trauma.text',
                  desc: 'Common questions, what IPT is used for: under “Post-traumatic stress (PTSD)”. Facing the memories: prolonged exposure.',
                },
              ),
              'markowitz-2015',
              'nice-ng116',
            ),
          },
          {
            title: msg('Bipolar disorder', {
              id: 'questions.for.bipolar',
              desc: 'Common questions, what IPT is used for: names an item of a list.',
            }),
            ...claim(
              msg(
                'Only the version called IPSRT is used. It adds regular daily rhythms. In nearly all studies people also took medicine and had specialist care. Results differ. In one trial people stayed well longer. In another it made no difference to new episodes.',
                {
                  id: 'questions.for.bipolar.text',
                  desc: 'Common questions, what IPT is used for: under “Bipolar disorder”.',
                },
              ),
              'frank-2005',
              'crowe-2020',
              'swartz-2012',
            ),
          },
        ],
      },
      {
        title: msg('Little studied, or IPT did not do well', {
          id: 'questions.for.early',
          desc: 'Common questions, what IPT is used for: heading, last of three groups.',
        }),
        items: [
          {
            title: msg('Anxiety', {
              id: 'questions.for.anxiety',
              desc: 'Common questions, what IPT is used for: names an item of a list.',
            }),
            ...claim(
              msg(
                'Results differ. A form of CBT did better than IPT in one trial for social anxiety, and CBT in one for panic.',
                {
                  id: 'questions.for.anxiety.text',
                  desc: 'Common questions, what IPT is used for: under “Anxiety”.',
                },
              ),
              'cuijpers-2016',
              'stangier-2011',
              'vos-2012',
            ),
          },
          {
            title: msg('Grief that stays overwhelming', {
              id: 'questions.for.grief',
              desc: 'Common questions, what IPT is used for: names an item of a list. Grief itself, not depression after a death (prolonged or complicated grief).',
            }),
            ...claim(
              msg(
                'In two trials, a therapy made for this kind of grief helped about twice as many people as IPT did. IPT fits better when depression began around a death.',
                {
                  id: 'questions.for.grief.text',
                  desc: 'Common questions, what IPT is used for: under “Grief that stays overwhelming”.',
                },
              ),
              'shear-2005',
              'shear-2014',
            ),
          },
          {
            title: msg('Alcohol and drugs', {
              id: 'questions.for.substances',
              desc: 'Common questions, what IPT is used for: names an item of a list.',
            }),
            ...claim(
              msg(
                'In small trials, IPT did not reduce drinking or drug use more than other help did. It may help with the low mood that comes with it.',
                {
                  id: 'questions.for.substances.text',
                  desc: 'Common questions, what IPT is used for: under “Alcohol and drugs”.',
                },
              ),
              'rounsaville-1983',
              'markowitz-2008',
            ),
          },
          {
            title: msg('Others', {
              id: 'questions.for.others',
              desc: 'Common questions, what IPT is used for: names an item of a list.',
            }),
            ...claim(
              msg(
                'There are versions for borderline personality disorder, chronic tiredness, body symptoms that doctors cannot explain, and low mood with HIV. They are still being studied.',
                {
                  id: 'questions.for.others.text',
                  desc: 'Common questions, what IPT is used for: under “Others” (borderline personality disorder, chronic fatigue syndrome, somatisation, HIV).',
                },
              ),
              'guide-2018',
            ),
          },
        ],
      },
      {
        paragraphs: [
          claim(
            msg(
              'Some things need other help first: hearing voices, times of far too much energy, or violence at home. So do anorexia, and alcohol or drugs as the main problem. IPT may become part of the help later.',
              {
                id: 'questions.for.first',
                desc: 'Common questions, what IPT is used for: last paragraph, when other help comes first.',
              },
            ),
            'guide-2018',
          ),
        ],
      },
    ],
  };
}

/** How well IPT works, and what the trials do not tell. Source: content facts 4.1 to 4.3. */
export function worksAnswer(msg: Msg, number: FormatNumber): CommonQuestion {
  // Translators see these names in place of the numbers.
  const trials = number(90);
  const people = number(11_000);
  const comparedTrials = number(331);
  const comparedPeople = number(34_000);
  const uneasyPeople = number(56);
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
              'In a trial, chance decides who gets which treatment. That makes the comparison fair. A review puts many trials together.',
              {
                id: 'questions.works.trial',
                desc: 'Common questions, how well IPT works: explains the words trial and review.',
              },
            ),
          ),
          claim(
            msg(
              str`One review looked at ${trials} trials of IPT with over ${people} people, for depression and other problems. On average, IPT clearly helped more with depression than waiting or the usual care did. One of the authors helped to develop IPT.`,
              {
                id: 'questions.works.trials',
                desc: 'Common questions, how well IPT works. Placeholders: number of trials (90), number of people (11,000).',
              },
            ),
            'cuijpers-2016',
          ),
          claim(
            msg(
              str`A larger review put together ${comparedTrials} trials with over ${comparedPeople} people. It found no clear difference between the main talking treatments for depression. Only supportive counselling did a little less well. About as many people stopped early in each.`,
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
              'After depression, some people go on with a session a month. On average depression came back less often, but not in every trial. In one trial, monthly sessions did as well as weekly ones for women whom IPT alone had helped. Women who had needed medicine too became ill again more often with IPT alone. In people over 70, medicine kept more people well than monthly IPT.',
              {
                id: 'questions.works.staying-well',
                desc: 'Common questions, how well IPT works: follow-up sessions.',
              },
            ),
            'cuijpers-2016',
            'frank-2007',
            'reynolds-2006',
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
              'These are averages. Nobody can tell from them how it will go for you. Many trials were small or had weak points. Without those trials, the benefit of most therapies looks smaller. Outside depression, few trials compare IPT with other treatments. How people do after some years differs from trial to trial.',
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
            msg(
              'In one trial, a form of CBT did better for people with social anxiety. In another, CBT did better for people with panic.',
              {
                id: 'questions.works.else.anxiety',
                desc: 'Common questions, how well IPT works: item of a list, for whom something else helped more.',
              },
            ),
            'stangier-2011',
            'vos-2012',
          ),
          claim(
            msg(
              'In two trials, a therapy made for grief did better for people whose grief stayed overwhelming. With it, five and seven in ten felt much better. With IPT, it was three in ten.',
              {
                id: 'questions.works.else.grief',
                desc: 'Common questions, how well IPT works: item of a list, for whom something else helped more (complicated grief: 51 and 70 in a hundred, against 28 and 32).',
              },
            ),
            'shear-2005',
            'shear-2014',
          ),
          claim(
            msg(
              'In one small trial, CBT did better for teenagers with depression. In another there was no clear difference.',
              {
                id: 'questions.works.else.teens',
                desc: 'Common questions, how well IPT works: item of a list, for whom something else helped more.',
              },
            ),
            'rossello-2008',
            'rossello-1999',
          ),
          claim(
            msg(
              'At the end of therapy, CBT for eating problems did better with bulimia and similar problems. A year later the difference was smaller.',
              {
                id: 'questions.works.else.bulimia',
                desc: 'Common questions, how well IPT works: item of a list, for whom something else helped more.',
              },
            ),
            'agras-2000',
            'fairburn-2015',
          ),
          claim(
            msg(
              'One large trial was with people whose mood had been low for years. Medicine did better there than IPT alone.',
              {
                id: 'questions.works.else.lasting',
                desc: 'Common questions, how well IPT works: item of a list, for whom something else helped more (dysthymia).',
              },
            ),
            'browne-2002',
          ),
          claim(
            msg(
              str`One small trial had ${uneasyPeople} people in it. CBT did better there for those who feel uneasy when others come close.`,
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
export function medicineAnswer(msg: Msg, number: FormatNumber): CommonQuestion {
  // Translators see this name in place of the number.
  const comparedPeople = number(1536);
  return {
    id: 'medicine',
    question: msg('Can I take medicine as well?', {
      id: 'questions.medicine.title',
      desc: 'Common questions: a question about IPT and medicine for depression.',
    }),
    inShort: msg('IPT is used with and without medicine. Ask a doctor what fits for you.', {
      id: 'questions.medicine.short',
      desc: 'Common questions, medicine: the answer in short.',
    }),
    passages: [
      {
        paragraphs: [
          claim(
            msg(
              'For some people both together work better, often when depression is more severe or keeps coming back. In trials of many talking treatments, both helped somewhat more than either alone. For IPT the extra gain over IPT alone was small.',
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
              str`Which of the two helps more with depression? A review of ${comparedPeople} people’s own data found no clear difference at the end, or later. Some of its authors helped to develop IPT. Earlier reviews differ a little.`,
              {
                id: 'questions.medicine.which',
                desc: 'Common questions, medicine: a review that put the data of each person together. Placeholder: number of people (1,536).',
              },
            ),
            'cohen-2024',
            'cuijpers-2011',
            'cuijpers-2016',
          ),
          claim(
            msg(
              'Never stop or change a medicine without talking to the person who prescribed it. For bipolar disorder, IPSRT is given with medicine and does not replace it.',
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
