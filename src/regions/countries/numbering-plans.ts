import type {Source} from '../region.js';

/** What Google's libphonenumber keeps of each country's numbering plan: which short numbers it has. */
export const numberingPlans: Source = {
  url: 'https://github.com/google/libphonenumber/blob/master/resources/ShortNumberMetadata.xml',
  seen: '2026-11-28',
};
