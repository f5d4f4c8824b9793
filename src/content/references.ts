/** A published source. Titles and names stay in the language they were published in. */
export interface Reference {
  readonly authors: string;
  /** How it is named beside a statement, where the first author's name does not do. */
  readonly short?: string;
  /** The year it was published. A web page has none. */
  readonly year?: number;
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
  'who-2016': {
    authors: 'World Health Organization, Columbia University',
    short: 'WHO',
    year: 2016,
    title: 'Group Interpersonal Therapy (IPT) for Depression',
    in: 'WHO/MSD/MER/16.4',
  },
  isipt: {
    authors: 'International Society of Interpersonal Psychotherapy',
    short: 'ISIPT website',
    title: 'Key IPT strategies',
    in: 'interpersonalpsychotherapy.org',
    href: 'https://interpersonalpsychotherapy.org/ipt-basics/key-ipt-strategies/',
  },
  'isipt-certificate': {
    authors: 'International Society of Interpersonal Psychotherapy',
    short: 'ISIPT website',
    title: 'Therapist certification',
    in: 'interpersonalpsychotherapy.org',
    href: 'https://interpersonalpsychotherapy.org/',
  },
  'ipt-uk': {
    authors: 'IPT UK',
    short: 'IPT UK website',
    title: 'Stages of IPT',
    in: 'iptuk.net',
    href: 'https://www.iptuk.net/stages-of-ipt.html',
  },
  'markowitz-1998': {
    authors: 'Markowitz JC, Svartberg M, Swartz HA',
    year: 1998,
    title: 'Is IPT time-limited psychodynamic psychotherapy?',
    in: 'Journal of Psychotherapy Practice and Research 7:185',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3330506/',
  },
  'weissman-2006': {
    authors: 'Weissman MM',
    year: 2006,
    title: 'A brief history of interpersonal psychotherapy',
    in: 'Psychiatric Annals 36(8)',
  },
  'weissman-2020': {
    authors: 'Weissman MM',
    year: 2020,
    title: 'Interpersonal psychotherapy: history and future',
    in: 'American Journal of Psychotherapy 73:3',
    href: 'https://doi.org/10.1176/appi.psychotherapy.20190032',
  },
  'lipsitz-2013': {
    authors: 'Lipsitz JD, Markowitz JC',
    year: 2013,
    title: 'Mechanisms of change in interpersonal therapy (IPT)',
    in: 'Clinical Psychology Review 33:1134',
    href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4109031/',
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
    title:
      'The effects of fifteen evidence-supported therapies for adult depression: a meta-analytic review',
    in: 'Psychotherapy Research 30:279 (2020)',
    href: 'https://doi.org/10.1080/10503307.2019.1649732',
  },
  'cuijpers-2020': {
    authors: 'Cuijpers P and colleagues',
    year: 2020,
    title:
      'A network meta-analysis of the effects of psychotherapies, pharmacotherapies and their combination in the treatment of adult depression',
    in: 'World Psychiatry 19:92',
    href: 'https://doi.org/10.1002/wps.20701',
  },
  'cohen-2024': {
    authors: 'Cohen ZD and colleagues',
    year: 2024,
    title:
      'Comparative efficacy of interpersonal psychotherapy and antidepressant medication for adult depression: a systematic review and individual participant data meta-analysis',
    in: 'Psychological Medicine',
    href: 'https://doi.org/10.1017/S0033291724001788',
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
    short: 'NICE NG222',
    year: 2022,
    title: 'Depression in adults: treatment and management (NG222)',
    in: 'nice.org.uk',
    href: 'https://www.nice.org.uk/guidance/ng222',
  },
  'duffy-2019': {
    authors: 'Duffy F and colleagues',
    year: 2019,
    title:
      'Review: The effectiveness of interpersonal psychotherapy for adolescents with depression: a systematic review and meta-analysis',
    in: 'Child and Adolescent Mental Health 24:307',
    href: 'https://doi.org/10.1111/camh.12342',
  },
  'rossello-1999': {
    authors: 'Rosselló J, Bernal G',
    year: 1999,
    title:
      'The efficacy of cognitive-behavioral and interpersonal treatments for depression in Puerto Rican adolescents',
    in: 'Journal of Consulting and Clinical Psychology 67:734',
    href: 'https://doi.org/10.1037/0022-006X.67.5.734',
  },
  'rossello-2008': {
    authors: 'Rosselló J and colleagues',
    year: 2008,
    title: 'Individual and group CBT and IPT for Puerto Rican adolescents with depressive symptoms',
    in: 'Cultural Diversity and Ethnic Minority Psychology 14:234',
    href: 'https://doi.org/10.1037/1099-9809.14.3.234',
  },
  'nice-ng134': {
    authors: 'National Institute for Health and Care Excellence',
    short: 'NICE NG134',
    year: 2019,
    title: 'Depression in children and young people: identification and management (NG134)',
    in: 'nice.org.uk',
    href: 'https://www.nice.org.uk/guidance/ng134',
  },
  'dietz-2015': {
    authors: 'Dietz LJ and colleagues',
    year: 2015,
    title:
      'Family-based interpersonal psychotherapy for depressed preadolescents: examining efficacy and potential treatment mechanisms',
    in: 'Journal of the American Academy of Child and Adolescent Psychiatry 54:191',
  },
  'uspstf-2019': {
    authors: 'US Preventive Services Task Force',
    short: 'USPSTF',
    year: 2019,
    title: 'Interventions to prevent perinatal depression: recommendation statement',
    in: 'JAMA 321:580',
    href: 'https://jamanetwork.com/journals/jama/fullarticle/2724195',
  },
  'bright-2020': {
    authors: 'Bright KS and colleagues',
    year: 2020,
    title:
      'Interpersonal psychotherapy to reduce psychological distress in perinatal women: a systematic review',
    in: 'International Journal of Environmental Research and Public Health 17:8421',
    href: 'https://doi.org/10.3390/ijerph17228421',
  },
  'bass-2006': {
    authors: 'Bass J and colleagues',
    year: 2006,
    title: 'Group interpersonal psychotherapy for depression in rural Uganda: 6-month outcomes',
    in: 'British Journal of Psychiatry 188:567',
  },
  'donker-2013': {
    authors: 'Donker T and colleagues',
    year: 2013,
    title:
      'Internet-delivered interpersonal psychotherapy versus internet-delivered cognitive behavioral therapy for adults with depressive symptoms: randomized controlled noninferiority trial',
    in: 'Journal of Medical Internet Research 15:e82',
    href: 'https://doi.org/10.2196/jmir.2307',
  },
  'miniati-2021': {
    authors: 'Miniati M and colleagues',
    year: 2021,
    title: 'Telephone-delivered interpersonal psychotherapy: a systematic review',
    in: 'CNS Spectrums 28:16 (2023)',
    href: 'https://doi.org/10.1017/S1092852921000948',
  },
  'frank-2005': {
    authors: 'Frank E and colleagues',
    year: 2005,
    title:
      'Two-year outcomes for interpersonal and social rhythm therapy in individuals with bipolar I disorder',
    in: 'Archives of General Psychiatry 62:996',
  },
  'swartz-2012': {
    authors: 'Swartz HA, Frank E, Cheng Y',
    year: 2012,
    title:
      'A randomized pilot study of psychotherapy and quetiapine for the acute treatment of bipolar II depression',
    in: 'Bipolar Disorders 14:211',
    href: 'https://doi.org/10.1111/j.1399-5618.2012.00988.x',
  },
  'crowe-2020': {
    authors: 'Crowe M and colleagues',
    year: 2020,
    title:
      'Clinical effectiveness trial of adjunctive interpersonal and social rhythm therapy for patients with bipolar disorder',
    in: 'American Journal of Psychotherapy 73(3)',
    href: 'https://doi.org/10.1176/appi.psychotherapy.20190035',
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
    href: 'https://jamanetwork.com/journals/jamapsychiatry/fullarticle/481603',
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
    href: 'https://doi.org/10.1001/archpsyc.59.8.713',
  },
  'markowitz-2015': {
    authors: 'Markowitz JC and colleagues',
    year: 2015,
    title:
      'Is exposure necessary? A randomized clinical trial of interpersonal psychotherapy for PTSD',
    in: 'American Journal of Psychiatry 172:430',
    href: 'https://doi.org/10.1176/appi.ajp.2014.14070908',
  },
  'stangier-2011': {
    authors: 'Stangier U and colleagues',
    year: 2011,
    title:
      'Cognitive therapy vs interpersonal psychotherapy in social anxiety disorder: a randomized controlled trial',
    in: 'Archives of General Psychiatry 68:692',
    href: 'https://doi.org/10.1001/archgenpsychiatry.2011.67',
  },
  'vos-2012': {
    authors: 'Vos SPF and colleagues',
    year: 2012,
    title:
      'A randomized clinical trial of cognitive behavioral therapy and interpersonal psychotherapy for panic disorder with agoraphobia',
    in: 'Psychological Medicine 42:2661',
  },
  'rounsaville-1983': {
    authors: 'Rounsaville BJ and colleagues',
    year: 1983,
    title: 'Short-term interpersonal psychotherapy in methadone-maintained opiate addicts',
    in: 'Archives of General Psychiatry 40:629',
  },
  'markowitz-2008': {
    authors: 'Markowitz JC and colleagues',
    year: 2008,
    title:
      'Pilot study of interpersonal psychotherapy versus supportive psychotherapy for dysthymic patients with secondary alcohol abuse or dependence',
    in: 'Journal of Nervous and Mental Disease 196:468',
  },
  'browne-2002': {
    authors: 'Browne G and colleagues',
    year: 2002,
    title:
      'Sertraline and/or interpersonal psychotherapy for patients with dysthymic disorder in primary care: 6-month comparison with longitudinal 2-year follow-up of effectiveness and costs',
    in: 'Journal of Affective Disorders 68:317',
    href: 'https://doi.org/10.1016/s0165-0327(01)00343-3',
  },
  'mcbride-2006': {
    authors: 'McBride C and colleagues',
    year: 2006,
    title:
      'Attachment as moderator of treatment outcome in major depression: a randomized control trial of interpersonal psychotherapy versus cognitive behavior therapy',
    in: 'Journal of Consulting and Clinical Psychology 74:1041',
  },
  'shear-2005': {
    authors: 'Shear K and colleagues',
    year: 2005,
    title: 'Treatment of complicated grief: a randomized controlled trial',
    in: 'JAMA 293:2601',
    href: 'https://doi.org/10.1001/jama.293.21.2601',
  },
  'shear-2014': {
    authors: 'Shear MK and colleagues',
    year: 2014,
    title: 'Treatment of complicated grief in elderly persons: a randomized clinical trial',
    in: 'JAMA Psychiatry 71:1287',
    href: 'https://doi.org/10.1001/jamapsychiatry.2014.1242',
  },
  'papke-2024': {
    authors: 'Papke V and colleagues',
    year: 2024,
    title:
      'Considerations for cross-cultural adaptations and implementation of interpersonal psychotherapy: a review',
    in: 'American Journal of Psychotherapy',
    href: 'https://doi.org/10.1176/appi.psychotherapy.20240017',
  },
  'crawford-2016': {
    authors: 'Crawford MJ and colleagues',
    year: 2016,
    title:
      'Patient experience of negative effects of psychological treatment: results of a national survey',
    in: 'British Journal of Psychiatry 208:260',
    href: 'https://doi.org/10.1192/bjp.bp.114.162628',
  },
  'nice-cg192': {
    authors: 'National Institute for Health and Care Excellence',
    short: 'NICE CG192',
    year: 2014,
    title:
      'Antenatal and postnatal mental health: clinical management and service guidance (CG192)',
    in: 'nice.org.uk',
    href: 'https://www.nice.org.uk/guidance/cg192',
  },
  'nice-ng69': {
    authors: 'National Institute for Health and Care Excellence',
    short: 'NICE NG69',
    year: 2017,
    title: 'Eating disorders: recognition and treatment (NG69)',
    in: 'nice.org.uk',
    href: 'https://www.nice.org.uk/guidance/ng69',
  },
  'nice-ng116': {
    authors: 'National Institute for Health and Care Excellence',
    short: 'NICE NG116',
    year: 2018,
    title: 'Post-traumatic stress disorder (NG116)',
    in: 'nice.org.uk',
    href: 'https://www.nice.org.uk/guidance/ng116',
  },
  'nice-ng225': {
    authors: 'National Institute for Health and Care Excellence',
    short: 'NICE NG225',
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
    short: 'WHO',
    year: 2023,
    title: 'Preventing suicide: a resource for media professionals',
    in: 'who.int',
  },
} as const satisfies Record<string, Reference>;

export type ReferenceId = keyof typeof references;

/** How a source is named beside a statement: `Cuijpers 2016`, `ISIPT website`. */
export function citation(id: ReferenceId): string {
  const {short, authors, year}: Reference = references[id];
  return [short ?? authors.split(' ', 1)[0], year].filter(Boolean).join(' ');
}
