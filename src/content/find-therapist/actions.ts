import type {Msg} from '../../localization/msg.js';
import type {Route} from '../../regions/index.js';

/** What the reader does behind the link of a way to a therapist: the words of the link itself. */
export function routeAction(msg: Msg, {id, kind}: Pick<Route, 'id' | 'kind'>): string {
  switch (id) {
    case 'gb-talking-therapies':
      return msg('Refer yourself online', {
        id: 'routes.action.refer-yourself',
        desc: 'Find a therapist, United Kingdom: link to the page on which people refer themselves. max:40',
      });
    case 'de-sprechstunde':
      return msg('Book a first talk', {
        id: 'routes.action.book-first-talk',
        desc: 'Find a therapist, Germany: link to the appointment service for the psychotherapeutische Sprechstunde. max:40',
      });
    case 'fr-mon-soutien-psy':
      return msg('Find a psychologist who takes part', {
        id: 'routes.action.find-psychologist',
        desc: 'Find a therapist, France: link to Mon soutien psy. max:40',
      });
  }
  switch (kind) {
    case 'self-referral':
      return msg('See how to contact them', {
        id: 'routes.action.self-referral',
        desc: 'Find a therapist: link to a service that needs no referral. max:40',
      });
    case 'doctor':
      return msg('See how it works', {
        id: 'routes.action.doctor',
        desc: 'Find a therapist: link to what a way through a doctor is. max:40',
      });
    case 'directory':
      return msg('Find an IPT therapist', {
        id: 'routes.action.directory',
        desc: 'Find a therapist: link to an organisation that lists IPT therapists. max:40',
      });
    case 'professional-body':
      return msg('Search their members', {
        id: 'routes.action.professional-body',
        desc: 'Find a therapist: link to a body that lists its members. max:40',
      });
    case 'organisation':
      return msg('Visit their website', {
        id: 'routes.action.organisation',
        desc: 'Find a therapist: link to an organisation for IPT that lists no therapists. max:40',
      });
  }
}
