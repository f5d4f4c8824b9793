import type {Msg} from '../../localization/msg.js';

/** The words of the therapist card. Source: content facts 1.11, 5.4, 5.9, 7. */
export function findTherapistTexts(msg: Msg) {
  return {
    title: msg('How to find an IPT therapist', {
      id: 'find.title',
      desc: 'Find a therapist: heading of the widget.',
    }),
    lead: msg(
      'Look for two things: a licence where you live, and extra training and supervision in IPT.',
      {
        id: 'find.lead',
        desc: 'Find a therapist: first paragraph.',
      },
    ),
    professions: msg(
      'That can be a psychologist, a psychiatrist, a nurse, a social worker or a counsellor.',
      {
        id: 'find.professions',
        desc: 'Find a therapist: first line of how to check training; who can offer IPT.',
      },
    ),
    ownService: msg('This service', {
      id: 'find.own',
      desc: 'Find a therapist: small label above the clinic’s own entry, which comes first. max:40',
    }),
    ownServiceName: msg('Contact us', {
      id: 'find.own.name',
      desc: 'Find a therapist: title of the clinic’s own entry when it gave no name.',
    }),
    ownServiceLink: msg('Go to this service', {
      id: 'find.own.link',
      desc: 'Find a therapist: link to the clinic’s own service.',
    }),
    call: msg('Call', {
      id: 'find.own.call',
      desc: 'Find a therapist: verb before the phone number of the clinic. max:16',
    }),
    ways: msg('Ways to a therapist', {
      id: 'find.ways',
      desc: 'Find a therapist: heading before the ordered list of ways.',
    }),
    moreWays: msg('More ways', {
      id: 'find.ways.more',
      desc: 'Find a therapist: button that shows the other ways to a therapist. max:40',
    }),
    firstStep: msg(
      'Whichever way you take, the first appointment is usually a talk about how you are and what you want help with. Waiting times and prices differ a lot. Before you book, ask about both, and who pays.',
      {
        id: 'find.ways.first',
        desc: 'Find a therapist: after the ways; what happens, cost and waiting in general.',
      },
    ),
    noDirectory: msg(
      'We know of no confirmed list of IPT therapists for this country. Ask for IPT by its full name, interpersonal psychotherapy.',
      {
        id: 'find.no-directory',
        desc: 'Find a therapist: under the ways, where no directory of IPT therapists is known.',
      },
    ),
    check: msg('How to check someone’s training', {
      id: 'find.check',
      desc: 'Find a therapist: heading of a part.',
    }),
    checkItems: [
      msg(
        'Ask whether they are licensed or registered. If there is a public register, look them up in it.',
        {
          id: 'find.check.licence',
          desc: 'Find a therapist: how to check training.',
        },
      ),
      msg(
        'Ask where they trained in IPT and who supervises their IPT work. A good therapist welcomes the question.',
        {
          id: 'find.check.training',
          desc: 'Find a therapist: how to check training.',
        },
      ),
      msg(
        'As a guide: the international society for IPT gives a certificate. It asks for at least 16 hours of training and three supervised courses of therapy.',
        {
          id: 'find.check.standard',
          desc: 'Find a therapist: one standard for training in IPT. Source: ISIPT therapist certification.',
        },
      ),
    ],
    ask: msg('Questions to ask', {
      id: 'find.ask',
      desc: 'Find a therapist: heading before questions for a first appointment.',
    }),
    none: msg('If there is no IPT near you', {
      id: 'find.none',
      desc: 'Find a therapist: heading of a part.',
    }),
    noneItems: [
      msg(
        'Ask about IPT by phone or video. It has been studied by phone, and many therapists work this way.',
        {
          id: 'find.none.remote',
          desc: 'Find a therapist: what to do without IPT nearby.',
        },
      ),
      msg('Ask about IPT in a group, or a shorter version of it.', {
        id: 'find.none.group',
        desc: 'Find a therapist: what to do without IPT nearby.',
      }),
      msg(
        'Ask about CBT, behavioural activation or another talking treatment. For depression the main ones help about equally on average. In one large review, supportive counselling did a little less well.',
        {
          id: 'find.none.other',
          desc: 'Find a therapist: what to do without IPT nearby. Source: Cuijpers 2021.',
        },
      ),
    ],
    noEndorsement: msg(
      'We do not check or recommend individual therapists. Links lead to other sites, which answer for what they say.',
      {
        id: 'find.no-endorsement',
        desc: 'Find a therapist: a line the card must always show.',
      },
    ),
  };
}

/** What the card rests on: the standard for training, and who provides IPT. */
export const findTherapistReferences = ['isipt-certificate', 'guide-2018'] as const;
