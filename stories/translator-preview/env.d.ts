/// <reference types="vite/client" />

declare module 'virtual:english-messages' {
  /** Every message of the kit, in the order of the code. */
  export const messages: readonly {
    readonly id: string;
    /** The English, placeholders as `${name}`. */
    readonly text: string;
    /** The note for translators. */
    readonly desc: string;
  }[];
}
