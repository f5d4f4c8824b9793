import {str, type Msg} from '../../localization/msg.js';
import type {
  Contact,
  CrisisService,
  EmergencyNumber,
  Place,
  ServedPeople,
} from '../../regions/index.js';

/** The words around the numbers to call. The numbers themselves stand in `regions/`, never here. */
export function crisisTexts(msg: Msg) {
  return {
    title: msg('If you need help now', {
      id: 'crisis.title',
      desc: 'Crisis help: heading of the widget.',
    }),
    lead: msg('You do not have to be certain that it is an emergency. You can call.', {
      id: 'crisis.lead',
      desc: 'Crisis help: one line under the heading.',
    }),
    emergency: msg('In danger now', {
      id: 'crisis.emergency',
      desc: 'Crisis help: name of the first entry, the emergency number.',
    }),
    emergencyHint: msg(
      'Call now if you might hurt yourself, or if someone is in danger or badly hurt. Or go to the nearest emergency department.',
      {
        id: 'crisis.emergency.hint',
        desc: 'Crisis help: when to call the emergency number.',
      },
    ),
    emergencyElsewhere: msg(
      'Call your local emergency number or go to the nearest emergency department. 112 works in all countries of the European Union, and from many mobile phones elsewhere.',
      {
        id: 'crisis.emergency.elsewhere',
        desc: 'Crisis help: when the country is not known. Keep the number 112.',
      },
    ),
    talk: msg('Talk to someone', {
      id: 'crisis.talk',
      desc: 'Crisis help: heading before the services to call or text.',
    }),
    talkElsewhere: msg('Find a helpline in your country', {
      id: 'crisis.talk.elsewhere',
      desc: 'Crisis help: heading before directories of helplines, when the country is not known.',
    }),
    more: msg('More numbers', {
      id: 'crisis.more',
      desc: 'Crisis help: button that shows the other services to call. max:32',
    }),
    alwaysOpen: msg('Open day and night', {
      id: 'crisis.hours.always',
      desc: 'Crisis help: hours of a service. max:32',
    }),
    hoursVary: msg('Hours vary', {
      id: 'crisis.hours.varies',
      desc: 'Crisis help: hours of a service that is open at times that change. max:32',
    }),
    hoursFromTo: (from: string, to: string) =>
      msg(str`Open from ${from} to ${to}`, {
        id: 'crisis.hours.from-to',
        desc: 'Crisis help: hours of a service. Placeholders: two times, such as 3:30 pm and 12:30 am, or Friday 6:00 pm and Monday 6:00 am.',
      }),
    hoursOnDays: (days: string, from: string, to: string) =>
      msg(str`${days}: ${from} to ${to}`, {
        id: 'crisis.hours.on-days',
        desc: 'Crisis help: hours of a service on some days of the week. Placeholders: the days, such as Mon – Fri or Saturday, and two times of the day, such as 9:00 am and 7:30 pm; the second may be after midnight.',
      }),
    daysFromTo: (first: string, last: string) =>
      msg(str`${first} to ${last}`, {
        id: 'crisis.days.from-to',
        desc: 'Crisis help: days on which a service is open, in words: voices leave out a dash. Placeholders: short names of days, such as Mon and Fri.',
      }),
    languages: (list: string) =>
      msg(str`Languages: ${list}`, {
        id: 'crisis.languages',
        desc: 'Crisis help: in which languages a service answers. Placeholder: their names, such as English and French.',
      }),
    manyLanguages: (count: string) =>
      msg(str`In about ${count} languages`, {
        id: 'crisis.languages.many',
        desc: 'Crisis help: in how many languages a service answers. Placeholder: a number from 10 to 50.',
      }),
    own: (date: string) =>
      msg(str`Added by the people who run this site. They last checked it on ${date}.`, {
        id: 'crisis.own',
        desc: 'Crisis help: under a service that the clinic itself has added. Placeholder: a date.',
      }),
    free: msg('Free', {id: 'crisis.cost.free', desc: 'Crisis help: cost of a service. max:16'}),
    whatHappens: msg('What happens when you call', {
      id: 'crisis.what',
      desc: 'Crisis help: heading of a short explanation.',
    }),
    whatHappensText: [
      msg(
        'You may hear a recording first, or wait a little. Then a person answers. You can say as much or as little as you like, and you do not need the right words.',
        {
          id: 'crisis.what.person',
          desc: 'Crisis help: what happens when you call a helpline.',
        },
      ),
      msg(
        'They listen, ask how you are and whether you are safe, and think with you about what could help next. If they believe that a life is in danger, some services send help.',
        {
          id: 'crisis.what.listen',
          desc: 'Crisis help: what happens when you call a helpline. Do not promise that calls stay secret.',
        },
      ),
      msg(
        'If a line is busy, try the next one. If you are in danger, call the emergency number, and say where you are and what is happening.',
        {
          id: 'crisis.what.busy',
          desc: 'Crisis help: what to do if nobody answers.',
        },
      ),
    ],
    chooseRegion: msg('Choose your country', {
      id: 'crisis.region.choose',
      desc: 'Crisis help: label of the list of countries.',
    }),
    changeRegion: msg('Change country', {
      id: 'crisis.region.change',
      desc: 'Crisis help: button that shows the list of countries. max:24',
    }),
    showRegion: msg('Show', {
      id: 'crisis.region.show',
      desc: 'Crisis help: button after the list of countries, which shows the numbers of the one chosen. max:16',
    }),
    regionShown: (country: string) =>
      msg(str`Now shown: ${country}`, {
        id: 'crisis.region.shown',
        desc: 'Crisis help: after another country was chosen. Placeholder: its name, such as New Zealand.',
      }),
    notChosen: msg('Choose…', {
      id: 'crisis.region.none',
      desc: 'Crisis help: first entry of the list of countries, as long as none is chosen. max:24',
    }),
    elsewhere: msg('Another country', {
      id: 'crisis.region.elsewhere',
      desc: 'Crisis help: in the list of countries, for all countries not in it.',
    }),
    compared: (date: string) =>
      msg(str`Compared with public pages on ${date}.`, {
        id: 'crisis.compared',
        desc: 'Crisis help: under the numbers, after the name of the country. Nobody has called them. Placeholder: a date.',
      }),
    halfYearOld: msg('That is more than six months ago. Please check here, too:', {
      id: 'crisis.age.half-year',
      desc: 'Crisis help: after the date, when it is long ago. Links to the pages of the services follow.',
    }),
    yearOld: msg(
      'That is more than a year ago, and a number may have changed. Please check here, too:',
      {
        id: 'crisis.age.year',
        desc: 'Crisis help: after the date, when it is very long ago. Links to the pages of the services follow.',
      },
    ),
    nobodyWatches: msg('Nobody watches this page, so please call or write to a service.', {
      id: 'crisis.nobody-watches',
      desc: 'Crisis help: last line of the explanation what happens when you call.',
    }),
    who: msg('Who else can help', {
      id: 'crisis.who',
      desc: 'Find a therapist: button after the emergency number that shows the helplines. max:32',
    }),
    needHelp: msg('I need help now', {
      id: 'crisis.need-help',
      desc: 'Quiz: button, on every screen, that shows whom to call. max:32',
    }),
  };
}

