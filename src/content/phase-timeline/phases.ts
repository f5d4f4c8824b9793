import type {Msg} from '../../localization/msg.js';
import type {ReferenceId} from '../references.js';

export const phaseIds = ['start', 'middle', 'ending'] as const;
export type PhaseId = (typeof phaseIds)[number];

/** One phase of a course of IPT, or the follow-up sessions after it. */
export interface Phase {
  readonly id: PhaseId | 'follow-up';
  readonly name: string;
  readonly summary: string;
  readonly aims: readonly string[];
  /** The three things the reader will do; none in the follow-up, which its aims describe. */
  readonly you: readonly string[];
  readonly therapist: readonly string[];
  /** What else is to be known about it, such as what studies found. */
  readonly note?: string;
  readonly references: readonly ReferenceId[];
}

/** The three phases of IPT, in order. Source: content facts 3.2 and 3.3. */
export function phases(msg: Msg): Phase[] {
  return [
    {
      id: 'start',
      name: msg('Start', {
        id: 'phases.start.name',
        desc: 'Phase timeline: name of the first phase. max:20',
      }),
      summary: msg('You get to know each other, and choose a focus.', {
        id: 'phases.start.summary',
        desc: 'Phase timeline: one sentence about the first phase.',
      }),
      aims: [
        msg('Make sense of how you feel, and see whether you are safe', {
          id: 'phases.start.aim.1',
          desc: 'Phase timeline, start: aims. Items of a list.',
        }),
        msg('See who matters in your life, and what has happened around your low mood', {
          id: 'phases.start.aim.2',
          desc: 'Phase timeline, start: aims.',
        }),
        msg('Agree on a focus and on the number of sessions', {
          id: 'phases.start.aim.3',
          desc: 'Phase timeline, start: aims.',
        }),
        msg(
          'Agree on a time, mostly the same each week, and on what happens if you miss a session',
          {
            id: 'phases.start.aim.4',
            desc: 'Phase timeline, start: aims.',
          },
        ),
      ],
      you: [
        msg('Tell your story, in any order', {
          id: 'phases.start.you.1',
          desc: 'Phase timeline, start: what you do. Items of a list, each starts with a verb.',
        }),
        msg('Draw who is close to you, and what happened when', {
          id: 'phases.start.you.2',
          desc: 'Phase timeline, start: what you do (closeness circle and timeline).',
        }),
        msg('Ask anything, and say what you want to be different', {
          id: 'phases.start.you.3',
          desc: 'Phase timeline, start: what you do.',
        }),
      ],
      therapist: [
        msg('Asks about your health, your history and whether you are safe', {
          id: 'phases.start.therapist.1',
          desc: 'Phase timeline, start: what the therapist does. Items of a list, each starts with a verb.',
        }),
        msg('Explains that depression is an illness, and not your fault', {
          id: 'phases.start.therapist.2',
          desc: 'Phase timeline, start: what the therapist does.',
        }),
        msg(
          'Tells you that you can expect less of yourself for a while, as you work on getting better',
          {
            id: 'phases.start.therapist.7',
            desc: 'Phase timeline, start: what the therapist does. Permission to be unwell, with support.',
          },
        ),
        msg('Gives what you have a name, and talks with you about ways to treat it, medicine too', {
          id: 'phases.start.therapist.5',
          desc: 'Phase timeline, start: what the therapist does (naming the problem, such as depression).',
        }),
        msg('Sums up how your mood and your life connect; you agree, or change it', {
          id: 'phases.start.therapist.3',
          desc: 'Phase timeline, start: what the therapist does (formulation, a shared understanding).',
        }),
        msg('Says what stays private, and whom to call in a crisis', {
          id: 'phases.start.therapist.4',
          desc: 'Phase timeline, start: what the therapist does.',
        }),
        msg('May ask to record sessions so that a supervisor can hear them, if you agree', {
          id: 'phases.start.therapist.6',
          desc: 'Phase timeline, start: what the therapist does. The recording is for the supervision of the therapist’s work, with consent.',
        }),
      ],
      note: msg(
        'The circle of people shows who could help, and where it is hard. You decide who sees it.',
        {
          id: 'phases.start.note',
          desc: 'Phase timeline, start: what the closeness circle is for, which stands there as a drawing.',
        },
      ),
      references: ['guide-2018', 'isipt', 'ipt-uk'],
    },
    {
      id: 'middle',
      name: msg('Middle', {
        id: 'phases.middle.name',
        desc: 'Phase timeline: name of the second and longest phase. max:20',
      }),
      summary: msg('You work on your focus, one real event at a time.', {
        id: 'phases.middle.summary',
        desc: 'Phase timeline: one sentence about the second phase.',
      }),
      aims: [
        msg('Change something in your area of focus', {
          id: 'phases.middle.aim.1',
          desc: 'Phase timeline, middle: aims. Items of a list.',
        }),
        msg('See whether your mood changes with it', {
          id: 'phases.middle.aim.2',
          desc: 'Phase timeline, middle: aims.',
        }),
      ],
      you: [
        msg('Bring something that happened', {
          id: 'phases.middle.you.1',
          desc: 'Phase timeline, middle: what you do. Items of a list, each starts with a verb.',
        }),
        msg('Notice how your mood changed', {
          id: 'phases.middle.you.2',
          desc: 'Phase timeline, middle: what you do.',
        }),
        msg('Try a small step with real people; usually no worksheets', {
          id: 'phases.middle.you.3',
          desc: 'Phase timeline, middle: what you do between sessions, such as a conversation.',
        }),
      ],
      therapist: [
        msg('Helps you stay with the focus', {
          id: 'phases.middle.therapist.1',
          desc: 'Phase timeline, middle: what the therapist does. Items of a list, each starts with a verb.',
        }),
        msg(
          'Goes through a conversation with you, word by word, and helps you weigh up what to do',
          {
            id: 'phases.middle.therapist.2',
            desc: 'Phase timeline, middle: what the therapist does (communication and decision analysis).',
          },
        ),
        msg('Practises hard conversations with you, and helps with the feelings that come up', {
          id: 'phases.middle.therapist.3',
          desc: 'Phase timeline, middle: what the therapist does (role play).',
        }),
        msg('May give you a short questionnaire each time, to see together how you are', {
          id: 'phases.middle.therapist.5',
          desc: 'Phase timeline, middle: what the therapist does (a questionnaire on mood at each session).',
        }),
        msg('Checks about halfway whether the plan still fits', {
          id: 'phases.middle.therapist.4',
          desc: 'Phase timeline, middle: what the therapist does.',
        }),
      ],
      references: ['guide-2018', 'isipt', 'ipt-uk'],
    },
    {
      id: 'ending',
      name: msg('Ending', {
        id: 'phases.ending.name',
        desc: 'Phase timeline: name of the third phase. Never "termination". max:20',
      }),
      summary: msg('You look back, plan ahead and say goodbye.', {
        id: 'phases.ending.summary',
        desc: 'Phase timeline: one sentence about the third phase.',
      }),
      aims: [
        msg('Keep what you have gained, and manage without therapy', {
          id: 'phases.ending.aim.1',
          desc: 'Phase timeline, ending: aims. Items of a list.',
        }),
        msg('Know what to do if low mood comes back', {
          id: 'phases.ending.aim.2',
          desc: 'Phase timeline, ending: aims.',
        }),
      ],
      you: [
        msg('Name what helped, and what you did yourself', {
          id: 'phases.ending.you.1',
          desc: 'Phase timeline, ending: what you do. Items of a list, each starts with a verb.',
        }),
        msg('Write down your warning signs, and whom to call', {
          id: 'phases.ending.you.2',
          desc: 'Phase timeline, ending: what you do.',
        }),
        msg('Make room for sadness, or pride', {
          id: 'phases.ending.you.3',
          desc: 'Phase timeline, ending: what you do.',
        }),
      ],
      therapist: [
        msg('Talks with you, from early on, about how therapy will end', {
          id: 'phases.ending.therapist.1',
          desc: 'Phase timeline, ending: what the therapist does. Items of a list, each starts with a verb.',
        }),
        msg('Points out what you have changed', {
          id: 'phases.ending.therapist.2',
          desc: 'Phase timeline, ending: what the therapist does.',
        }),
        msg(
          'Goes through other options with you if you do not feel better, which is not your fault',
          {
            id: 'phases.ending.therapist.3',
            desc: 'Phase timeline, ending: what the therapist does when therapy has not helped.',
          },
        ),
      ],
      references: ['guide-2018', 'isipt', 'ipt-uk'],
    },
  ];
}

