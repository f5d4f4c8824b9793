import type {Msg} from '../../localization/msg.js';
import type {QuestionId} from './answers.js';

/** One question of the quiz: `one` answer (radio buttons) or `several` (check boxes). */
export interface Question {
  readonly id: QuestionId;
  readonly text: string;
  readonly hint?: string;
  readonly kind: 'one' | 'several';
  /** Whether it cannot be left unanswered ("Prefer not to say" counts as an answer). */
  readonly required: boolean;
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    /** What the short name means, in small type. */
    readonly detail?: string;
    /** Whether ticking it takes the ticks from the others, as "None of these" does. */
    readonly exclusive?: boolean;
  }[];
}

/**
 * The questions. Source: content facts 6.3 and 6.4; asking about suicidal thoughts does not
 * put the idea in anyone's head (Dazzi 2014), and no risk scale is used or imitated (NICE NG225).
 */
export function quizQuestions(msg: Msg): Question[] {
  return [
    {
      id: 'safety',
      kind: 'one',
      required: true,
      text: msg('Are you thinking about ending your life or harming yourself?', {
        id: 'quiz.safety.self',
        desc: 'Quiz, question 1. Plain and direct, no method, no degree.',
      }),
      hint: msg('Nobody sees your answer, so nobody can respond.', {
        id: 'quiz.safety.hint',
        desc: 'Quiz, question 1: line under the question.',
      }),
      options: [
        {
          id: 'now',
          text: msg('Yes, now', {
            id: 'quiz.safety.now',
            desc: 'Quiz, question 1: option. Leads to emergency help at once.',
          }),
        },
        {
          id: 'recent',
          text: msg('Not now, but in the last weeks', {
            id: 'quiz.safety.recent',
            desc: 'Quiz, question 1: option.',
          }),
        },
        {id: 'no', text: msg('No', {id: 'quiz.safety.no', desc: 'Quiz, question 1: option.'})},
        {
          id: 'danger',
          text: msg('I or someone else is in danger right now', {
            id: 'quiz.safety.danger',
            desc: 'Quiz, question 1: option, for danger to the reader from others, or to another person. Leads to emergency help at once.',
          }),
        },
        {
          id: 'skip',
          text: msg('I prefer not to say', {
            id: 'quiz.safety.skip',
            desc: 'Quiz, question 1: option.',
          }),
        },
      ],
    },
    {
      id: 'who',
      kind: 'one',
      required: true,
      text: msg('Who is this for?', {id: 'quiz.who.question', desc: 'Quiz, question 2.'}),
      options: [
        {
          id: 'adult',
          text: msg('Me, 18 or over', {
            id: 'quiz.who.adult',
            desc: 'Quiz, question 2: option.',
          }),
        },
        {
          id: 'teen',
          text: msg('Me, 12 to 17', {
            id: 'quiz.who.teen',
            desc: 'Quiz, question 2: option.',
          }),
        },
        {
          id: 'child',
          text: msg('A child under 12', {
            id: 'quiz.who.child',
            desc: 'Quiz, question 2: option.',
          }),
        },
        {
          id: 'carer',
          text: msg('A teenager or adult I care about', {
            id: 'quiz.who.carer',
            desc: 'Quiz, question 2: option.',
          }),
        },
      ],
    },
    {
      id: 'now',
      kind: 'several',
      required: true,
      text: msg('Is any of this true now?', {
        id: 'quiz.now.question',
        desc: 'Quiz, question 3.',
      }),
      hint: msg('We ask everyone. Choose all that apply.', {
        id: 'quiz.now.hint',
        desc: 'Quiz, question 3: line under the question. "We ask everyone" says that the reader is not suspected of anything.',
      }),
      options: [
        {
          id: 'home',
          text: msg('Not safe, or afraid, at home', {
            id: 'quiz.now.home.name',
            desc: 'Quiz, question 3: option, its short name. Leads to help with safety.',
          }),
          detail: msg('Someone hurts, threatens or controls me.', {
            id: 'quiz.now.home.detail',
            desc: 'Quiz, question 3: in small type under the short name. Any person the reader lives with or is close to.',
          }),
        },
        {
          id: 'postnatal',
          text: msg('Confused soon after a birth', {
            id: 'quiz.now.postnatal.name',
            desc: 'Quiz, question 3: option, its short name. A medical emergency.',
          }),
          detail: msg('Or suddenly too excited, or not myself.', {
            id: 'quiz.now.postnatal.detail',
            desc: 'Quiz, question 3: in small type under the short name. "Too excited": as in mania, not happy.',
          }),
        },
        {
          id: 'collapse',
          text: msg('Hardly eating, drinking or looking after myself', {
            id: 'quiz.now.collapse.name',
            desc: 'Quiz, question 3: option, its short name. Leads to same-day help.',
          }),
          detail: msg('Or hardly caring for a child.', {
            id: 'quiz.now.collapse.detail',
            desc: 'Quiz, question 3: in small type under the short name. "A child": in the reader’s care.',
          }),
        },
        {
          id: 'voices',
          text: msg('Voices, or feeling watched', {
            id: 'quiz.now.voices.name',
            desc: 'Quiz, question 3: option, its short name. It may be an illness: stay neutral.',
          }),
          detail: msg('I hear, see or fear what others don’t.', {
            id: 'quiz.now.voices.detail',
            desc: 'Quiz, question 3: in small type under the short name.',
          }),
        },
        {
          id: 'high',
          text: msg('Unusually high energy', {
            id: 'quiz.now.high.name',
            desc: 'Quiz, question 3: option, its short name. As in mania: stay neutral.',
          }),
          detail: msg('Hardly any sleep, big risks.', {
            id: 'quiz.now.high.detail',
            desc: 'Quiz, question 3: in small type under the short name.',
          }),
        },
        {
          id: 'substance',
          text: msg('Alcohol or drugs', {
            id: 'quiz.now.substance.name',
            desc: 'Quiz, question 3: option, its short name.',
          }),
          detail: msg('As my main problem.', {
            id: 'quiz.now.substance.detail',
            desc: 'Quiz, question 3: in small type under the short name. It follows "Alcohol or drugs".',
          }),
        },
        {
          id: 'eatmed',
          text: msg('Eating that harms my body', {
            id: 'quiz.now.eatmed.name',
            desc: 'Quiz, question 3: option, its short name.',
          }),
          detail: msg('Fainting, vomiting or fast weight loss.', {
            id: 'quiz.now.eatmed.detail',
            desc: 'Quiz, question 3: in small type under the short name. "Vomiting": also on purpose.',
          }),
        },
        {
          id: 'none',
          exclusive: true,
          text: msg('None of these', {
            id: 'quiz.now.none',
            desc: 'Quiz, question 3: option that excludes the others.',
          }),
        },
        {
          id: 'skip',
          exclusive: true,
          text: msg('I prefer not to say', {
            id: 'quiz.now.skip',
            desc: 'Quiz, question 3: option that excludes the others.',
          }),
        },
      ],
    },
    {
      id: 'areas',
      kind: 'several',
      required: false,
      text: msg('Which of these are part of your life now?', {
        id: 'quiz.areas.question',
        desc: 'Quiz, question 4.',
      }),
      hint: severalHint(msg),
      options: [
        {
          id: 'grief',
          text: msg('Someone important has died', {
            id: 'quiz.areas.grief',
            desc: 'Quiz, question 4: option.',
          }),
        },
        {
          id: 'conflict',
          text: msg('Conflict or silence with someone important', {
            id: 'quiz.areas.conflict',
            desc: 'Quiz, question 4: option.',
          }),
        },
        {
          id: 'change',
          text: msg('A big change: work, a baby, illness, a move', {
            id: 'quiz.areas.change',
            desc: 'Quiz, question 4: option.',
          }),
        },
        {
          id: 'loneliness',
          text: msg('Loneliness, or finding it hard to get close', {
            id: 'quiz.areas.loneliness',
            desc: 'Quiz, question 4: option.',
          }),
        },
        {
          id: 'none',
          exclusive: true,
          text: msg('None of these, or not sure', {
            id: 'quiz.areas.none',
            desc: 'Quiz, question 4: option that excludes the others.',
          }),
        },
      ],
    },
    {
      id: 'link',
      kind: 'one',
      required: false,
      text: msg(
        'Do your feelings change with what goes on between you and others, or did they start with an event?',
        {
          id: 'quiz.link.question',
          desc: 'Quiz, question 5.',
        },
      ),
      options: [
        {id: 'yes', text: msg('Yes', {id: 'quiz.link.yes', desc: 'Quiz, question 5: option.'})},
        {
          id: 'maybe',
          text: msg('Perhaps', {
            id: 'quiz.link.maybe',
            desc: 'Quiz, question 5: option.',
          }),
        },
        {id: 'no', text: msg('No', {id: 'quiz.link.no', desc: 'Quiz, question 5: option.'})},
      ],
    },
    {
      id: 'goal',
      kind: 'one',
      required: false,
      text: msg('What would you most like help with?', {
        id: 'quiz.goal.question',
        desc: 'Quiz, question 6.',
      }),
      options: [
        {
          id: 'mood',
          text: msg('Feeling low, also around a birth', {
            id: 'quiz.goal.mood',
            desc: 'Quiz, question 6: option.',
          }),
        },
        {
          id: 'anxiety',
          text: msg('Panic, fears, worry or unwanted thoughts (OCD)', {
            id: 'quiz.goal.anxiety',
            desc: 'Quiz, question 6: option.',
          }),
        },
        {
          id: 'trauma',
          text: msg('Something terrible that happened', {
            id: 'quiz.goal.trauma',
            desc: 'Quiz, question 6: option.',
          }),
        },
        {
          id: 'eating',
          text: msg('Binge eating, or other eating worries', {
            id: 'quiz.goal.eating',
            desc: 'Quiz, question 6: option.',
          }),
        },
        {
          id: 'bipolar',
          text: msg('A diagnosis of bipolar disorder', {
            id: 'quiz.goal.bipolar',
            desc: 'Quiz, question 6: option.',
          }),
        },
        {
          id: 'life',
          text: msg('Grief or a relationship; my mood is mostly all right', {
            id: 'quiz.goal.life',
            desc: 'Quiz, question 6: option.',
          }),
        },
        {
          id: 'other',
          text: msg('Something else, or not sure', {
            id: 'quiz.goal.other',
            desc: 'Quiz, question 6: option.',
          }),
        },
      ],
    },
    {
      id: 'style',
      kind: 'one',
      required: false,
      text: msg('How would you like to work?', {
        id: 'quiz.style.question',
        desc: 'Quiz, question 7.',
      }),
      options: [
        {
          id: 'people',
          text: msg('Talk about people, and try things out', {
            id: 'quiz.style.people',
            desc: 'Quiz, question 7: option.',
          }),
        },
        {
          id: 'thoughts',
          text: msg('Do exercises for thoughts and habits', {
            id: 'quiz.style.thoughts',
            desc: 'Quiz, question 7: option.',
          }),
        },
        {
          id: 'depth',
          text: msg('Explore my past, over a longer time', {
            id: 'quiz.style.depth',
            desc: 'Quiz, question 7: option.',
          }),
        },
        {
          id: 'couple',
          text: msg('Come with my partner or family', {
            id: 'quiz.style.couple',
            desc: 'Quiz, question 7: option.',
          }),
        },
        {
          id: 'unsure',
          text: msg('Not sure', {id: 'quiz.style.unsure', desc: 'Quiz, question 7: option.'}),
        },
      ],
    },
  ];
}

const severalHint = (msg: Msg) =>
  msg('Choose all that apply.', {
    id: 'quiz.several',
    desc: 'Quiz: line under a question with several possible answers.',
  });
