import {str, type Msg} from '../../localization/msg.js';
import type {ReferenceId} from '../references.js';

export const areaIds = ['grief', 'conflict', 'change', 'loneliness'] as const;
export type AreaId = (typeof areaIds)[number];

/** Whose life the examples come from. `perinatal`: around pregnancy and birth. */
export const audiences = ['adult', 'perinatal', 'teen', 'older'] as const;
export type Audience = (typeof audiences)[number];

/** One of the four areas of life IPT works on. */
export interface ProblemArea {
  readonly id: AreaId;
  readonly title: string;
  /** One line: what it is about. */
  readonly summary: string;
  /** What other services call it. */
  readonly otherNames: string;
  readonly meaning: readonly string[];
  /** What people in this area might say, for the chosen audience. */
  readonly soundsLike: readonly string[];
  readonly workOn: readonly string[];
  /** What someone might try saying to another person. */
  readonly couldSay: readonly string[];
  /** What has to be said with this area, and not only when asked. */
  readonly note?: {readonly id: 'safety' | 'honest'; readonly title: string; readonly text: string};
  readonly references: readonly ReferenceId[];
}

/** The four problem areas, in the order every service uses. Source: content facts 2.1 to 2.6. */
export function problemAreas(msg: Msg, audience: Audience): ProblemArea[] {
  return [
    grief(msg, audience),
    conflict(msg, audience),
    change(msg, audience),
    loneliness(msg, audience),
  ];
}

function grief(msg: Msg, audience: Audience): ProblemArea {
  return {
    id: 'grief',
    title: msg('Grief and loss', {
      id: 'areas.grief.title',
      desc: 'Problem areas: title of the area about mourning someone who died. Not a word for depression.',
    }),
    summary: msg('Someone important to you has died, and your mood sank with the loss.', {
      id: 'areas.grief.summary',
      desc: 'Problem areas: one line under the title "Grief and loss".',
    }),
    otherNames: msg('grief, bereavement, complicated bereavement', {
      id: 'areas.grief.names',
      desc: 'Problem areas: the names services use for this area, in lower case, separated by commas.',
    }),
    meaning: [
      msg(
        'After a death, grief comes in its own time. It is not an illness, and many people need no therapy for it. Sometimes, months or years on, it stays as heavy as on the first day, or turns into depression.',
        {
          id: 'areas.grief.meaning',
          desc: 'Problem areas: what "Grief and loss" means, first part.',
        },
      ),
      msg(
        'In IPT, this area is about the death of someone important. Losing a pregnancy or a baby counts too. Other losses, such as a job or your health, are usually worked on as a life change.',
        {
          id: 'areas.grief.scope',
          desc: 'Problem areas: which losses belong to "Grief and loss", and which to "A big life change".',
        },
      ),
    ],
    soundsLike: {
      adult: [
        msg('I still can’t walk past the places my brother and I used to go.', {
          id: 'areas.grief.adult.1',
          desc: 'Problem areas, grief, adults: something a person might say.',
        }),
        msg('Everyone else has moved on. For me it still feels like the week of the funeral.', {
          id: 'areas.grief.adult.2',
          desc: 'Problem areas, grief, adults: something a person might say.',
        }),
      ],
      perinatal: [
        msg('They tell me we can try again. I want to talk about the baby we lost.', {
          id: 'areas.grief.perinatal.1',
          desc: 'Problem areas, grief, around pregnancy and birth: something a parent might say after losing a baby.',
        }),
        msg('My mum died while I was pregnant. I never had a moment to miss her.', {
          id: 'areas.grief.perinatal.2',
          desc: 'Problem areas, grief, around pregnancy and birth: something a parent might say.',
        }),
      ],
      teen: [
        msg('My grandad half raised me. At school nobody even mentions him.', {
          id: 'areas.grief.teen.1',
          desc: 'Problem areas, grief, teenagers: something a teenager might say.',
        }),
        msg('I used to get good marks. Since she died I can’t concentrate.', {
          id: 'areas.grief.teen.2',
          desc: 'Problem areas, grief, teenagers: something a teenager might say.',
        }),
      ],
      older: [
        msg('I looked after my wife for years. Now the days have no shape.', {
          id: 'areas.grief.older.1',
          desc: 'Problem areas, grief, later life: something an older person might say.',
        }),
        msg('I still lay the table for two.', {
          id: 'areas.grief.older.2',
          desc: 'Problem areas, grief, later life: something an older person might say.',
        }),
      ],
    }[audience],
    workOn: [
      msg('See how your low mood began around the death', {
        id: 'areas.grief.work.1',
        desc: 'Problem areas, grief: what therapy works on. Items of a list, each starts with a verb.',
      }),
      msg('Tell the story of before, during and after, at your own pace', {
        id: 'areas.grief.work.2',
        desc: 'Problem areas, grief: what therapy works on.',
      }),
      msg('Remember the whole person, the good and the difficult', {
        id: 'areas.grief.work.3',
        desc: 'Problem areas, grief: what therapy works on.',
      }),
      msg('Make room for mixed feelings, such as anger, guilt or relief', {
        id: 'areas.grief.work.4',
        desc: 'Problem areas, grief: what therapy works on.',
      }),
      msg(
        'Take small steps back to people and things you care about; no one has to take the place of the one you lost',
        {
          id: 'areas.grief.work.5',
          desc: 'Problem areas, grief: what therapy works on.',
        },
      ),
    ],
    couldSay: [
      msg('Could I tell you about her? There is nothing you have to fix.', {
        id: 'areas.grief.say.1',
        desc: 'Problem areas, grief: something to try saying to a friend. "Her": the person who died; choose what is natural.',
      }),
      msg('I don’t need advice today. I’d just like some company.', {
        id: 'areas.grief.say.2',
        desc: 'Problem areas, grief: something to try saying to a friend.',
      }),
      msg('His birthday is coming. Can we plan that day together?', {
        id: 'areas.grief.say.3',
        desc: 'Problem areas, grief: something to try saying. "His": the person who died; choose what is natural.',
      }),
    ],
    note: {
      id: 'honest',
      title: msg('Good to know', {
        id: 'areas.grief.honest.title',
        desc: 'Problem areas, grief: title of a note about the limits of IPT here.',
      }),
      text: msg(
        'IPT fits when depression began around a death. If missing the person stays overwhelming for a year or more, ask about a therapy made for grief. In two trials it helped more people than IPT did.',
        {
          id: 'areas.grief.honest.text',
          desc: 'Problem areas, grief: the limits of IPT in this area, with an alternative (therapy for complicated or prolonged grief).',
        },
      ),
    },
    references: ['guide-2018', 'isipt', 'ipt-uk', 'shear-2005', 'shear-2014'],
  };
}

