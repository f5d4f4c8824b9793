import type {Msg} from '../../localization/msg.js';
import type {ReferenceId} from '../references.js';

export const therapyIds = [
  'ipt',
  'cbt',
  'activation',
  'psychodynamic',
  'counselling',
  'couple',
] as const;
export type TherapyId = (typeof therapyIds)[number];

/** One thing to compare, and what each therapy does about it. */
export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly of: Readonly<Record<TherapyId, string>>;
  /** What it rests on besides the sources of the whole comparison. */
  readonly references?: readonly ReferenceId[];
}

/** What the whole comparison rests on. */
const comparisonReferences: readonly ReferenceId[] = ['nice-ng222', 'guide-2018'];

/** Talking treatments for depression in adults, side by side. Source: content facts 5.10. */
export function comparison(msg: Msg) {
  return {
    caption: msg('Six talking treatments for depression in adults, in the order of their names', {
      id: 'compare.caption',
      desc: 'Comparison of therapies: caption of the table.',
    }),
    criterion: msg('What is compared', {
      id: 'compare.criterion',
      desc: 'Comparison of therapies: heading of the first column, read by screen readers. max:40',
    }),
    note: msg('The numbers of sessions, and what there is, differ from place to place.', {
      id: 'compare.note',
      desc: 'Comparison of therapies: under the table.',
    }),
    references: comparisonReferences,
    therapies: therapies(msg),
    criteria: criteria(msg),
  };
}

const therapies = (msg: Msg): Readonly<Record<TherapyId, string>> => ({
  activation: msg('Behavioural activation', {
    id: 'compare.activation',
    desc: 'Comparison of therapies: name of a therapy. max:40',
  }),
  cbt: msg('Cognitive behavioural therapy (CBT)', {
    id: 'compare.cbt',
    desc: 'Comparison of therapies: name of a therapy, with the abbreviation known in your language. max:48',
  }),
  counselling: msg('Counselling', {
    id: 'compare.counselling',
    desc: 'Comparison of therapies: name of a therapy (person-centred counselling). max:40',
  }),
  couple: msg('Couple therapy', {
    id: 'compare.couple',
    desc: 'Comparison of therapies: name of a therapy. max:40',
  }),
  ipt: msg('IPT', {
    id: 'compare.ipt',
    desc: 'Comparison of therapies: abbreviation of interpersonal psychotherapy. max:40',
  }),
  psychodynamic: msg('Psychodynamic', {
    id: 'compare.psychodynamic',
    desc: 'Comparison of therapies: name of a therapy (short-term psychodynamic therapy). max:40',
  }),
});

