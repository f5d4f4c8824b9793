/**
 * Ways through the quiz, each as what is ticked where it is asked. A question that is not named here
 * is left out; one that the quiz does not ask is not missed.
 */
const safe = {safety: ['no'], who: ['adult'], now: ['none']};
const low = {
  areas: ['grief'],
  link: ['yes'],
  goal: ['mood'],
  style: ['people'],
  time: ['yes'],
  have: ['nothing'],
};

export const quizPaths = {
  'danger now': {safety: ['now']},
  'thoughts in the last weeks': {...safe, ...low, safety: ['recent']},
  many: {...safe, ...low},
  'many, all areas': {...safe, ...low, areas: ['grief', 'conflict', 'change', 'loneliness']},
  'other (anxiety)': {...safe, ...low, areas: ['none'], link: ['no'], goal: ['anxiety']},
  'nothing answered': safe,
  'grief, mood all right': {...safe, areas: ['grief'], goal: ['life']},
  'teenager, many': {...safe, ...low, who: ['teen']},
  carer: {safety: ['no'], who: ['carer']},
  'child under 12': {safety: ['no'], who: ['child']},
  'not safe at home': {...safe, now: ['home']},
  'not safe at home, teenager': {...safe, who: ['teen'], now: ['home']},
  'cannot eat or look after': {...safe, now: ['collapse']},
  'after a birth': {...safe, now: ['postnatal']},
  alcohol: {...safe, ...low, now: ['substance']},
};