/** What an emergency number is for, where a country has several. */
export function emergencyUse(msg: Msg, use: NonNullable<EmergencyNumber['for']>): string {
  switch (use) {
    case 'ambulance':
      return msg('Ambulance', {
        id: 'crisis.emergency.ambulance',
        desc: 'Crisis help: on the button of an emergency number, after the number. max:24',
      });
    case 'police':
      return msg('Police', {
        id: 'crisis.emergency.police',
        desc: 'Crisis help: on the button of an emergency number, after the number. max:24',
      });
    case 'deaf':
      return msg('Deaf or hard of hearing', {
        id: 'crisis.emergency.deaf',
        desc: 'Crisis help: on the button of an emergency number for text messages. max:32',
      });
    case 'mobile':
      return msg('From a mobile phone', {
        id: 'crisis.emergency.mobile',
        desc: 'Crisis help: on the button of an emergency number that works from mobile phones only. max:32',
      });
  }
}

/** What a button that reaches a service says before the number or the name. */
export function contactLabel(msg: Msg, {kind}: Contact): string {
  switch (kind) {
    case 'call':
      return msg('Call', {
        id: 'crisis.call',
        desc: 'Crisis help: verb before a phone number. max:16',
      });
    case 'text':
      return msg('Text', {
        id: 'crisis.text',
        desc: 'Crisis help: verb (send a text message), before the number. max:20',
      });
    case 'chat':
      return msg('Chat online', {
        id: 'crisis.chat',
        desc: 'Crisis help: link to a chat with a service. max:24',
      });
    case 'email':
      return msg('Email', {
        id: 'crisis.email',
        desc: 'Crisis help: before an email address. max:16',
      });
    case 'directory':
      return msg('Open the list', {
        id: 'crisis.directory',
        desc: 'Crisis help: link to a website that lists helplines. max:24',
      });
    case 'website':
      return msg('Open its website', {
        id: 'crisis.website',
        desc: 'Crisis help: link to the page of a service whose number is not confirmed. max:24',
      });
  }
}

