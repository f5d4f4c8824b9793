import type {Msg} from '../../localization/msg.js';

/** The loop between mood and relationships. Source: content facts 1.1, 1.5 (guide-2018, isipt). */
export function loopPicture(msg: Msg) {
  return {
    alternative: msg(
      'Picture of a loop. An arrow leads from “How you feel” to “Your life with others”: low mood can make it harder to be with people. An arrow leads back: a loss, a conflict, a change or loneliness can bring the mood down.',
      {
        id: 'pictures.loop.alternative',
        desc: 'Common questions: what a screen reader says instead of the picture of the loop. Use the same words as its labels.',
      },
    ),
    mood: msg('How you feel', {
      id: 'pictures.loop.mood',
      desc: 'Common questions: label in the picture of the loop. max:32',
    }),
    others: msg('Your life with others', {
      id: 'pictures.loop.others',
      desc: 'Common questions: label in the picture of the loop. max:40',
    }),
    toOthers: msg('Low mood can make it harder to be with people', {
      id: 'pictures.loop.to-others',
      desc: 'Common questions: at the arrow from “How you feel” to “Your life with others”.',
    }),
    toMood: msg('A loss, a conflict, a change or loneliness can bring the mood down', {
      id: 'pictures.loop.to-mood',
      desc: 'Common questions: at the arrow from “Your life with others” to “How you feel”.',
    }),
  };
}

/** Life stress, vulnerability and support around the person. Source: content facts 1.6 (stuart-2012). */
export function surroundingsPicture(msg: Msg) {
  return {
    alternative: msg(
      'Picture of you with a ring of support around you: people who listen or help. From one side comes stress in your life: a loss, a conflict, a change. From the other side comes what makes you vulnerable: health, family history, your past.',
      {
        id: 'pictures.surroundings.alternative',
        desc: 'Common questions: what a screen reader says instead of the picture of a person, stress, vulnerability and support. Use the same words as its labels.',
      },
    ),
    stress: {
      title: msg('Stress in your life', {
        id: 'pictures.surroundings.stress',
        desc: 'Common questions: label in the picture of a person, what weighs on them and support. max:40',
      }),
      text: msg('a loss, a conflict, a change', {
        id: 'pictures.surroundings.stress.text',
        desc: 'Common questions: under “Stress in your life”, in lower case.',
      }),
    },
    vulnerability: {
      title: msg('What makes you vulnerable', {
        id: 'pictures.surroundings.vulnerability',
        desc: 'Common questions: label in the picture of a person, what weighs on them and support. No blame. max:40',
      }),
      text: msg('health, family history, your past', {
        id: 'pictures.surroundings.vulnerability.text',
        desc: 'Common questions: under “What makes you vulnerable”, in lower case. Family history: what runs in families.',
      }),
    },
    support: {
      title: msg('Support around you', {
        id: 'pictures.surroundings.support',
        desc: 'Common questions: label in the picture of a person, what weighs on them and support. max:40',
      }),
      text: msg('people who listen or help', {
        id: 'pictures.surroundings.support.text',
        desc: 'Common questions: under “Support around you”, in lower case.',
      }),
    },
    you: msg('You', {
      id: 'pictures.surroundings.you',
      desc: 'Common questions: label of the person in the middle of the picture. max:16',
    }),
  };
}
