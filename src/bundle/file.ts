import {tags, type Tag} from '../define/tags.js';

/**
 * What one file for a page has in it, besides the code that many files share. The build writes it as
 * the first line of the file: see .config/vite/files.ts.
 */
export interface File {
  /** Its name without its ending, such as `ipt-widgets`: files beside it begin with it. */
  readonly name: string;
  /** The language it speaks by itself. */
  readonly locale: string;
  /** The words of that language, in the order in which the code asks for them. */
  readonly words: readonly string[];
  /**
   * The other languages: their words in that order, `0` or nothing where the file's own language has the
   * same; or, where they lie in a file beside it, the hash of that file.
   */
  readonly languages: Readonly<Record<string, Words | string>>;
  /** The ids of the messages in that order, with what a translation keeps; or the hash of a file. */
  readonly ids: Readonly<Record<string, string>> | string;
}

/** Words by their place; what is missing, or `0`, is said in the file's own language. */
export type Words = {readonly [place: number]: string | 0};

declare const iptFile: File;

export const file = iptFile;

/** Whether it has all widgets: others have the one that they are called after. */
export const isWhole = file.name === 'ipt-widgets';

/** The widgets it has. */
export const ownTags: readonly Tag[] = tags.filter((tag) => isWhole || tag === file.name);
