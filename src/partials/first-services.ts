import type {Contact, CrisisService} from '../regions/index.js';

/**
 * The three services to reach at once, and the others. Whoever needs help now is not asked to write
 * an email: where there is another way, the address stands with the others.
 */
export function firstAndMore(services: CrisisService[]): [CrisisService[], CrisisService[]] {
  const first = few(services, 3);
  const addresses = first.flatMap((service) => {
    const contacts = service.contacts.filter(isEmail);
    const isOnlyWay = contacts.length === service.contacts.length;
    return contacts.length && !isOnlyWay ? [byEmail(service, contacts)] : [];
  });
  return [first.map(withoutEmail), [...services.slice(first.length), ...addresses]];
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
