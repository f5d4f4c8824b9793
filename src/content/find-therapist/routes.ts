import type {Msg} from '../../localization/msg.js';
import type {RegionNoteId, Route, RouteId} from '../../regions/index.js';

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
        title: 'IPT UK',
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
    case 'us-ipt-institute':
      return {
        title: 'IPT Institute',
        text: msg('Another body for IPT. Its website explains IPT and the training for it.', {
          id: 'routes.us-ipt-institute.text',
          desc: 'Find a therapist, United States: what the IPT Institute is.',
        }),
      };
    case 'au-treatment-plan':
      return {
        title: msg('A GP and a mental health treatment plan', {
          id: 'routes.au-treatment-plan.title',
          desc: 'Find a therapist, Australia: title. GP: family doctor.',
        }),
        text: msg(
          'With this plan, Medicare pays part of up to 10 individual and 10 group sessions in a calendar year (Better Access). IPT is one of the treatments it covers. A usual course has more than 10 sessions, so ask what the others cost.',
          {
            id: 'routes.au-treatment-plan.text',
            desc: 'Find a therapist, Australia: what the plan pays for. Keep Medicare and Better Access.',
          },
        ),
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
        text: msg('You can contact these services yourself. You do not need a referral.', {
          id: 'routes.nz-youth-maori.text',
          desc: 'Find a therapist, New Zealand: how to reach these services.',
        }),
      };
    case 'de-sprechstunde':
      return {
        title: msg('A first talk with a psychotherapist', {
          id: 'routes.de-sprechstunde.title',
          desc: 'Find a therapist, Germany: title. In German: psychotherapeutische Sprechstunde.',
        }),
        text: msg(
          'It is called psychotherapeutische Sprechstunde. You can book it yourself, without a referral, through the appointment service behind this link. Ask for someone who works with IPT.',
          {
            id: 'routes.de-sprechstunde.text',
            desc: 'Find a therapist, Germany: how to book. Keep the German name.',
          },
        ),
      };
    case 'de-dg-ipt':
      return {
        title: 'DG-IPT',
        text: msg(
          'The German society for IPT lists therapists and certifies their training in IPT. Ask about the cost and the wait before you book.',
          {
            id: 'routes.de-dg-ipt.text',
            desc: 'Find a therapist, Germany: what the society DG-IPT does.',
          },
        ),
      };
    case 'fr-mon-soutien-psy':
      return {
        title: 'Mon soutien psy',
        text: msg(
          'You book directly with a psychologist who takes part. Up to 12 sessions a year at 50 euros each are shared by health insurance and top-up insurance. It is not meant for thoughts of suicide or severe states: then see a doctor or call a helpline. Few therapists know IPT (thérapie interpersonnelle, TIP), so ask for it by name.',
          {
            id: 'routes.fr-mon-soutien-psy.text',
            desc: 'Find a therapist, France: what Mon soutien psy is, what it costs and its limits. Keep the French name of IPT.',
          },
        ),
      };
    case 'br-ubs':
      return {
        title: msg('The health centre near you (UBS)', {
          id: 'routes.br-ubs.title',
          desc: 'Find a therapist, Brazil: title. UBS: unidade básica de saúde.',
        }),
        text: msg(
          'It belongs to the public health system (SUS) and leads on to its mental health care. Ask whether anyone near you works with IPT (psicoterapia interpessoal, TIP), and how long the wait is.',
          {
            id: 'routes.br-ubs.text',
            desc: 'Find a therapist, Brazil: what the health centre can do. Keep SUS and the Portuguese name of IPT.',
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
        title: 'International Society of Interpersonal Psychotherapy',
        text: msg(
          'Its website explains IPT. The society gives a certificate to therapists who have trained in IPT and done supervised work in it.',
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
    case 'organisation':
    case 'directory':
      return msg('IPT organisation', {
        id: 'routes.kind.directory',
        desc: 'Find a therapist: label of a way, an organisation for IPT. max:40',
      });
  }
}

/** What saves a visitor a detour in one country. Source: content facts 7. */
export function regionNote(msg: Msg, id: RegionNoteId): string {
  switch (id) {
    case 'ca-ontario':
      return msg(
        'Ontario Structured Psychotherapy, a public programme, is based on CBT. It does not lead to IPT.',
        {
          id: 'routes.note.ca-ontario',
          desc: 'Find a therapist, Canada: remark under the ways. Keep the name of the programme.',
        },
      );
    case 'de-cover':
      return msg(
        'In Germany, IPT is not one of the methods that health insurance pays for by name (Richtlinienverfahren). It is usually given within behavioural or depth-psychology therapy, or in a hospital. Some insurers pay for it under special contracts. Ask yours first.',
        {
          id: 'routes.note.de-cover',
          desc: 'Find a therapist, Germany: remark under the ways. Keep the German term.',
        },
      );
  }
}
