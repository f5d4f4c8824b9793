/**
 * Names and terms that have no plainer word: what someone has to recognise, ask for or look up. For
 * the grade each counts as one short word; in the length of a sentence each of its words counts.
 */
export const names = [
  {
    why: 'the therapies’ own names, to ask for them',
    terms: [
      'interpersonal psychotherapy',
      'interpersonal therapy',
      'interpersonal counselling',
      'interpersonal sensitivity',
      'interpersonal',
      'cognitive behavioural therapy',
      'behavioural activation',
      'psychodynamic therapy',
      'supportive counselling',
      'trauma-focused',
      'couple therapy',
      'depth-psychology',
    ],
  },
  {
    why: 'conditions, by the names a doctor uses',
    terms: [
      'depression',
      'bipolar disorder',
      'borderline personality disorder',
      'social anxiety',
      'anxiety',
      'anorexia',
      'bulimia',
    ],
  },
  {
    why: 'professions, to look for them',
    terms: [
      'psychologists?',
      'psychotherapists?',
      'psychiatrists?',
      'counsellors?',
      'therapists?',
      'primary care doctor',
    ],
  },
  {
    why: 'what someone in danger has to find: its name on signs and on the phone',
    terms: ['emergency department', 'emergency number'],
  },
  {
    why: 'services, bodies, places and people',
    terms: [
      'Richtlinienverfahren',
      'psychotherapeutische Sprechstunde',
      'thérapie interpersonnelle',
      'psicoterapia interpessoal',
      'World Health Organization',
      'international society',
      'European Union',
      'United (?:Kingdom|States)',
      'Germany',
      'Uganda',
      'Puerto Rico',
      'Gerald Klerman',
      'Myrna Weissman',
      'Find a Therapist',
    ],
  },
];

/** Messages that are names and nothing else: no block has them. */
export const areNames = [
  // Where a service is.
  /^crisis\.place\./,
  // What services call the four areas.
  /^areas\.\w+\.names$/,
  // Whom a way leads to, as a label beside its title: “Professional body”.
  /^routes\.kind\./,
  // The titles of the four areas.
  /^areas\.(grief|conflict|change|loneliness)\.title$/,
];