/** The sessions after the course, which only some people have. Source: content facts 3.3. */
export function followUp(msg: Msg): Phase {
  return {
    id: 'follow-up',
    name: msg('Follow-up', {
      id: 'phases.follow-up.name',
      desc: 'Phase timeline: name of the sessions after the course (maintenance). Not "repair". max:20',
    }),
    summary: msg('Coming back now and then, often monthly, to stay well.', {
      id: 'phases.follow-up.summary',
      desc: 'Phase timeline: one sentence about follow-up sessions.',
    }),
    aims: [
      msg('Stay well, above all if low mood has come back before', {
        id: 'phases.follow-up.aim.1',
        desc: 'Phase timeline, follow-up: aims.',
      }),
      msg('Spot new strain early', {
        id: 'phases.follow-up.aim.2',
        desc: 'Phase timeline, follow-up: aims.',
      }),
    ],
    you: [],
    therapist: [
      msg('Keeps the same focus, at a lighter pace', {
        id: 'phases.follow-up.therapist.1',
        desc: 'Phase timeline, follow-up: what the therapist does.',
      }),
    ],
    note: msg(
      'Results differ. In some studies follow-up sessions helped people to stay well. In one study of people aged 70 or older, monthly IPT did no better than short clinic visits; medicine did.',
      {
        id: 'phases.follow-up.note',
        desc: 'Phase timeline, follow-up: what is known, and its limits.',
      },
    ),
    references: ['cuijpers-2016', 'frank-2007', 'reynolds-2006'],
  };
}