function conflict(msg: Msg, audience: Audience): ProblemArea {
  return {
    id: 'conflict',
    title: msg('Conflict in a relationship', {
      id: 'areas.conflict.title',
      desc: 'Problem areas: title of the area about a stuck disagreement with someone important. Not a legal dispute.',
    }),
    summary: msg('You and someone who matters want different things, and it is stuck.', {
      id: 'areas.conflict.summary',
      desc: 'Problem areas: one line under the title "Conflict in a relationship".',
    }),
    otherNames: msg('role dispute, interpersonal dispute, disagreements', {
      id: 'areas.conflict.names',
      desc: 'Problem areas: the names services use for this area, in lower case, separated by commas.',
    }),
    meaning: [
      msg(
        'You and a partner, parent, friend or colleague expect different things of each other. You may argue, go silent, or give in again and again. Nothing moves, and your mood goes down with it.',
        {
          id: 'areas.conflict.meaning',
          desc: 'Problem areas: what "Conflict in a relationship" means.',
        },
      ),
      msg(
        'Together you find out where things stand: are you still talking, have you stopped, or is this relationship coming to an end? Each of these calls for something different.',
        {
          id: 'areas.conflict.stages',
          desc: 'Problem areas, conflict: the three stages of a dispute (renegotiation, impasse, dissolution) in plain words.',
        },
      ),
    ],
    soundsLike: {
      adult: [
        msg('We have the same fight about money and housework every weekend.', {
          id: 'areas.conflict.adult.1',
          desc: 'Problem areas, conflict, adults: something a person might say.',
        }),
        msg('My manager changes my job every week, and I just nod.', {
          id: 'areas.conflict.adult.2',
          desc: 'Problem areas, conflict, adults: something a person might say.',
        }),
        msg('My family is fine as long as I never mention who I love.', {
          id: 'areas.conflict.adult.3',
          desc: 'Problem areas, conflict, adults: something a person might say whose family does not accept that they love someone of the same sex.',
        }),
      ],
      perinatal: [
        msg('It’s always me who gets up at night. We don’t even argue about it any more.', {
          id: 'areas.conflict.perinatal.1',
          desc: 'Problem areas, conflict, around pregnancy and birth: something a parent might say.',
        }),
        msg('Whatever I do with the baby, my mother-in-law knows better.', {
          id: 'areas.conflict.perinatal.2',
          desc: 'Problem areas, conflict, around pregnancy and birth: something a parent might say.',
        }),
      ],
      teen: [
        msg('Every talk with my parents ends with my phone or my exams.', {
          id: 'areas.conflict.teen.1',
          desc: 'Problem areas, conflict, teenagers: something a teenager might say.',
        }),
        msg('Since they split up, I feel I have to pick a side.', {
          id: 'areas.conflict.teen.2',
          desc: 'Problem areas, conflict, teenagers: something a teenager might say about separated parents.',
        }),
        msg('I told my mum I’m gay. She hasn’t said a word about it since.', {
          id: 'areas.conflict.teen.3',
          desc: 'Problem areas, conflict, teenagers: something a teenager might say.',
        }),
      ],
      older: [
        msg('My children have decided that I can’t drive. Nobody asked me.', {
          id: 'areas.conflict.older.1',
          desc: 'Problem areas, conflict, later life: something an older person might say.',
        }),
        msg('They want me to move. I stopped answering when they ring.', {
          id: 'areas.conflict.older.2',
          desc: 'Problem areas, conflict, later life: something an older person might say about moving home.',
        }),
      ],
    }[audience],
    workOn: [
      msg('Name what the disagreement is really about', {
        id: 'areas.conflict.work.1',
        desc: 'Problem areas, conflict: what therapy works on. Items of a list, each starts with a verb.',
      }),
      msg('See what each of you expects, and what is fair to expect', {
        id: 'areas.conflict.work.2',
        desc: 'Problem areas, conflict: what therapy works on.',
      }),
      msg('Look closely at one conversation: what was said, what was meant, what was heard', {
        id: 'areas.conflict.work.3',
        desc: 'Problem areas, conflict: what therapy works on (communication analysis).',
      }),
      msg('Weigh up your options, and practise a conversation before you have it', {
        id: 'areas.conflict.work.4',
        desc: 'Problem areas, conflict: what therapy works on (decision analysis, role play).',
      }),
      msg(
        'Change how you deal with each other or, if that is right for you, let the relationship end and grieve for it',
        {
          id: 'areas.conflict.work.5',
          desc: 'Problem areas, conflict: what therapy works on.',
        },
      ),
    ],
    couldSay: [
      msg(
        'I feel left out when I hear of plans late. Shall we look at the week together on Sundays?',
        {
          id: 'areas.conflict.say.1',
          desc: 'Problem areas, conflict: something to try saying to the other person.',
        },
      ),
      msg('I’m not trying to win. I’d like us to understand each other.', {
        id: 'areas.conflict.say.2',
        desc: 'Problem areas, conflict: something to try saying to the other person.',
      }),
      msg('Can we stop for twenty minutes, and then try again?', {
        id: 'areas.conflict.say.3',
        desc: 'Problem areas, conflict: something to try saying to the other person.',
      }),
    ],
    note: {
      id: 'safety',
      title: msg('Only where it is safe to speak up', {
        id: 'areas.conflict.safety.title',
        desc: 'Problem areas, conflict: title of the safety note.',
      }),
      text: msg(
        'These ideas are for relationships in which you can speak without fear. If someone hurts, threatens or controls you, it is not your fault, and talking differently is not a way to stay safe. People who know about domestic abuse can help you plan first.',
        {
          id: 'areas.conflict.safety.text',
          desc: 'Problem areas, conflict: the safety note for people who are hurt, threatened or controlled. Followed by whom to call.',
        },
      ),
    },
    references: ['guide-2018', 'isipt', 'ipt-uk'],
  };
}

