/** A text of the kit, as the code says it. */
export interface Message {
  readonly id: string;
  /** The English, placeholders as `${name}`. */
  readonly text: string;
  /** The note for translators. */
  readonly desc: string;
}

export interface Note {
  /** Who wrote it, or '' where the file does not say. */
  readonly from: string;
  readonly text: string;
}

/** One message in one language, as a file has it. */
export interface Unit {
  id: string;
  /** The English it was translated from; undefined where the format has none. */
  source?: string;
  /** The translation, or '' where there is none. */
  target: string;
  /** What `state` says, in lower case, or '' where nothing says. */
  state: string;
  /** Whether a tool has written `approved="yes"`. */
  approved?: boolean;
  notes: readonly Note[];
  /** From 1; undefined where the format has no lines. */
  line?: number;
  /** In a file of XLIFF: the `<trans-unit>`. */
  element?: Element;
}

/** Something that was put right without loss. */
export interface Repair {
  readonly id?: string;
  readonly line?: number;
  readonly what: string;
}

/** Something a person has to put right. Without an id it is about the file, of which nothing is used. */
export interface Problem extends Repair {
  readonly remedy: string;
}

export interface TranslationFile {
  /** The name of the file, such as `de.xlf`. */
  readonly file?: string;
  /** A BCP 47 tag; '' where the file cannot be read. */
  readonly language: string;
  readonly units: readonly Unit[];
  readonly repairs: readonly Repair[];
  readonly problems: readonly Problem[];
  /** The repaired file, for whoever writes it. */
  readonly document?: Document;
}

/**
 * `damage`: is not shown. `error`: cannot be published. `warning`: worth a look.
 */
export type Severity = 'damage' | 'error' | 'warning';

export interface Finding extends Problem {
  readonly severity: Severity;
  /** A word for the sort of finding, such as `number`. */
  readonly kind: string;
}

/**
 * `empty`; `english`: nobody has translated it; `stale`: the English has changed since; `doubted`:
 * someone has asked for a review; `draft`; `reviewed`: by a person who is named, and unchanged since.
 */
export type Status = 'empty' | 'english' | 'stale' | 'doubted' | 'draft' | 'reviewed';

export interface Term {
  /** As in the English. */
  readonly term: string;
  readonly language: string;
  /** Stems separated by `|`, one of which a translation has to contain. */
  readonly translation: string;
  readonly note: string;
}

/** The rule the visitor's browser applies to translations: src/localization/fixed-parts.ts. */
export type FixedParts = (id: string, text: string) => string[];

export interface Standard {
  readonly messages: readonly Message[];
  readonly fixedParts: FixedParts;
  /** The glossary of the language. */
  readonly terms?: readonly Term[];
  /** For a regional overlay: the language it changes a few texts of. */
  readonly parent?: string;
  readonly sourceLanguage?: string;
  /** The kit's own units by id, to tell what a translator has changed. */
  readonly base?: ReadonlyMap<string, Unit>;
  /** Whether it is about to be published. */
  readonly release?: boolean;
}

export interface Report {
  readonly language: string;
  readonly overlay: boolean;
  /** How many units there have to be. */
  units: number;
  done: number;
  stale: number;
  reviewed: number;
  readonly findings: Finding[];
  readonly repairs: readonly Repair[];
  /** The units that can be shown. */
  readonly usable: Unit[];
  /** Of every unit that has the id of a message. */
  readonly statuses: Map<string, Status>;
}
