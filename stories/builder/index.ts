import {EmbedBuilder} from './embed-builder.js';

if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);

/**
 * Shows the builder inside an element. The widgets themselves have to be defined on the page, for the
 * preview. `files`: the folder of the built files, for the hashes in the snippet.
 */
export function showBuilder(parent: Element, files = ''): EmbedBuilder {
  const builder = document.createElement('embed-builder');
  builder.files = files;
  parent.append(builder);
  return builder;
}
