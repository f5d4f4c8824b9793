import {elementKit} from './element-kit.js';

/** Web Awesome, which Shoelace has become, with its default theme. */
export const webAwesome = (content) =>
  elementKit(content, {
    prefix: 'wa',
    folder: '@awesome.me/webawesome/dist',
    theme: '@awesome.me/webawesome/dist/styles/themes/default.css',
    hint: 'hint',
    primary: 'variant="brand"',
  });