function change(msg: Msg, audience: Audience): ProblemArea {
  return {
    id: 'change',
    title: msg('A big life change', {
      id: 'areas.change.title',
      desc: 'Problem areas: title of the area about a change of role in life (role transition). Avoid "transition" alone.',
    }),
    summary: msg(
      'Your place in life has changed, wanted or not, and it is hard to feel at home in it.',
      {
        id: 'areas.change.summary',
        desc: 'Problem areas: one line under the title "A big life change".',
      },
    ),
    otherNames: msg('role transition, role change, life changes', {
      id: 'areas.change.names',
      desc: 'Problem areas: the names services use for this area, in lower case, separated by commas.',
    }),
    meaning: [
      msg(
        'Your role has changed. You may have become a parent or a carer, or be single, ill, retired or new in a country. You miss the old life, and the new one does not feel like yours yet.',
        {id: 'areas.change.meaning', desc: 'Problem areas: what "A big life change" means.'},
      ),
      msg('Good changes count too. You can be glad of the new and still miss the old.', {
        id: 'areas.change.good',
        desc: 'Problem areas: "A big life change" is also about changes that were wanted.',
      }),
    ],
    soundsLike: {
      adult: [
        msg('We separated in spring. I don’t know who I am on my own.', {
          id: 'areas.change.adult.1',
          desc: 'Problem areas, life change, adults: something a person might say.',
        }),
        msg('I wanted this promotion. Now I lie awake every night.', {
          id: 'areas.change.adult.2',
          desc: 'Problem areas, life change, adults: something a person might say.',
        }),
        msg('Since the diagnosis I plan my days around the pain. Nobody sees it.', {
          id: 'areas.change.adult.3',
          desc: 'Problem areas, life change, adults: something a person with a long illness or a disability might say.',
        }),
        msg('I was the one who earned. Now I don’t know what to tell the lads.', {
          id: 'areas.change.adult.4',
          desc: 'Problem areas, life change, adults: something a man might say who has lost his job. The lads: his friends.',
        }),
      ],
      perinatal: [
        msg('I love my baby, and I don’t recognise my life.', {
          id: 'areas.change.perinatal.1',
          desc: 'Problem areas, life change, around pregnancy and birth: something a parent might say.',
        }),
        msg('The birth went so differently from what we had hoped.', {
          id: 'areas.change.perinatal.2',
          desc: 'Problem areas, life change, around pregnancy and birth: something a parent might say.',
        }),
        msg('Our baby has been ill from the start. Everyone asks about her, nobody about me.', {
          id: 'areas.change.perinatal.3',
          desc: 'Problem areas, life change, around pregnancy and birth: something a parent of an unwell baby might say.',
        }),
      ],
      teen: [
        msg('New school, new country. I left everyone I knew behind.', {
          id: 'areas.change.teen.1',
          desc: 'Problem areas, life change, teenagers: something a teenager might say.',
        }),
        msg('Since we broke up I don’t know where to sit at lunch.', {
          id: 'areas.change.teen.2',
          desc: 'Problem areas, life change, teenagers: something a teenager might say.',
        }),
      ],
      older: [
        msg('I worked for forty years. Now I don’t know what to do with my mornings.', {
          id: 'areas.change.older.1',
          desc: 'Problem areas, life change, later life: something a person might say after retiring.',
        }),
        msg('I moved to be near my family. It isn’t my home.', {
          id: 'areas.change.older.2',
          desc: 'Problem areas, life change, later life: something an older person might say.',
        }),
      ],
    }[audience],
    workOn: [
      msg('Say goodbye to the old role, and grieve for what you have lost', {
        id: 'areas.change.work.1',
        desc: 'Problem areas, life change: what therapy works on. "Role": what you are to others, not acting.',
      }),
      msg('See what is hard and what may be good, in the old role and in the new one', {
        id: 'areas.change.work.2',
        desc: 'Problem areas, life change: what therapy works on.',
      }),
      msg('Sort out which expectations are realistic', {
        id: 'areas.change.work.3',
        desc: 'Problem areas, life change: what therapy works on.',
      }),
      msg('Learn what the new role asks of you, and feel more able in it', {
        id: 'areas.change.work.4',
        desc: 'Problem areas, life change: what therapy works on.',
      }),
      msg('Find people who fit this part of your life', {
        id: 'areas.change.work.5',
        desc: 'Problem areas, life change: what therapy works on.',
      }),
    ],
    couldSay: [
      msg('I’m happy about it and I miss my old life. Both are true.', {
        id: 'areas.change.say.1',
        desc: 'Problem areas, life change: something to try saying.',
      }),
      msg('I’m new at this. Would you show me how you do it?', {
        id: 'areas.change.say.2',
        desc: 'Problem areas, life change: something to try saying.',
      }),
      msg('I can’t say yes to that yet. Please give me a week.', {
        id: 'areas.change.say.3',
        desc: 'Problem areas, life change: something to try saying.',
      }),
    ],
    references: ['guide-2018', 'isipt', 'ipt-uk'],
  };
}

