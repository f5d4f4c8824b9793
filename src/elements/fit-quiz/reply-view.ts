import {html} from 'lit';
import {few, firstAndMore} from '../../partials/first-services.js';
import {inCountry} from '../../partials/in-country.js';
import {serviceList} from '../../partials/service-list.js';
import type {Country} from '../../regions/country-controller.js';
import {confirmed} from '../../regions/index.js';
import {heading} from '../../shared/heading.js';
import {button, go, type Scene} from './scene.js';

/** Whoever has had such thoughts is answered at once: a warm sentence, and two lines to call. */
export function renderReply(scene: Scene) {
  const {locale, country, texts, level, id} = scene;
  return html`
    <div
      class="screen here stack screen-only"
      role="group"
      tabindex="-1"
      aria-labelledby=${id('title')}
      aria-describedby=${id('what')}
    >
      <div class="title" id=${id('title')}>${heading(level, texts.reply)}</div>
      <p class="lead" id=${id('what')}>${texts.replyText}</p>
      ${inCountry(locale, country.region, 'reply', () => serviceList(locale, linesToCall(country)))}
      <div class="row">
        ${button(texts.goOn, go(scene, {type: 'continue'}), 'primary')}
        ${button(texts.back, go(scene, {type: 'back'}), 'plain')}
      </div>
    </div>
  `;
}

function linesToCall({region}: Country) {
  const forEveryone = confirmed(region.services).filter((service) => service.for === 'everyone');
  const [atOnce] = firstAndMore(few(forEveryone, 2), []);
  return atOnce;
}
