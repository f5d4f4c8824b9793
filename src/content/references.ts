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
  'stuart-2012': {
    authors: 'Stuart S, Robertson M',
    year: 2012,
    title: 'Interpersonal Psychotherapy: A Clinician’s Guide, 2nd edition',
    in: 'CRC Press',
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
  'ipt-uk': {
    authors: 'IPT UK',
    year: 2026,
    title: 'Stages of IPT',
    in: 'iptuk.net',
    href: 'https://www.iptuk.net/stages-of-ipt.html',
  },
  'who-2016': {
    authors: 'World Health Organization and Columbia University',
    year: 2016,
    title: 'Group Interpersonal Therapy (IPT) for Depression',
    in: 'WHO/MSD/MER/16.4',
  },
  'cuijpers-2011': {
    authors: 'Cuijpers P and colleagues',
    year: 2011,
    title: 'Interpersonal psychotherapy for depression: a meta-analysis',
    in: 'American Journal of Psychiatry 168:581',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3646065/',
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
    title: 'Was Eysenck right after all? A reassessment of the effects of psychotherapy',
    in: 'Psychotherapy Research 30:279',
    href: 'https://doi.org/10.1080/10503307.2019.1649732',
  },
  'cuijpers-2020': {
    authors: 'Cuijpers P and colleagues',
    year: 2020,
    title: 'Psychotherapy, medication and their combination for adult depression',
    in: 'World Psychiatry 19:92',
  },
  'cuijpers-2021': {
    authors: 'Cuijpers P and colleagues',
    year: 2021,
    title: 'Psychotherapies for depression: a network meta-analysis',
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
  'uspstf-2019': {
    authors: 'US Preventive Services Task Force',
    year: 2019,
    title: 'Interventions to prevent perinatal depression',
    in: 'JAMA 321:580',
    href: 'https://jamanetwork.com/journals/jama/fullarticle/2724195',
  },
  'duffy-2019': {
    authors: 'Duffy F and colleagues',
    year: 2019,
    title: 'The effectiveness of interpersonal psychotherapy for depressed adolescents',
    in: 'Child and Adolescent Mental Health 24:307',
  },
  'frank-2005': {
    authors: 'Frank E and colleagues',
    year: 2005,
    title: 'Two-year outcomes for interpersonal and social rhythm therapy in bipolar I disorder',
    in: 'Archives of General Psychiatry 62:996',
  },
  'frank-2007': {
    authors: 'Frank E and colleagues',
    year: 2007,
    title: 'Maintenance interpersonal psychotherapy for recurrent depression in women',
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
    title: 'Cognitive-behavioral therapy and interpersonal psychotherapy for bulimia nervosa',
    in: 'Archives of General Psychiatry 57:459',
  },
  'fairburn-2015': {
    authors: 'Fairburn CG and colleagues',
    year: 2015,
    title: 'Enhanced cognitive behaviour therapy and interpersonal psychotherapy: eating disorders',
    in: 'Behaviour Research and Therapy 70:64',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4461007/',
  },
  'wilfley-2002': {
    authors: 'Wilfley DE and colleagues',
    year: 2002,
    title: 'Group therapy for overweight people with binge-eating disorder: CBT and IPT',
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
    title: 'Cognitive therapy and interpersonal psychotherapy in social anxiety disorder',
    in: 'Archives of General Psychiatry 68:692',
  },
  'vos-2012': {
    authors: 'Vos SPF and colleagues',
    year: 2012,
    title: 'Cognitive behaviour therapy and interpersonal psychotherapy for panic disorder',
    in: 'Psychological Medicine 42:2661',
  },
  'markowitz-2008': {
    authors: 'Markowitz JC and colleagues',
    year: 2008,
    title: 'Pilot study of IPT and supportive therapy for dysthymia with alcohol problems',
    in: 'Journal of Nervous and Mental Disease 196:468',
  },
  'lipsitz-2013': {
    authors: 'Lipsitz JD, Markowitz JC',
    year: 2013,
    title: 'Mechanisms of change in interpersonal therapy',
    in: 'Clinical Psychology Review 33:1134',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4109031/',
  },
  'crawford-2016': {
    authors: 'Crawford MJ and colleagues',
    year: 2016,
    title: 'Patient experience of negative effects of psychological treatment',
    in: 'British Journal of Psychiatry 208:260',
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
    title: 'Does asking about suicide and related behaviours induce suicidal ideation?',
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
