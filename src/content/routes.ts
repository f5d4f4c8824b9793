import type {Msg} from '../localization/msg.js';
import type {Route, RouteId} from '../regions/index.js';

/** The words of a way to a therapist. */
export interface RouteTexts {
  readonly title: string;
  readonly text: string;
}

/** Every way to a therapist the regions know. Source: content facts 7, per region. */
export function routeTexts(msg: Msg, id: RouteId): RouteTexts {
  switch (id) {
    case 'gb-talking-therapies':
      return {
        title: msg('NHS Talking Therapies (England)', {
          id: 'routes.gb-talking-therapies.title',
          desc: 'Find a therapist, United Kingdom: title. Keep the name of the service.',
        }),
        text: msg(
          'You can refer yourself online if you are registered with a GP and are 18 or over; some services start at 16. It is free. Not every service offers IPT, so ask for it by name.',
          {
            id: 'routes.gb-talking-therapies.text',
            desc: 'Find a therapist, United Kingdom: how to reach the service, cost and limits. GP: family doctor.',
          },
        ),
      };
    case 'gb-gp':
      return {
        title: msg('Your GP', {
          id: 'routes.gb-gp.title',
          desc: 'Find a therapist, United Kingdom: title. GP: family doctor.',
        }),
        text: msg(
          'A GP can refer you and check your health at the same time. Outside England, ask which services there are near you. Ask how long you may wait, and what to do meanwhile.',
          {
            id: 'routes.gb-gp.text',
            desc: 'Find a therapist, United Kingdom: what a GP can do.',
          },
        ),
      };
    case 'gb-under-18':
      return {
        title: msg('If you are under 18: CAMHS', {
          id: 'routes.gb-under-18.title',
          desc: 'Find a therapist, United Kingdom: title. Keep the abbreviation.',
        }),
        text: msg(
          'These are the children and young people’s mental health services of the NHS. A GP can tell you how to reach them.',
          {
            id: 'routes.gb-under-18.text',
            desc: 'Find a therapist, United Kingdom: what CAMHS is.',
          },
        ),
      };
    case 'gb-ipt-uk':
      return {
        title: msg('IPT UK', {
          id: 'routes.gb-ipt-uk.title',
          desc: 'Find a therapist, United Kingdom: name of an organisation, not translated.',
        }),
        text: msg(
          'The organisation for IPT in the United Kingdom. It sets standards for training, and its site has a menu item “Find a Therapist”. Private therapists charge a fee: ask before you book.',
          {
            id: 'routes.gb-ipt-uk.text',
            desc: 'Find a therapist, United Kingdom: what IPT UK is.',
          },
        ),
      };
    case 'us-doctor':
      return {
        title: msg('Your doctor', {
          id: 'routes.us-doctor.title',
          desc: 'Find a therapist, United States: title.',
        }),
        text: msg(
          'Your primary care doctor can refer you and check your health at the same time. Ask for a therapist with training in interpersonal psychotherapy.',
          {
            id: 'routes.us-doctor.text',
            desc: 'Find a therapist, United States: what a doctor can do.',
          },
        ),
      };
    case 'us-insurer':
      return {
        title: msg('Your health insurance', {
          id: 'routes.us-insurer.title',
          desc: 'Find a therapist, United States: title.',
        }),
        text: msg(
          'Insurers and Medicaid plans list therapists whose sessions they pay for. Ask how many sessions are covered.',
          {
            id: 'routes.us-insurer.text',
            desc: 'Find a therapist, United States: how insurance can help.',
          },
        ),
      };
    case 'us-associations':
      return {
        title: msg('State psychological associations', {
          id: 'routes.us-associations.title',
          desc: 'Find a therapist, United States: title.',
        }),
        text: msg(
          'Many have a search for licensed psychologists. Look for “interpersonal psychotherapy (IPT)” in the profile, and check the licence with your state.',
          {
            id: 'routes.us-associations.text',
            desc: 'Find a therapist, United States: how to search.',
          },
        ),
      };
    case 'us-findtreatment':
      return {
        title: msg('FindTreatment.gov', {
          id: 'routes.us-findtreatment.title',
          desc: 'Find a therapist, United States: name of a website, not translated.',
        }),
        text: msg('A public search for mental health services, with those that charge by income.', {
          id: 'routes.us-findtreatment.text',
          desc: 'Find a therapist, United States: what the site is.',
        }),
      };
    case 'nz-gp-team':
      return {
        title: msg('The wellbeing team at your GP practice', {
          id: 'routes.nz-gp-team.title',
          desc: 'Find a therapist, New Zealand: title. GP: family doctor.',
        }),
        text: msg(
          'Many practices have wellbeing staff you can see free of charge. Ask them whether anyone near you offers IPT.',
          {
            id: 'routes.nz-gp-team.text',
            desc: 'Find a therapist, New Zealand: what the team does.',
          },
        ),
      };
    case 'nz-youth-maori':
      return {
        title: msg('Youth and kaupapa Māori services', {
          id: 'routes.nz-youth-maori.title',
          desc: 'Find a therapist, New Zealand: title. Keep "kaupapa Māori".',
        }),
        text: msg('You can contact these services yourself; no referral is needed.', {
          id: 'routes.nz-youth-maori.text',
          desc: 'Find a therapist, New Zealand: how to reach these services.',
        }),
      };
    case 'nz-directories':
      return {
        title: msg('Directories of psychologists and psychotherapists', {
          id: 'routes.nz-directories.title',
          desc: 'Find a therapist, New Zealand: title.',
        }),
        text: msg(
          'Professional bodies list their members. There is no list for IPT alone, so ask each one.',
          {
            id: 'routes.nz-directories.text',
            desc: 'Find a therapist, New Zealand: how to search.',
          },
        ),
      };
    case 'doctor':
      return {
        title: msg('Your family doctor', {
          id: 'routes.doctor.title',
          desc: 'Find a therapist, any country: title.',
        }),
        text: msg(
          'A doctor can refer you, check your health at the same time, and tell you what is paid for where you live. You may have to wait: ask how long, and what to do meanwhile.',
          {
            id: 'routes.doctor.text',
            desc: 'Find a therapist, any country: what a doctor can do.',
          },
        ),
      };
    case 'professional-body':
      return {
        title: msg('The professional body in your country', {
          id: 'routes.professional-body.title',
          desc: 'Find a therapist, any country: title.',
        }),
        text: msg(
          'Bodies for psychologists, psychotherapists or psychiatrists often list their members. Lists for IPT alone are rare: ask for training in interpersonal psychotherapy.',
          {
            id: 'routes.professional-body.text',
            desc: 'Find a therapist, any country: how to search.',
          },
        ),
      };
    case 'isipt':
      return {
        title: msg('International Society of Interpersonal Psychotherapy', {
          id: 'routes.isipt.title',
          desc: 'Find a therapist, any country: name of an organisation, usually not translated.',
        }),
        text: msg(
          'Its website explains IPT and the certificate it gives to therapists with training and supervised work in IPT.',
          {
            id: 'routes.isipt.text',
            desc: 'Find a therapist, any country: what the society does.',
          },
        ),
      };
  }
}

/** What kind of way it is, as a small label above its title. */
export function routeKind(msg: Msg, kind: Route['kind']): string {
  switch (kind) {
    case 'self-referral':
      return msg('Contact them yourself', {
        id: 'routes.kind.self-referral',
        desc: 'Find a therapist: label of a way that needs no referral. max:40',
      });
    case 'doctor':
      return msg('Through a doctor', {
        id: 'routes.kind.doctor',
        desc: 'Find a therapist: label of a way that goes through a doctor. max:40',
      });
    case 'professional-body':
      return msg('Professional body', {
        id: 'routes.kind.professional-body',
        desc: 'Find a therapist: label of a way. max:40',
      });
    case 'directory':
      return msg('IPT organisation', {
        id: 'routes.kind.directory',
        desc: 'Find a therapist: label of a way, an organisation for IPT. max:40',
      });
  }
}
