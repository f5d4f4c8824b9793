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
  readonly you: readonly string[];
  readonly therapist: readonly string[];
  /** What is known about it, and what is not. */
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
      summary: msg('You get to know each other, make sense of how you feel, and choose a focus.', {
        id: 'phases.start.summary',
        desc: 'Phase timeline: one sentence about the first phase.',
      }),
      aims: [
        msg('Understand how you feel, and whether you are safe', {
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
      ],
      you: [
        msg('Tell your story, in any order', {
          id: 'phases.start.you.1',
          desc: 'Phase timeline, start: what you do. Items of a list, each starts with a verb.',
        }),
        msg('Draw a circle of the people close to you, and a line of what happened when', {
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
        msg(
          'Explains that depression is an illness, not your fault, and that you can expect less of yourself for a while as you work on getting better',
          {
            id: 'phases.start.therapist.2',
            desc: 'Phase timeline, start: what the therapist does. Permission to be unwell, with support.',
          },
        ),
        msg('Sums up how your mood and your life connect; you agree, or change it', {
          id: 'phases.start.therapist.3',
          desc: 'Phase timeline, start: what the therapist does (formulation, a shared understanding).',
        }),
        msg('Says what stays private, and whom to call in a crisis', {
          id: 'phases.start.therapist.4',
          desc: 'Phase timeline, start: what the therapist does.',
        }),
      ],
      references: ['guide-2018', 'isipt', 'ipt-uk'],
    },
    {
      id: 'middle',
      name: msg('Middle', {
        id: 'phases.middle.name',
        desc: 'Phase timeline: name of the second and longest phase. max:20',
      }),
      summary: msg(
        'Most sessions are spent here: you work on your focus, one real event at a time.',
        {
          id: 'phases.middle.summary',
          desc: 'Phase timeline: one sentence about the second phase.',
        },
      ),
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
        msg('Bring something that happened since last time', {
          id: 'phases.middle.you.1',
          desc: 'Phase timeline, middle: what you do. Items of a list, each starts with a verb.',
        }),
        msg('Notice how your mood changed with it', {
          id: 'phases.middle.you.2',
          desc: 'Phase timeline, middle: what you do.',
        }),
        msg(
          'Try a conversation or a small step with real people between sessions; there are usually no worksheets',
          {
            id: 'phases.middle.you.3',
            desc: 'Phase timeline, middle: what you do between sessions.',
          },
        ),
        msg('Say what is not helping', {
          id: 'phases.middle.you.4',
          desc: 'Phase timeline, middle: what you do.',
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
        msg('Write down your early warning signs, and who you can turn to', {
          id: 'phases.ending.you.2',
          desc: 'Phase timeline, ending: what you do.',
        }),
        msg('Make room for sadness or pride about stopping', {
          id: 'phases.ending.you.3',
          desc: 'Phase timeline, ending: what you do.',
        }),
      ],
      therapist: [
        msg('Talks openly, from early on, about how therapy will finish', {
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
    summary: msg('Some people come back now and then, often once a month, to stay well.', {
      id: 'phases.follow-up.summary',
      desc: 'Phase timeline: one sentence about follow-up sessions.',
    }),
    aims: [
      msg('Stay well, above all if low mood has come back before', {
        id: 'phases.follow-up.aim.1',
        desc: 'Phase timeline, follow-up: aims.',
      }),
    ],
    you: [
      msg('Spot new strain early', {
        id: 'phases.follow-up.you.1',
        desc: 'Phase timeline, follow-up: what you do.',
      }),
    ],
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
