import type {Decorator} from '@storybook/web-components-vite';

/** The sidebar of a page, as wide as a small phone. */
export const inSidebar: Decorator = (story) =>
  `<aside style="inline-size: 288px">${String(story())}</aside>`;
