import type {ResultItem} from './result.js';
import type {ReferenceId} from '../references.js';

/** A line that is shown where it applies, and what it rests on where it speaks of evidence. */
export type Line = readonly [applies: boolean, text: string, ...references: ReferenceId[]];

export const applying = (lines: readonly Line[]): ResultItem[] =>
  lines.filter(([applies]) => applies).map(([, text, ...references]) => ({text, references}));