function loneliness(msg: Msg, audience: Audience): ProblemArea {
  return {
    id: 'loneliness',
    title: msg('Loneliness and difficulty connecting', {
      id: 'areas.loneliness.title',
      desc: 'Problem areas: title of the area about few or unsatisfying ties. Never translate as "deficit".',
    }),
    summary: msg('You have few close people, or closeness never quite happens.', {
      id: 'areas.loneliness.summary',
      desc: 'Problem areas: one line under the title "Loneliness and difficulty connecting".',
    }),
    otherNames: msg('isolation, social isolation, interpersonal sensitivity', {
      id: 'areas.loneliness.names',
      desc: 'Problem areas: the names services use for this area, in lower case, separated by commas. No word like "deficit".',
    }),
    meaning: [
      msg(
        'There may be nobody to call, or many people and none who are close. Starting a friendship, or keeping one, is hard. It may have been so for a long time, or only since you became unwell.',
        {
          id: 'areas.loneliness.meaning',
          desc: 'Problem areas: what "Loneliness and difficulty connecting" means.',
        },
      ),
    ],
    soundsLike: {
      adult: [
        msg('I moved for work. I know thirty people, and nobody I could ring at night.', {
          id: 'areas.loneliness.adult.1',
          desc: 'Problem areas, loneliness, adults: something a person might say.',
        }),
        msg('When people get close, I find a reason to cancel.', {
          id: 'areas.loneliness.adult.2',
          desc: 'Problem areas, loneliness, adults: something a person might say.',
        }),
        msg('I’m autistic. After a day of small talk there is nothing left of me for friends.', {
          id: 'areas.loneliness.adult.3',
          desc: 'Problem areas, loneliness, adults: something an autistic person might say. Small talk: chatting about nothing in particular.',
        }),
        msg('They joke about where I come from. I laugh along, and eat on my own.', {
          id: 'areas.loneliness.adult.4',
          desc: 'Problem areas, loneliness, adults: something a person might say who meets racism at work.',
        }),
        msg('I left the faith I grew up in, and everyone I knew with it.', {
          id: 'areas.loneliness.adult.5',
          desc: 'Problem areas, loneliness, adults: something a person might say.',
        }),
      ],
      perinatal: [
        msg('Some days the baby is the only person I see.', {
          id: 'areas.loneliness.perinatal.1',
          desc: 'Problem areas, loneliness, around pregnancy and birth: something a parent might say.',
        }),
        msg('Baby group feels like an exam. I go home and cry.', {
          id: 'areas.loneliness.perinatal.2',
          desc: 'Problem areas, loneliness, around pregnancy and birth: something a parent might say.',
        }),
      ],
      teen: [
        msg('I eat lunch on my own and look busy with my phone.', {
          id: 'areas.loneliness.teen.1',
          desc: 'Problem areas, loneliness, teenagers: something a teenager might say.',
        }),
        msg('Online I have friends. Face to face I don’t know what to say.', {
          id: 'areas.loneliness.teen.2',
          desc: 'Problem areas, loneliness, teenagers: something a teenager might say.',
        }),
      ],
      older: [
        msg('Most of my old friends have died. I miss having someone to remember things with.', {
          id: 'areas.loneliness.older.1',
          desc: 'Problem areas, loneliness, later life: something an older person might say.',
        }),
        msg('I don’t hear well any more. In a group I smile and nod.', {
          id: 'areas.loneliness.older.2',
          desc: 'Problem areas, loneliness, later life: something an older person might say.',
        }),
      ],
    }[audience],
    workOn: [
      msg('Look at past friendships and relationships, the good ones and the hard ones', {
        id: 'areas.loneliness.work.1',
        desc: 'Problem areas, loneliness: what therapy works on. Items of a list, each starts with a verb.',
      }),
      msg('Notice what happens again and again', {
        id: 'areas.loneliness.work.2',
        desc: 'Problem areas, loneliness: what therapy works on.',
      }),
      msg('Plan small steps towards people, and see how they go', {
        id: 'areas.loneliness.work.3',
        desc: 'Problem areas, loneliness: what therapy works on.',
      }),
      msg('Practise in the session, where it is fine to get it wrong', {
        id: 'areas.loneliness.work.4',
        desc: 'Problem areas, loneliness: what therapy works on (role play).',
      }),
    ],
    couldSay: [
      msg('I’d like to meet people again. Could I come along on Thursday?', {
        id: 'areas.loneliness.say.1',
        desc: 'Problem areas, loneliness: something to try saying.',
      }),
      msg('I’m often quiet at first. It doesn’t mean that I don’t like being here.', {
        id: 'areas.loneliness.say.2',
        desc: 'Problem areas, loneliness: something to try saying.',
      }),
      msg('I enjoyed this. Shall we make it a regular thing?', {
        id: 'areas.loneliness.say.3',
        desc: 'Problem areas, loneliness: something to try saying.',
      }),
    ],
    note: {
      id: 'honest',
      title: msg('Good to know', {
        id: 'areas.loneliness.honest.title',
        desc: 'Problem areas, loneliness: title of a note about the limits of IPT here.',
      }),
      text: msg(
        'Therapists mostly choose this area when none of the other three fits. It is the least studied of the four, and results tend to be weaker. If nothing in your life changed before you felt low, ask about other approaches too, such as cognitive behavioural therapy (CBT).',
        {
          id: 'areas.loneliness.honest.text',
          desc: 'Problem areas, loneliness: the limits of IPT in this area, with an alternative.',
        },
      ),
    },
    references: ['guide-2018', 'isipt'],
  };
}

