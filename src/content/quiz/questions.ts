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
    /** Whether ticking it takes the ticks from the others, as "None of these" does. */
    readonly exclusive?: boolean;
  }[];
}

/**
 * The nine questions. Source: content facts 6.3 and 6.4; asking about suicidal thoughts does not
 * put the idea in anyone's head (Dazzi 2014), and no risk scale is used or imitated (NICE NG225).
 */
export function quizQuestions(msg: Msg): Question[] {
  return [
    {
      id: 'safety',
      kind: 'one',
      required: true,
      text: msg(
        'Safety first: are you thinking about ending your life or harming yourself, or is someone in immediate danger?',
        {
          id: 'quiz.safety.question',
          desc: 'Quiz, question 1. Plain and direct, no method, no degree.',
        },
      ),
      hint: msg(
        'There is no wrong answer. What you choose is not sent to anyone, so nobody here can respond to it.',
        {
          id: 'quiz.safety.hint',
          desc: 'Quiz, question 1: line under the question.',
        },
      ),
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
          text: msg('Not now, but I have had such thoughts in the last weeks', {
            id: 'quiz.safety.recent',
            desc: 'Quiz, question 1: option.',
          }),
        },
        {id: 'no', text: msg('No', {id: 'quiz.safety.no', desc: 'Quiz, question 1: option.'})},
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
          text: msg('For me, and I am 18 or over', {
            id: 'quiz.who.adult',
            desc: 'Quiz, question 2: option.',
          }),
        },
        {
          id: 'teen',
          text: msg('For me, and I am 12 to 17', {
            id: 'quiz.who.teen',
            desc: 'Quiz, question 2: option.',
          }),
        },
        {
          id: 'child',
          text: msg('For a child under 12', {
            id: 'quiz.who.child',
            desc: 'Quiz, question 2: option.',
          }),
        },
        {
          id: 'carer',
          text: msg('For a teenager or adult I care about', {
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
      text: msg('Is any of this true for you at the moment?', {
        id: 'quiz.now.question',
        desc: 'Quiz, question 3.',
      }),
      hint: severalHint(msg),
      options: [
        {
          id: 'home',
          text: msg('Someone hurts, threatens or controls me, or I am afraid at home', {
            id: 'quiz.safety.home',
            desc: 'Quiz, question 3: option. Leads to help with safety.',
          }),
        },
        {
          id: 'postnatal',
          text: msg(
            'I had a baby recently, and suddenly feel confused, unusually excited or not like myself',
            {
              id: 'quiz.safety.postnatal',
              desc: 'Quiz, question 3: option. A medical emergency. "Unusually excited": as in mania, not happy.',
            },
          ),
        },
        {
          id: 'collapse',
          text: msg('I can hardly eat, drink or look after myself, or a child in my care', {
            id: 'quiz.safety.collapse',
            desc: 'Quiz, question 3: option. Leads to same-day help.',
          }),
        },
        {
          id: 'voices',
          text: msg(
            'I hear or see things that others don’t, or feel that people are plotting against me',
            {
              id: 'quiz.now.voices',
              desc: 'Quiz, question 3: option.',
            },
          ),
        },
        {
          id: 'high',
          text: msg('I have times of unusual energy, hardly need sleep and take big risks', {
            id: 'quiz.now.high',
            desc: 'Quiz, question 3: option.',
          }),
        },
        {
          id: 'substance',
          text: msg('Alcohol or drugs are my main problem', {
            id: 'quiz.now.substance',
            desc: 'Quiz, question 3: option.',
          }),
        },
        {
          id: 'eatmed',
          text: msg(
            'Because of worries about eating I faint, lose weight fast or make myself sick',
            {
              id: 'quiz.now.eatmed',
              desc: 'Quiz, question 3: option.',
            },
          ),
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
          text: msg('Someone important to me has died', {
            id: 'quiz.areas.grief',
            desc: 'Quiz, question 4: option.',
          }),
        },
        {
          id: 'conflict',
          text: msg('Conflict or silence with someone important that does not get better', {
            id: 'quiz.areas.conflict',
            desc: 'Quiz, question 4: option.',
          }),
        },
        {
          id: 'change',
          text: msg(
            'A big change in my life or role, such as a new job, a baby, an illness or a move',
            {
              id: 'quiz.areas.change',
              desc: 'Quiz, question 4: option.',
            },
          ),
        },
        {
          id: 'loneliness',
          text: msg('I feel alone, or find it hard to get close to people', {
            id: 'quiz.areas.loneliness',
            desc: 'Quiz, question 4: option.',
          }),
        },
        {
          id: 'none',
          exclusive: true,
          text: msg('None of these, or I’m not sure', {
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
        'Do your feelings change with what happens between you and other people, or did they begin around a loss, a conflict or a change?',
        {id: 'quiz.link.question', desc: 'Quiz, question 5.'},
      ),
      options: [
        {id: 'yes', text: msg('Yes', {id: 'quiz.link.yes', desc: 'Quiz, question 5: option.'})},
        {
          id: 'maybe',
          text: msg('Perhaps, I’m not sure', {
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
          text: msg('Feeling low or depressed, also around pregnancy or birth', {
            id: 'quiz.goal.mood',
            desc: 'Quiz, question 6: option.',
          }),
        },
        {
          id: 'anxiety',
          text: msg(
            'Panic, fears, constant worry, or unwanted thoughts that keep coming back (as in OCD)',
            {
              id: 'quiz.goal.anxiety',
              desc: 'Quiz, question 6: option.',
            },
          ),
        },
        {
          id: 'trauma',
          text: msg('The after-effects of something terrible that happened', {
            id: 'quiz.goal.trauma',
            desc: 'Quiz, question 6: option.',
          }),
        },
        {
          id: 'eating',
          text: msg('Binge eating, or other worries about eating', {
            id: 'quiz.goal.eating',
            desc: 'Quiz, question 6: option.',
          }),
        },
        {
          id: 'bipolar',
          text: msg('Bipolar disorder, which I have been told I have', {
            id: 'quiz.goal.bipolar',
            desc: 'Quiz, question 6: option.',
          }),
        },
        {
          id: 'life',
          text: msg('Grief or trouble in a relationship, but my mood is mostly all right', {
            id: 'quiz.goal.life',
            desc: 'Quiz, question 6: option.',
          }),
        },
        {
          id: 'other',
          text: msg('Something else, or I’m not sure', {
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
          text: msg('Talk about the people in my life, and try things out', {
            id: 'quiz.style.people',
            desc: 'Quiz, question 7: option.',
          }),
        },
        {
          id: 'thoughts',
          text: msg('Learn to notice my thoughts and habits, with exercises', {
            id: 'quiz.style.thoughts',
            desc: 'Quiz, question 7: option.',
          }),
        },
        {
          id: 'depth',
          text: msg('Explore my past and what keeps happening, over a longer time', {
            id: 'quiz.style.depth',
            desc: 'Quiz, question 7: option.',
          }),
        },
        {
          id: 'couple',
          text: msg('Come together with my partner or family', {
            id: 'quiz.style.couple',
            desc: 'Quiz, question 7: option.',
          }),
        },
        {
          id: 'unsure',
          text: msg('I’m not sure', {id: 'quiz.style.unsure', desc: 'Quiz, question 7: option.'}),
        },
      ],
    },
    {
      id: 'time',
      kind: 'one',
      required: false,
      text: msg('Could you meet about once a week for three to four months?', {
        id: 'quiz.time.question',
        desc: 'Quiz, question 8.',
      }),
      options: [
        {
          id: 'yes',
          text: msg('Yes, that is possible', {
            id: 'quiz.time.yes',
            desc: 'Quiz, question 8: option.',
          }),
        },
        {
          id: 'remote',
          text: msg('Only online, by phone or in a group', {
            id: 'quiz.time.remote',
            desc: 'Quiz, question 8: option.',
          }),
        },
        {id: 'no', text: msg('Not now', {id: 'quiz.time.no', desc: 'Quiz, question 8: option.'})},
        {
          id: 'unsure',
          text: msg('I’m not sure', {id: 'quiz.time.unsure', desc: 'Quiz, question 8: option.'}),
        },
      ],
    },
    {
      id: 'have',
      kind: 'several',
      required: false,
      text: msg('What help have you got so far?', {
        id: 'quiz.have.question',
        desc: 'Quiz, question 9.',
      }),
      hint: severalHint(msg),
      options: [
        {
          id: 'nothing',
          exclusive: true,
          text: msg('Nothing yet', {
            id: 'quiz.have.nothing',
            desc: 'Quiz, question 9: option that excludes the others.',
          }),
        },
        {
          id: 'clinician',
          text: msg('A doctor or therapist', {
            id: 'quiz.have.clinician',
            desc: 'Quiz, question 9: option.',
          }),
        },
        {
          id: 'medicine',
          text: msg('Medicine', {id: 'quiz.have.medicine', desc: 'Quiz, question 9: option.'}),
        },
        {
          id: 'tried',
          text: msg('A therapy that did not help', {
            id: 'quiz.have.tried',
            desc: 'Quiz, question 9: option.',
          }),
        },
        {
          id: 'people',
          text: msg('Family or friends who help', {
            id: 'quiz.have.people',
            desc: 'Quiz, question 9: option.',
          }),
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
