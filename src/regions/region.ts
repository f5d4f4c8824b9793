/** Where a fact about a service comes from. Nothing `unconfirmed` is ever shown to a visitor. */
export interface Sourced {
  /** The public page to check it against: the service's own, where it has one. */
  readonly source: string;
  /** The day it was last compared with public information, as `YYYY-MM-DD`. */
  readonly checked: string;
  readonly confidence: 'confirmed' | 'unconfirmed';
}

/** One way to reach a service. `number` is written as people read it, `dial` as a phone dials it. */
export type Contact =
  | {readonly kind: 'call'; readonly number: string; readonly dial: string}
  | {readonly kind: 'text'; readonly number: string; readonly dial: string; readonly word?: string}
  | {readonly kind: 'email'; readonly address: string}
  | {readonly kind: 'chat' | 'directory'; readonly href: string};

/** Whom a service is for. `home`: people who are hurt, threatened or controlled by someone close. */
export type ServedPeople =
  | 'everyone'
  | 'under-19'
  | 'under-35'
  | 'perinatal'
  | 'home'
  | 'veterans'
  | 'health-advice'
  | 'treatment';

/** Part of a country, where a number serves only that part. */
export type Place = 'england' | 'northern-ireland' | 'scotland' | 'wales';

export interface CrisisService extends Sourced {
  /** The service's own name, never translated. */
  readonly name: string;
  readonly for: ServedPeople;
  readonly contacts: readonly Contact[];
  /** `always`: day and night, every day. Absent where its own page did not say. */
  readonly hours?: 'always';
  /** `free`: to call or text. Absent where its own page did not say. */
  readonly cost?: 'free';
  readonly place?: Place;
  /** What to choose or say when someone answers; the words stand in `content/crisis.ts`. */
  readonly step?: 'option-2' | 'spanish-2' | 'veterans-1' | 'email-later';
}

/** A way to a therapist; its words stand in `content/routes.ts` under the same id. */
export type RouteId =
  | 'gb-talking-therapies'
  | 'gb-gp'
  | 'gb-under-18'
  | 'gb-ipt-uk'
  | 'us-doctor'
  | 'us-associations'
  | 'us-insurer'
  | 'us-findtreatment'
  | 'nz-gp-team'
  | 'nz-youth-maori'
  | 'nz-directories'
  | 'doctor'
  | 'professional-body'
  | 'isipt';

export interface Route extends Sourced {
  readonly id: RouteId;
  readonly kind: 'self-referral' | 'doctor' | 'professional-body' | 'directory';
  readonly href?: string;
  /** Whom it is for, where it is not for adults. */
  readonly for?: 'under-18';
}

/** Whom to call, and how to reach a therapist, in one country. */
export interface Region {
  /** ISO 3166-1 alpha-2 code, or `001` (the world) for the international entry. */
  readonly code: string;
  readonly emergency: {readonly number: string; readonly dial: string} & Sourced;
  /** In the order shown: day-and-night lines, text or chat, young people, abuse at home. */
  readonly services: readonly CrisisService[];
  /** In the order to try them. */
  readonly routes: readonly Route[];
}
