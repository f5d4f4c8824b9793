import type {Route} from './region.js';

/** At most this many ways stand there at once: who is low reads no long list. */
const atOnce = 3;

/**
 * The ways of a country that lead somewhere, in its order, and all others: a doctor can be asked
 * without an address, a body or a society without one leads nowhere, one that lists no therapists
 * finds none. Where nothing leads anywhere, the first of the country's ways stands there all the same.
 */
export function firstAndMoreWays(routes: readonly Route[]): [first: Route[], more: Route[]] {
  const leads = routes.filter(leadsSomewhere);
  const first = (leads.length ? leads : routes.slice(0, 1)).slice(0, atOnce);
  return [first, routes.filter((route) => !first.includes(route))];
}

const leadsSomewhere = ({kind, href, for: whom}: Route) =>
  !whom && kind !== 'organisation' && (kind === 'doctor' || Boolean(href));
