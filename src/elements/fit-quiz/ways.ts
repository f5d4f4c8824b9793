import type {OutcomeId} from '../../content/quiz/result.js';
import {confirmed, type Region, type Route} from '../../regions/index.js';

const towardsHelp: readonly Route['kind'][] = ['self-referral', 'doctor', 'professional-body'];
const towardsIpt: readonly Route['kind'][] = ['directory', 'organisation'];

/**
 * Two ways to a therapist that fit a result: one that is open to most people, and one to IPT, or,
 * where something else is more usual or nothing is clear, another one to someone who can advise.
 */
export function waysFor(outcome: OutcomeId, {routes}: Region): Route[] {
  const open = confirmed(routes).filter((route) => !route.for);
  const of = (kinds: readonly Route['kind'][]) => open.filter(({kind}) => kinds.includes(kind));
  const help = of(towardsHelp);
  const isAboutIpt = outcome === 'many' || outcome === 'some';
  const [second] = isAboutIpt ? of(towardsIpt) : help.slice(1);
  return [help[0], second].filter((route) => route !== undefined);
}
