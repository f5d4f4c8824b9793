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

/**
 * The lines for certain people, in their order. Where none of them answers day and night, the first
 * line for everyone that does leads: whoever reads this at night must not find only closed ones.
 */
export function linesOf(
  services: readonly CrisisService[],
  people: readonly ServedPeople[],
): CrisisService[] {
  const theirs = services.filter((service) => people.includes(service.for));
  if (theirs.length === 0 || theirs.some(isThereAtNight)) return inOrderFor(theirs, people);
  const open = services.find((service) => isForAll(service) && isThereAtNight(service));
  const isOpen = (service: CrisisService) =>
    service === open || (service.pair !== undefined && service.pair === open?.pair);
  return inOrderFor([...services.filter(isOpen), ...theirs], people);
}

const isForAll = ({for: people, place}: CrisisService) => people === 'everyone' && !place;

/** Where no number against abuse at home is known, the page that leads to one is there at any time. */
const isThereAtNight = (service: CrisisService) =>
  isAlwaysOpen(service.hours) ||
  (isHomeLine(service) &&
    service.contacts.every(({kind}) => kind === 'directory' || kind === 'website'));
