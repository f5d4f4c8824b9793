type Change = (text: string) => string | Uint8Array;

/**
 * What is done to a file, and every finding of it as three items: severity, id and line; what it says;
 * the remedy.
 */
export type Damage = [what: string, change: Change, ...findings: (string | RegExp)[]];

/** What is done to a file, and what the reader says that it has put right. Nothing else is found. */
export type Repaired = [what: string, change: Change, ...repairs: RegExp[]];
