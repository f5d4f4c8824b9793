import {html, nothing} from 'lit';
import {button, go, type Scene} from './scene.js';

/** Before the questions: what this is, and what becomes of the answers. */
export function renderStart(scene: Scene) {
  const {texts, visit, id} = scene;
  const {cleared} = visit.place;
  return html`
    <div
      class="screen here stack screen-only"
      role="group"
      tabindex="-1"
      aria-labelledby=${id(cleared ? 'cleared' : 'subtitle')}
      aria-describedby=${id('what')}
    >
      ${cleared ? html`<p class="cleared" id=${id('cleared')}>${texts.cleared}</p>` : nothing}
      <p class="lead" id=${id('what')}>${texts.purpose}</p>
      <p>${texts.privacy}</p>
      <div class="row">
        ${button(texts.start, go(scene, {type: 'start'}), 'primary')}
        ${button(texts.someoneElse, go(scene, {type: 'someone-else'}), 'plain')}
      </div>
    </div>
  `;
}
