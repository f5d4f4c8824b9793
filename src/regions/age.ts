import {confirmed, type Region, type Sourced} from './index.js';
import {daysOld} from './review.js';

/**
 * How long ago something was compared with its sources: after half a year a visitor is told so and
 * shown the page to check, after a year also that it may have changed.
 */
export type Age = 'recent' | 'half-a-year' | 'a-year';

export function ageOf(entry: Pick<Sourced, 'checked'>): Age {
  const days = daysOld(entry, today());
  if (days > 365) return 'a-year';
  return days > 183 ? 'half-a-year' : 'recent';
}

/** Whether a day has not come yet, anywhere in the world. */
export const isToCome = (checked: string) => daysOld({checked}, today()) < -1;

/** The present day, as `YYYY-MM-DD`. */
export const today = () => new Date(Date.now()).toISOString().slice(0, 10);

/** The day on which the kit's own numbers of a country were compared, the oldest counting. */
export function oldestOf({emergency, services}: Region): string {
  const entries = [...emergency, ...services.filter(({own}) => !own)];
  const [oldest] = confirmed(entries)
    .map(({checked}) => checked)
    .sort();
  return oldest;
}