/** The words of the widget around the areas. */
export function problemAreasTexts(msg: Msg) {
  return {
    title: msg('The four areas IPT works on', {
      id: 'areas.title',
      desc: 'Problem areas: heading of the widget.',
    }),
    lead: msg(
      'Interpersonal psychotherapy (IPT) is a short talking treatment. It looks at how your mood and what is happening with the people in your life affect each other. You may recognise one or more of these areas.',
      {id: 'areas.lead', desc: 'Problem areas: first paragraph.'},
    ),
    focus: msg(
      'You and your therapist agree on one main area, sometimes two. There is no need to know it before you start.',
      {id: 'areas.focus', desc: 'Problem areas: closing line under the four areas.'},
    ),
    audience: msg('Examples from the lives of', {
      id: 'areas.audience',
      desc: 'Problem areas: label of the list in which the visitor chooses whose examples to read; followed by "adults", "teenagers" and so on.',
    }),
    showAudience: msg('Show', {
      id: 'areas.audience.show',
      desc: 'Problem areas: button after the list of whose examples to read, which shows those of the choice. max:16',
    }),
    audienceShown: (audience: string) =>
      msg(str`Now shown: ${audience}`, {
        id: 'areas.audience.shown',
        desc: 'Problem areas: after other examples were chosen. Placeholder: whose, such as Teenagers.',
      }),
    audiences: {
      adult: msg('Adults', {
        id: 'areas.audience.adult',
        desc: 'Problem areas: choice of examples (Examples from the lives of …).',
      }),
      perinatal: msg('New and expecting parents', {
        id: 'areas.audience.perinatal',
        desc: 'Problem areas: choice of examples (Examples from the lives of …). All parents, partners too.',
      }),
      teen: msg('Teenagers', {
        id: 'areas.audience.teen',
        desc: 'Problem areas: choice of examples (Examples from the lives of …).',
      }),
      older: msg('Older adults', {
        id: 'areas.audience.older',
        desc: 'Problem areas: choice of examples (Examples from the lives of …).',
      }),
    } satisfies Record<Audience, string>,
    otherNames: (names: string) =>
      msg(str`Also called: ${names}`, {
        id: 'areas.names',
        desc: 'Problem areas: the names other services use. Placeholder: several names, separated by commas.',
      }),
    meaning: msg('What it means', {
      id: 'areas.meaning',
      desc: 'Problem areas: small heading inside an area.',
    }),
    soundsLike: msg('What it can sound like', {
      id: 'areas.sounds-like',
      desc: 'Problem areas: small heading before examples of what people say.',
    }),
    workOn: msg('What you would work on', {
      id: 'areas.work-on',
      desc: 'Problem areas: small heading before a list of what therapy works on.',
    }),
    couldSay: msg('Things you might try saying', {
      id: 'areas.could-say',
      desc: 'Problem areas: small heading before sentences to try with other people.',
    }),
    whoCanHelp: msg('Who can help', {
      id: 'areas.who-can-help',
      desc: 'Problem areas, conflict: button in the safety note, after the emergency number, that shows whom to call about abuse at home. max:32',
    }),
  };
}
