/** A place of the clinic's site, and what is pasted there. */
export interface Place {
  readonly id: string;
  /** What it is: `In your page`. */
  readonly title: string;
  /** What to click, in the words of the system. */
  readonly where: string;
  readonly code: string;
  /** Whether it is copied as text with links, too, for editors that show pages as they will be. */
  readonly isText?: boolean;
}
