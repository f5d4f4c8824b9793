import {isAlwaysOpen} from './hours.js';
import {isHomeLine, type CrisisService, type ServedPeople} from './index.js';

/**
 * The services in the order in which a reader tries them; all of them stay. What answers day and
 * night comes first, for every reader: their own lines, then those for everyone. Then their own
 * lines with other hours, then the rest. What the clinic has added leads its group, whatever its
 * hours, and pairs stay together.
 *
 * @param first Whose lines the reader looks for, such as those for young people.
 */
export function inOrderFor(
  services: readonly CrisisService[],
  first: readonly ServedPeople[],
): CrisisService[] {
  const place = (service: CrisisService) => {
    const {length} = first;
    const index = first.indexOf(service.for);
    const isTheirs = index >= 0;
    if (service.own || (isTheirs && isThereAtNight(service))) return isTheirs ? index : length;
    if (isForAll(service) && isThereAtNight(service)) return length + 1;
    return isTheirs ? length + 2 + index : 2 * length + 2;
  };
  const placeOfPair = (service: CrisisService) =>
    Math.min(
      ...services.filter(({pair}) => pair && pair === service.pair).map(place),
      place(service),
    );
  return [...services].sort((a, b) => placeOfPair(a) - placeOfPair(b));
}

const isForAll = ({for: people, place}: CrisisService) => people === 'everyone' && !place;

/** Where no number against abuse at home is known, the page that leads to one is there at any time. */
const isThereAtNight = (service: CrisisService) =>
  isAlwaysOpen(service.hours) ||
  (isHomeLine(service) &&
    service.contacts.every(({kind}) => kind === 'directory' || kind === 'website'));
