/// <reference types="vite/client" />

// What .storybook/vite.config.js makes for the stories.

declare module 'virtual:english-messages' {
  /** Every message of the kit, in the order of the code. */
  export const messages: readonly import('../locales/tools/reader/types.js').Message[];

  /** The rows of `locales/glossary.csv`. */
  export const glossary: readonly import('../locales/tools/reader/types.js').Term[];
}

declare module 'virtual:custom-elements' {
  interface Described {
    readonly name: string;
    readonly description?: string;
    readonly default?: string;
    readonly type?: {readonly text: string};
  }

  interface Declaration {
    readonly tagName?: string;
    readonly description?: string;
    readonly attributes?: readonly Described[];
    readonly slots?: readonly Described[];
    readonly cssProperties?: readonly Described[];
    readonly cssParts?: readonly Described[];
    readonly events?: readonly Described[];
  }

  /** Every element, as `dist/custom-elements.json` describes it. */
  export const declarations: readonly Declaration[];
}