/** The word to send in the first message. */
export const textWord = (msg: Msg, word: string) =>
  msg(str`Send the word ${word}`, {
    id: 'crisis.text.word',
    desc: 'Crisis help: what to write in the first text message. Placeholder: the word itself, not translated.',
  });

/** Whom a service is for, where it is not for everyone. */
export function servedPeople(msg: Msg, people: ServedPeople): string | undefined {
  switch (people) {
    case 'everyone':
      return undefined;
    case 'young':
      return msg('For children and young people', {
        id: 'crisis.for.young',
        desc: 'Crisis help: whom a service is for.',
      });
    case 'age-5-25':
      return msg('For everyone from 5 to 25', {
        id: 'crisis.for.age-5-25',
        desc: 'Crisis help: whom a service is for, by age in years.',
      });
    case 'under-19':
      return msg('For everyone under 19', {
        id: 'crisis.for.under-19',
        desc: 'Crisis help: whom a service is for.',
      });
    case 'under-25':
      return msg('For people under 25', {
        id: 'crisis.for.under-25',
        desc: 'Crisis help: whom a service is for.',
      });
    case 'under-35':
      return msg('For people under 35', {
        id: 'crisis.for.under-35',
        desc: 'Crisis help: whom a service is for.',
      });
    case 'from-16':
      return msg('For everyone aged 16 or over', {
        id: 'crisis.for.from-16',
        desc: 'Crisis help: whom a service is for.',
      });
    case 'child-protection':
      return msg('When a child is hurt or in danger', {
        id: 'crisis.for.child-protection',
        desc: 'Crisis help: whom a service is for; anyone may call.',
      });
    case 'perinatal':
      return msg('During pregnancy and after birth', {
        id: 'crisis.for.perinatal',
        desc: 'Crisis help: whom a service is for.',
      });
    case 'home':
      return msg('If someone hurts, threatens or controls you', {
        id: 'crisis.for.home',
        desc: 'Crisis help: whom a service is for.',
      });
    case 'home-women':
      return msg('For women, if someone hurts, threatens or controls you', {
        id: 'crisis.for.home-women',
        desc: 'Crisis help: whom a service is for.',
      });
    case 'home-men':
      return msg('For men, if someone hurts, threatens or controls you', {
        id: 'crisis.for.home-men',
        desc: 'Crisis help: whom a service is for.',
      });
    case 'health-advice':
      return msg('Advice from a nurse or another health worker', {
        id: 'crisis.for.health-advice',
        desc: 'Crisis help: what a service is for.',
      });
    case 'doctor-on-call':
      return msg('A doctor, when practices are closed and it cannot wait', {
        id: 'crisis.for.doctor-on-call',
        desc: 'Crisis help: what a service is for.',
      });
    case 'information':
      return msg('Information about mental health services, not for a crisis', {
        id: 'crisis.for.information',
        desc: 'Crisis help: what a service is for.',
      });
    case 'indigenous':
      return msg('For Indigenous people', {
        id: 'crisis.for.indigenous',
        desc: 'Crisis help, Canada: whom a service is for.',
      });
    case 'aboriginal':
      return msg('For Aboriginal and Torres Strait Islander people', {
        id: 'crisis.for.aboriginal',
        desc: 'Crisis help, Australia: whom a service is for.',
      });
    case 'veterans':
      return msg('For veterans', {
        id: 'crisis.for.veterans',
        desc: 'Crisis help: whom a service is for.',
      });
    case 'treatment':
      return msg('Helps to find treatment, for alcohol and drugs too', {
        id: 'crisis.for.treatment',
        desc: 'Crisis help: what a service is for.',
      });
  }
}

