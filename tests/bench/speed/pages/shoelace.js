import {elementKit} from './element-kit.js';

/** Shoelace, with its light theme. */
export const shoelace = (content) =>
  elementKit(content, {
    prefix: 'sl',
    folder: '@shoelace-style/shoelace/dist',
    theme: '@shoelace-style/shoelace/dist/themes/light.css',
    hint: 'help-text',
    primary: 'variant="primary"',
  });
