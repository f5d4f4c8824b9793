import type {Contact, CrisisService, ServedPeople} from '../regions/index.js';

/**
 * The services to reach at once, and the others: the first three, and of the lines for the reader at
 * least one. Whoever needs help now is not asked to write an email: where there is another way, the
 * address stands with the others.
 *
 * @param people Whose lines the reader looks for, such as those for young people.
 */
export function firstAndMore(
  services: CrisisService[],
  people: readonly ServedPeople[],
): [CrisisService[], CrisisService[]] {
  const first = atOnce(services, people);
  const addresses = first.flatMap((service) => {
    const contacts = service.contacts.filter(isEmail);
    const isOnlyWay = contacts.length === service.contacts.length;
    return contacts.length && !isOnlyWay ? [byEmail(service, contacts)] : [];
  });
  return [
    first.map(withoutEmail),
    [...services.filter((service) => !first.includes(service)), ...addresses],
  ];
}

function atOnce(services: CrisisService[], people: readonly ServedPeople[]): CrisisService[] {
  const three = few(services, 3);
  const theirs = services.findIndex((service) => people.includes(service.for));
  if (theirs < 0 || three.includes(services[theirs])) return three;
  return [...three, ...few(services.slice(theirs), 1)];
}

/** The first services, and the other half of the last one where it is one of a pair. */
export function few(services: CrisisService[], count: number): CrisisService[] {
  const last = services[count - 1]?.pair;
  return services.filter(({pair}, index) => index < count || (last && pair === last));
}

const isEmail = ({kind}: Contact) => kind === 'email';

function withoutEmail(service: CrisisService): CrisisService {
  const contacts = service.contacts.filter((contact) => !isEmail(contact));
  if (contacts.length === 0 || contacts.length === service.contacts.length) return service;
  const {step, ...rest} = service;
  return {...rest, contacts, ...(step === 'email-later' ? {} : {step})};
}

/** Hours and cost are those of the line, not of the address. */
const byEmail = (service: CrisisService, contacts: Contact[]): CrisisService => ({
  ...service,
  contacts,
  hours: undefined,
  cost: undefined,
  step: service.step === 'email-later' ? service.step : undefined,
});