/** The part of the country a number serves. */
export function placeName(msg: Msg, place: Place): string {
  switch (place) {
    case 'bavaria':
      return msg('Bavaria', {
        id: 'crisis.place.bavaria',
        desc: 'Crisis help: where a number works.',
      });
    case 'bogota':
      return msg('Bogotá', {id: 'crisis.place.bogota', desc: 'Crisis help: where a number works.'});
    case 'england':
      return msg('England', {
        id: 'crisis.place.england',
        desc: 'Crisis help: where a number works.',
      });
    case 'northern-ireland':
      return msg('Northern Ireland', {
        id: 'crisis.place.northern-ireland',
        desc: 'Crisis help: where a number works.',
      });
    case 'quebec':
      return msg('Québec', {id: 'crisis.place.quebec', desc: 'Crisis help: where a number works.'});
    case 'scotland':
      return msg('Scotland', {
        id: 'crisis.place.scotland',
        desc: 'Crisis help: where a number works.',
      });
    case 'wales':
      return msg('Wales', {id: 'crisis.place.wales', desc: 'Crisis help: where a number works.'});
  }
}

/** What to choose when someone, or a recording, answers, or what to know before. */
export function serviceStep(msg: Msg, step: NonNullable<CrisisService['step']>): string {
  switch (step) {
    case 'option-1':
      return msg('Choose option 1.', {
        id: 'crisis.step.option-1',
        desc: 'Crisis help: what to choose in a phone menu, under a line for women.',
      });
    case 'mental-health-option':
      return msg('Choose the mental health option.', {
        id: 'crisis.step.mental-health-option',
        desc: 'Crisis help: what to choose in a phone menu; its digit is not known.',
      });
    case 'option-2':
      return msg('Choose the mental health option (2).', {
        id: 'crisis.step.option-2',
        desc: 'Crisis help: what to choose in a phone menu.',
      });
    case 'spanish-2':
      return msg(
        'For Spanish press 2, or text the word AYUDA. For American Sign Language there is a video line on its website.',
        {
          id: 'crisis.step.spanish-2',
          desc: 'Crisis help: what to choose in a phone menu. Keep AYUDA.',
        },
      );
    case 'email-later':
      return msg('Email is not for emergencies: a reply takes time.', {
        id: 'crisis.step.email-later',
        desc: 'Crisis help: under the email address of a service.',
      });
    case 'psychological-advice':
      return msg('Choose the option for psychological advice (4).', {
        id: 'crisis.step.psychological-advice',
        desc: 'Crisis help: what to choose in a phone menu.',
      });
    case 'mobile-only':
      return msg('Works from a mobile phone of this country.', {
        id: 'crisis.step.mobile-only',
        desc: 'Crisis help: under a number that cannot be called from a landline or from abroad.',
      });
    case 'call-back':
      return msg('Someone calls you back.', {
        id: 'crisis.step.call-back',
        desc: 'Crisis help: under a number for text messages: what happens after the message.',
      });
    case 'police':
      return msg('This line works with the police.', {
        id: 'crisis.step.police',
        desc: 'Crisis help: under a line against abuse at home that also takes reports, or that the police run. Neutral: some people want this, others do not.',
      });
    case 'veterans-1':
      return msg('After calling, press 1.', {
        id: 'crisis.step.veterans-1',
        desc: 'Crisis help: what to choose in a phone menu.',
      });
  }
}
