/** A published source. Titles and names stay in the language they were published in. */
export interface Reference {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly in: string;
  readonly href?: string;
}

/** The sources of the clinical content. Every statement about evidence names the ids it rests on. */
export const references = {
  'guide-2018': {
    authors: 'Weissman MM, Markowitz JC, Klerman GL',
    year: 2018,
    title: 'The Guide to Interpersonal Psychotherapy',
    in: 'Oxford University Press',
  },
  'mufson-2004': {
    authors: 'Mufson L and colleagues',
    year: 2004,
    title: 'Interpersonal Psychotherapy for Depressed Adolescents, 2nd edition',
    in: 'Guilford Press',
  },
  isipt: {
    authors: 'International Society of Interpersonal Psychotherapy',
    year: 2026,
    title: 'Key IPT strategies',
    in: 'interpersonalpsychotherapy.org',
    href: 'https://interpersonalpsychotherapy.org/ipt-basics/key-ipt-strategies/',
  },
  'isipt-certificate': {
    authors: 'International Society of Interpersonal Psychotherapy',
    year: 2026,
    title: 'Therapist certification',
    in: 'interpersonalpsychotherapy.org',
    href: 'https://interpersonalpsychotherapy.org/',
  },
  'ipt-uk': {
    authors: 'IPT UK',
    year: 2026,
    title: 'Stages of IPT',
    in: 'iptuk.net',
    href: 'https://www.iptuk.net/stages-of-ipt.html',
  },
  'cuijpers-2016': {
    authors: 'Cuijpers P and colleagues',
    year: 2016,
    title: 'Interpersonal psychotherapy for mental health problems: a comprehensive meta-analysis',
    in: 'American Journal of Psychiatry 173:680',
    href: 'https://doi.org/10.1176/appi.ajp.2015.15091141',
  },
  'cuijpers-2019': {
    authors: 'Cuijpers P and colleagues',
    year: 2019,
    title:
      'The effects of fifteen evidence-supported therapies for adult depression: a meta-analytic review',
    in: 'Psychotherapy Research 30:279',
    href: 'https://doi.org/10.1080/10503307.2019.1649732',
  },
  'cuijpers-2021': {
    authors: 'Cuijpers P and colleagues',
    year: 2021,
    title:
      'Psychotherapies for depression: a network meta-analysis covering efficacy, acceptability and long-term outcomes of all main treatment types',
    in: 'World Psychiatry 20:283',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8129869/',
  },
  'nice-ng222': {
    authors: 'National Institute for Health and Care Excellence',
    year: 2022,
    title: 'Depression in adults: treatment and management (NG222)',
    in: 'nice.org.uk',
    href: 'https://www.nice.org.uk/guidance/ng222',
  },
  'duffy-2019': {
    authors: 'Duffy F and colleagues',
    year: 2019,
    title:
      'The effectiveness of interpersonal psychotherapy for adolescents with depression: a systematic review and meta-analysis',
    in: 'Child and Adolescent Mental Health 24:307',
  },
  'frank-2005': {
    authors: 'Frank E and colleagues',
    year: 2005,
    title:
      'Two-year outcomes for interpersonal and social rhythm therapy in individuals with bipolar I disorder',
    in: 'Archives of General Psychiatry 62:996',
  },
  'frank-2007': {
    authors: 'Frank E and colleagues',
    year: 2007,
    title:
      'Randomized trial of weekly, twice-monthly, and monthly interpersonal psychotherapy as maintenance treatment for women with recurrent depression',
    in: 'American Journal of Psychiatry 164:761',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3579577/',
  },
  'reynolds-2006': {
    authors: 'Reynolds CF and colleagues',
    year: 2006,
    title: 'Maintenance treatment of major depression in old age',
    in: 'New England Journal of Medicine 354:1130',
  },
  'agras-2000': {
    authors: 'Agras WS and colleagues',
    year: 2000,
    title:
      'A multicenter comparison of cognitive-behavioral therapy and interpersonal psychotherapy for bulimia nervosa',
    in: 'Archives of General Psychiatry 57:459',
  },
  'fairburn-2015': {
    authors: 'Fairburn CG and colleagues',
    year: 2015,
    title:
      'A transdiagnostic comparison of enhanced cognitive behaviour therapy (CBT-E) and interpersonal psychotherapy in the treatment of eating disorders',
    in: 'Behaviour Research and Therapy 70:64',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4461007/',
  },
  'wilfley-2002': {
    authors: 'Wilfley DE and colleagues',
    year: 2002,
    title:
      'A randomized comparison of group cognitive-behavioral therapy and group interpersonal psychotherapy for the treatment of overweight individuals with binge-eating disorder',
    in: 'Archives of General Psychiatry 59:713',
  },
  'markowitz-2015': {
    authors: 'Markowitz JC and colleagues',
    year: 2015,
    title: 'Is exposure necessary? A randomized clinical trial of IPT for PTSD',
    in: 'American Journal of Psychiatry 172:430',
    href: 'https://doi.org/10.1176/appi.ajp.2014.14070908',
  },
  'stangier-2011': {
    authors: 'Stangier U and colleagues',
    year: 2011,
    title:
      'Cognitive therapy vs interpersonal psychotherapy in social anxiety disorder: a randomized controlled trial',
    in: 'Archives of General Psychiatry 68:692',
  },
  'vos-2012': {
    authors: 'Vos SPF and colleagues',
    year: 2012,
    title:
      'A randomized clinical trial of cognitive behavioral therapy and interpersonal psychotherapy for panic disorder with agoraphobia',
    in: 'Psychological Medicine 42:2661',
  },
  'markowitz-2008': {
    authors: 'Markowitz JC and colleagues',
    year: 2008,
    title:
      'Pilot study of interpersonal psychotherapy versus supportive psychotherapy for dysthymic patients with secondary alcohol abuse or dependence',
    in: 'Journal of Nervous and Mental Disease 196:468',
  },
  'crawford-2016': {
    authors: 'Crawford MJ and colleagues',
    year: 2016,
    title:
      'Patient experience of negative effects of psychological treatment: results of a national survey',
    in: 'British Journal of Psychiatry 208:260',
  },
  'nice-ng69': {
    authors: 'National Institute for Health and Care Excellence',
    year: 2017,
    title: 'Eating disorders: recognition and treatment (NG69)',
    in: 'nice.org.uk',
    href: 'https://www.nice.org.uk/guidance/ng69',
  },
  'nice-ng116': {
    authors: 'National Institute for Health and Care Excellence',
    year: 2018,
    title: 'Post-traumatic stress disorder (NG116)',
    in: 'nice.org.uk',
    href: 'https://www.nice.org.uk/guidance/ng116',
  },
  'nice-ng225': {
    authors: 'National Institute for Health and Care Excellence',
    year: 2022,
    title: 'Self-harm: assessment, management and preventing recurrence (NG225)',
    in: 'nice.org.uk',
    href: 'https://www.nice.org.uk/guidance/ng225',
  },
  'dazzi-2014': {
    authors: 'Dazzi T and colleagues',
    year: 2014,
    title:
      'Does asking about suicide and related behaviours induce suicidal ideation? What is the evidence?',
    in: 'Psychological Medicine 44:3361',
  },
  'who-2023': {
    authors: 'World Health Organization',
    year: 2023,
    title: 'Preventing suicide: a resource for media professionals',
    in: 'who.int',
  },
} as const satisfies Record<string, Reference>;

export type ReferenceId = keyof typeof references;
