/** Ten visitors, each with answers of their own: see `quizOptions` for what can be answered. */
const open = {safety: 'no', who: 'adult', now: ['none']};

export const visitors = {
  'in danger now': {safety: 'now'},
  'violence at home': {safety: 'no', who: 'adult', now: ['home']},
  'an ordinary adult': {...open, areas: ['grief'], link: 'yes', goal: 'mood', style: 'people'},
  'recent thoughts': {...open, safety: 'recent', areas: ['change'], link: 'maybe', goal: 'mood'},
  'a child': {safety: 'no', who: 'child'},
  'for someone else': {safety: 'no', who: 'carer'},
  'a teenager': {...open, who: 'teen', areas: ['loneliness'], link: 'yes', goal: 'mood'},
  'after birth': {safety: 'no', who: 'adult', now: ['postnatal']},
  'alcohol or drugs': {safety: 'no', who: 'adult', now: ['substance']},
  'no illness, but life': {...open, areas: ['none'], link: 'no', goal: 'life', style: 'depth'},
};