function criteria(msg: Msg): Criterion[] {
  const now = msg('Your life now', {
    id: 'compare.time.now',
    desc: 'Comparison of therapies: after “It looks at”. max:32',
  });
  const usualSessions = msg('About 8–16', {
    id: 'compare.sessions.usual',
    desc: 'Comparison of therapies: number of sessions. max:40',
  });
  const medium = msg('Partly fixed', {
    id: 'compare.structure.medium',
    desc: 'Comparison of therapies: after “How fixed the plan is”. max:32',
  });
  const high = msg('Quite fixed', {
    id: 'compare.structure.high',
    desc: 'Comparison of therapies: after “How fixed the plan is”. max:32',
  });
  const low = msg('Quite open', {
    id: 'compare.structure.low',
    desc: 'Comparison of therapies: after “How fixed the plan is”. max:32',
  });
  const many = msg('Other problems too; evidence differs', {
    id: 'compare.other.many',
    desc: 'Comparison of therapies: after “Besides depression”.',
  });
  const widely = msg('Offered widely', {
    id: 'compare.offered.widely',
    desc: 'Comparison of therapies: after “How easy to find”. max:40',
  });
  const differs = msg('Differs by place', {
    id: 'compare.offered.differs',
    desc: 'Comparison of therapies: after “How easy to find”. max:40',
  });
  return [
    {
      id: 'question',
      name: msg('It asks', {
        id: 'compare.question',
        desc: 'Comparison of therapies: heading of a row, the main question of each therapy. max:32',
      }),
      of: {
        activation: msg('Which activities could you do more, to lift your mood?', {
          id: 'compare.question.activation',
          desc: 'Comparison of therapies: main question of behavioural activation.',
        }),
        cbt: msg('How do thoughts, actions and mood keep each other going?', {
          id: 'compare.question.cbt',
          desc: 'Comparison of therapies: main question of CBT.',
        }),
        counselling: msg('What do you feel and need, when someone listens closely?', {
          id: 'compare.question.counselling',
          desc: 'Comparison of therapies: main question of person-centred counselling.',
        }),
        couple: msg('What happens between you and your partner, and with mood?', {
          id: 'compare.question.couple',
          desc: 'Comparison of therapies: main question of couple therapy.',
        }),
        ipt: msg('What happens between you and others, and with your mood?', {
          id: 'compare.question.ipt',
          desc: 'Comparison of therapies: main question of IPT.',
        }),
        psychodynamic: msg('Which feelings and patterns, some hardly noticed, affect your life?', {
          id: 'compare.question.psychodynamic',
          desc: 'Comparison of therapies: main question of psychodynamic therapy.',
        }),
      },
    },
    {
      id: 'time',
      name: msg('It looks at', {
        id: 'compare.time',
        desc: 'Comparison of therapies: heading of a row, now or the past. max:32',
      }),
      of: {
        activation: now,
        cbt: now,
        counselling: msg('What you choose', {
          id: 'compare.time.choose',
          desc: 'Comparison of therapies: after “It looks at”. max:32',
        }),
        couple: now,
        ipt: now,
        psychodynamic: msg('Your life now and before', {
          id: 'compare.time.past',
          desc: 'Comparison of therapies: after “It looks at”. max:32',
        }),
      },
    },
    {
      id: 'sessions',
      name: msg('Sessions', {
        id: 'compare.sessions',
        desc: 'Comparison of therapies: heading of a row, how many sessions. max:32',
      }),
      of: {
        activation: usualSessions,
        cbt: usualSessions,
        counselling: usualSessions,
        couple: msg('About 15–20', {
          id: 'compare.sessions.couple',
          desc: 'Comparison of therapies: number of sessions. max:40',
        }),
        ipt: msg('About 12–16, some 8–20', {
          id: 'compare.sessions.ipt',
          desc: 'Comparison of therapies: number of sessions. max:40',
        }),
        psychodynamic: msg('About 8–16, or more', {
          id: 'compare.sessions.psychodynamic',
          desc: 'Comparison of therapies: number of sessions. max:40',
        }),
      },
    },
    {
      id: 'between',
      name: msg('Between sessions', {
        id: 'compare.between',
        desc: 'Comparison of therapies: heading of a row. max:32',
      }),
      of: {
        activation: msg('A plan or diary of activities', {
          id: 'compare.between.activation',
          desc: 'Comparison of therapies: between sessions of behavioural activation.',
        }),
        cbt: msg('Regular exercises, often in writing', {
          id: 'compare.between.cbt',
          desc: 'Comparison of therapies: between sessions of CBT.',
        }),
        counselling: msg('Usually nothing set', {
          id: 'compare.between.counselling',
          desc: 'Comparison of therapies: between sessions of counselling.',
        }),
        couple: msg('Tasks you both agree on', {
          id: 'compare.between.couple',
          desc: 'Comparison of therapies: between sessions of couple therapy.',
        }),
        ipt: msg('Trying things out with people', {
          id: 'compare.between.ipt',
          desc: 'Comparison of therapies: between sessions of IPT.',
        }),
        psychodynamic: msg('Thinking about what came up', {
          id: 'compare.between.psychodynamic',
          desc: 'Comparison of therapies: between sessions of psychodynamic therapy.',
        }),
      },
    },
    {
      id: 'structure',
      name: msg('How fixed the plan is', {
        id: 'compare.structure',
        desc: 'Comparison of therapies: heading of a row. max:32',
      }),
      of: {
        activation: high,
        cbt: high,
        counselling: low,
        couple: medium,
        ipt: medium,
        psychodynamic: low,
      },
    },
    {
      id: 'evidence',
      name: msg('Evidence that it helps', {
        id: 'compare.evidence',
        desc: 'Comparison of therapies: heading of a row. max:32',
      }),
      of: {
        activation: msg('Strong, from fewer trials than CBT', {
          id: 'compare.evidence.strong',
          desc: 'Comparison of therapies: evidence for behavioural activation and for IPT. max:48',
        }),
        cbt: msg('Strong, from the most trials', {
          id: 'compare.evidence.cbt',
          desc: 'Comparison of therapies: evidence for CBT.',
        }),
        counselling: msg('Helpful, a little less than the others', {
          id: 'compare.evidence.counselling',
          desc: 'Comparison of therapies: evidence for counselling.',
        }),
        couple: msg('Good, when the relationship is troubled', {
          id: 'compare.evidence.couple',
          desc: 'Comparison of therapies: evidence for couple therapy.',
        }),
        ipt: msg('Strong, from fewer trials than CBT', {
          id: 'compare.evidence.strong',
          desc: 'Comparison of therapies: evidence for behavioural activation and for IPT. max:48',
        }),
        psychodynamic: msg('Good, from fewer trials than CBT', {
          id: 'compare.evidence.psychodynamic',
          desc: 'Comparison of therapies: evidence for short-term psychodynamic therapy.',
        }),
      },
      references: ['cuijpers-2021', 'nice-ng222'],
    },
    {
      id: 'other',
      name: msg('Besides depression', {
        id: 'compare.other',
        desc: 'Comparison of therapies: heading of a row, use for other problems. max:32',
      }),
      of: {
        activation: msg('Mainly used for depression', {
          id: 'compare.other.activation',
          desc: 'Comparison of therapies: other uses of behavioural activation.',
        }),
        cbt: msg('Often first for anxiety, compulsions and bulimia', {
          id: 'compare.other.cbt',
          desc: 'Comparison of therapies: other uses of CBT. Compulsions: obsessive-compulsive disorder.',
        }),
        counselling: many,
        couple: msg('Trouble between the two partners', {
          id: 'compare.other.couple',
          desc: 'Comparison of therapies: other uses of couple therapy.',
        }),
        ipt: msg('Some other problems, less tested', {
          id: 'compare.other.ipt',
          desc: 'Comparison of therapies: other uses of IPT.',
        }),
        psychodynamic: many,
      },
      references: ['cuijpers-2016', 'stangier-2011', 'vos-2012', 'nice-ng69'],
    },
    {
      id: 'prefer',
      name: msg('You might prefer it if', {
        id: 'compare.prefer',
        desc: 'Comparison of therapies: heading of a row; each cell completes the sentence. max:40',
      }),
      of: {
        activation: msg('you feel stuck, and starting things is hard', {
          id: 'compare.prefer.activation',
          desc: 'Comparison of therapies: completes “You might prefer it if” (behavioural activation).',
        }),
        cbt: msg('you like clear tools and regular exercises', {
          id: 'compare.prefer.cbt',
          desc: 'Comparison of therapies: completes “You might prefer it if” (CBT).',
        }),
        counselling: msg('you want time to talk freely', {
          id: 'compare.prefer.counselling',
          desc: 'Comparison of therapies: completes “You might prefer it if” (counselling).',
        }),
        couple: msg('you both want it and feel safe together', {
          id: 'compare.prefer.couple',
          desc: 'Comparison of therapies: completes “You might prefer it if” (couple therapy).',
        }),
        ipt: msg('what happens with people affects your mood', {
          id: 'compare.prefer.ipt',
          desc: 'Comparison of therapies: completes “You might prefer it if” (IPT).',
        }),
        psychodynamic: msg('you want to understand long-standing patterns', {
          id: 'compare.prefer.psychodynamic',
          desc: 'Comparison of therapies: completes “You might prefer it if” (psychodynamic therapy).',
        }),
      },
    },
    {
      id: 'offered',
      name: msg('How easy to find', {
        id: 'compare.offered',
        desc: 'Comparison of therapies: heading of a row, availability. max:32',
      }),
      of: {
        activation: widely,
        cbt: msg('Offered most widely', {
          id: 'compare.offered.cbt',
          desc: 'Comparison of therapies: after “How easy to find”. max:40',
        }),
        counselling: widely,
        couple: differs,
        ipt: msg('Limited in many places', {
          id: 'compare.offered.ipt',
          desc: 'Comparison of therapies: after “How easy to find”. max:40',
        }),
        psychodynamic: differs,
      },
    },
  ];
}
