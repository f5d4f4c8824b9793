import {contentReviewed, contentVersion} from './content-version.js';
import {day, line, type Input} from './input.js';

/** Who has checked the texts for a page's visitors, and when, as the page's author says. */
export interface Review {
  readonly by: string;
  /** The day, as `YYYY-MM-DD`. */
  readonly on: string;
  /** Whether the texts shown are older or newer than those that were checked. */
  readonly isOutdated: boolean;
}

/** What the attributes about a review accept. */
export const reviewInputs = {
  by: {...line(120), accepts: 'a name of at most 120 characters, together with reviewed-on'},
  on: {
    accepts: 'a day as YYYY-MM-DD, not in the future, together with reviewed-by',
    parse(value) {
      const date = day.parse(value);
      return date && Date.parse(date) <= Date.now() ? date : undefined;
    },
  } satisfies Input<string>,
  version: {
    accepts: `the version of the texts that was checked, such as ${contentVersion}`,
    parse: (value) =>
      typeof value === 'string' && /^\d{4}\.\d{1,3}$/.test(value.trim()) ? value.trim() : undefined,
  } satisfies Input<string>,
};

/**
 * A review counts with a name and a day. Without the version it refers to, it counts for texts that
 * have not changed after that day.
 */
export function reviewOf(by?: string, on?: string, version?: string): Review | undefined {
  if (!by || !on) return undefined;
  const isOutdated = version ? version !== contentVersion : on < contentReviewed;
  return {by, on, isOutdated};
}
