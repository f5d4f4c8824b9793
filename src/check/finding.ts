/** Something the editor of a page should know, in their words. */
export interface Finding {
  /** `wrong`: visitors miss something. `ask`: only the editor can say whether it is meant. */
  readonly kind: 'wrong' | 'ask';
  readonly title: string;
  /** What to do about it. */
  readonly remedy: string;
}

export const wrong = (title: string, remedy: string): Finding => ({kind: 'wrong', title, remedy});
export const ask = (title: string, remedy: string): Finding => ({kind: 'ask', title, remedy});
