import {html, nothing} from 'lit';
import type {Place} from './forms/place.js';

interface CodeView {
  /** What to click for the plug-in, where there is one. */
  plugin: readonly string[];
  places: readonly Place[];
  /** What has to be known before the code is used. */
  warnings: readonly string[];
  /** What came of the last copy, and in which place. */
  copied: {readonly id: string; readonly words: string};
  copy: (place: Place) => void;
}

/** The code, one part for each place it goes to, with what to click there. */
export const codeView = ({plugin, places, warnings, copied, copy}: CodeView) => html`
  ${plugin.length > 0 ? pluginView(plugin) : nothing}
  ${warnings.map((warning) => html`<p class="finding weak">${warning}</p>`)}
  ${places.map((place, index) => {
    const {id, title, where, code} = place;
    return html`
      <section class="place" aria-labelledby="place-${id}">
        <h3 id="place-${id}">${places.length > 1 ? `${index + 1}. ` : ''}${title}</h3>
        <p>${where}</p>
        <label for="code-${id}" class="visually-hidden">Code: ${title}</label>
        <textarea
          id="code-${id}"
          readonly
          rows=${Math.min(12, code.split('\n').length + 1)}
          spellcheck="false"
          dir="ltr"
          .value=${code}
        ></textarea>
        <div class="copy">
          <button type="button" class="primary" id="copy-${id}" @click=${() => copy(place)}>
            Copy<span class="visually-hidden">: ${title}</span>
          </button>
          <p role="status">${copied.id === id ? copied.words : ''}</p>
        </div>
      </section>
    `;
  })}
`;

const pluginView = (steps: readonly string[]) => html`
  <section class="place" aria-labelledby="plugin-title">
    <h3 id="plugin-title">Best: the plug-in, without any code</h3>
    <ol>
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    <p>If plug-ins cannot be installed on your site, paste the code instead.</p>
  </section>
`;
