/** A public page that says what an entry says. */
export interface Source {
  /** Its address, which starts with `https:`. */
  readonly url: string;
  /**
   * When it said so, as `YYYY-MM-DD` or, where no more is known, `YYYY-MM` or `YYYY`: the day of the
   * copy that was read, or the day on which a dated record says that it was. The page may have
   * changed since. Absent: no copy with a date was read, it is only where to look.
   */
  readonly seen?: string;
}

/** Where a fact about a service comes from. Nothing `unconfirmed` is ever shown to a visitor. */
export interface Sourced {
  /**
   * The pages to check it against, first the service's own, where it has one. A confirmed number
   * has been seen on at least two, of different owners.
   */
  readonly sources: readonly [Source, ...Source[]];
  /** The day it was last compared with public information, as `YYYY-MM-DD`. */
  readonly checked: string;
  readonly confidence: 'confirmed' | 'unconfirmed';
}

/**
 * A number to call or to send a text message to. `number` is written as people read it, `dial` as
 * a phone dials it: in E.164 (`+448088088000`), as a short number of the country (`116123`), or, in
 * a country that gives a reason (`reasons.nationalDial`), as it is dialled there (`1800737732`).
 */
export interface Dialled {
  readonly kind: 'call' | 'text';
  readonly number: string;
  readonly dial: string;
  /** What to write in the first text message, where the service asks for it. */
  readonly word?: string;
}

/** A number of a clinic's own that cannot be dialled with certainty: it is shown, and not linked. */
export type Written = Omit<Dialled, 'dial'>;

/**
 * One way to reach a service. `directory`: a page that lists services near the visitor. `website`:
 * the service's own page, where its number is not confirmed; it stands alone.
 */
export type Contact =
  | Dialled
  | Written
  | {readonly kind: 'email'; readonly address: string}
  | {readonly kind: 'chat' | 'directory' | 'website'; readonly href: string};

/** An emergency number; `for` tells several of one country apart. */
export interface EmergencyNumber extends Dialled, Sourced {
  readonly for?: 'ambulance' | 'police' | 'deaf' | 'mobile';
}

/**
 * Whom a service can be for.
 *
 * - `young`, `age-5-25`, `under-19`, `under-25`, `under-35`: young people; `child-protection`:
 *   children in danger; `from-16`: everyone but children;
 * - `home`, `home-women`, `home-men`: people, or women, or men, who are hurt, threatened or
 *   controlled by someone close;
 * - `health-advice`, `doctor-on-call`: whoever has to be seen or advised the same day;
 * - `information`: whoever looks for a service, not in a crisis.
 */
export const servedPeople = [
  'everyone',
  'young',
  'age-5-25',
  'under-19',
  'under-25',
  'under-35',
  'from-16',
  'child-protection',
  'perinatal',
  'home',
  'home-women',
  'home-men',
  'veterans',
  'indigenous',
  'aboriginal',
  'health-advice',
  'doctor-on-call',
  'treatment',
  'information',
] as const;

export type ServedPeople = (typeof servedPeople)[number];

/** Part of a country, where a number serves only that part. */
export type Place =
  'bavaria' | 'bogota' | 'england' | 'northern-ireland' | 'quebec' | 'scotland' | 'wales';

export interface CrisisService extends Sourced {
  /** The service's own name, never translated. */
  readonly name: string;
  /** Its own names in other languages, by language (`fr`), where it has them. */
  readonly names?: Readonly<Record<string, string>>;
  readonly for: ServedPeople;
  readonly contacts: readonly Contact[];
  /**
   * When it answers, as `hours.ts` reads it: `always`, `varies`, `Mon-Fri 08:30-17:00`. Absent where
   * it is not known: then nothing is said about it.
   */
  readonly hours?: string;
  /** `free`: to call or text. Absent where it is not known. */
  readonly cost?: 'free';
  /** BCP 47 tags, or how many languages where there are too many to name. */
  readonly languages?: readonly string[] | number;
  readonly place?: Place;
  /** What to choose or say, or to know before; the words stand in `content/crisis/crisis.ts`. */
  readonly step?:
    | 'option-1'
    | 'option-2'
    | 'mental-health-option'
    | 'spanish-2'
    | 'veterans-1'
    | 'email-later'
    | 'psychological-advice'
    | 'mobile-only'
    | 'call-back'
    | 'police';
  /**
   * Entries with the same word are one service, such as its line and its chat with other hours.
   * They stand side by side and are shown together, or not at all.
   */
  readonly pair?: string;
  /** Named by the page's author, not by the kit: see `own-services.ts`. */
  readonly own?: true;
}

/** A way to a therapist; its words stand in `content/routes.ts` under the same id. */
export type RouteId =
  | 'gb-talking-therapies'
  | 'gb-gp'
  | 'gb-under-18'
  | 'gb-ipt-uk'
  | 'us-doctor'
  | 'us-associations'
  | 'us-ipt-institute'
  | 'au-treatment-plan'
  | 'nz-gp-team'
  | 'nz-youth-maori'
  | 'de-sprechstunde'
  | 'de-dg-ipt'
  | 'fr-mon-soutien-psy'
  | 'br-ubs'
  | 'doctor'
  | 'professional-body'
  | 'isipt';

export interface Route extends Sourced {
  readonly id: RouteId;
  /** `directory`: lists IPT therapists of the country. `organisation`: is about IPT, without a list. */
  readonly kind: 'self-referral' | 'doctor' | 'professional-body' | 'organisation' | 'directory';
  readonly href?: string;
  /** Whom it is for, where it is not for adults. */
  readonly for?: 'under-18';
}

/** A fact about therapy in a country that saves a visitor a detour; its words stand with the routes. */
export type RegionNoteId = 'ca-ontario' | 'de-cover';

/**
 * A number, or a way to a therapist, that nobody has confirmed. It has no words for visitors, so
 * that nothing is translated that is never shown: who confirms it moves it to the services or the
 * routes and writes them.
 */
export interface Lead extends Sourced {
  /** What it is, for whoever can confirm it. */
  readonly name: string;
  readonly confidence: 'unconfirmed';
}

/** Whom to call, and how to reach a therapist, in one country. */
export interface Region {
  /** ISO 3166-1 alpha-2 code, or `001` (the world) for the international entry. */
  readonly code: string;
  /** The first one leads; the others stand beside it. */
  readonly emergency: readonly [EmergencyNumber, ...EmergencyNumber[]];
  /** In the order shown, which `rules.ts` checks. */
  readonly services: readonly CrisisService[];
  /** Whether each language of the country has lines of its own: `inLanguage` chooses among them. */
  readonly linesByLanguage?: true;
  /** In the order to try them. */
  readonly routes: readonly Route[];
  readonly note?: RegionNoteId;
  readonly leads?: readonly Lead[];
  /** Why a rule of `rules.ts` cannot be kept here: for maintainers, never shown. */
  readonly reasons?: {
    /** Fewer than two services for everyone are open day and night, or none by text or chat. */
    readonly alwaysOpen?: string;
    /** No number against abuse at home is confirmed: a page that leads to one stands in its place. */
    readonly home?: string;
    /** Some numbers are dialled as they are at home, because their international form may not work. */
    readonly nationalDial?: string;
  };
}
