import {html, nothing} from 'lit';
import {crisisTexts} from '../../content/crisis/crisis.js';
import {bulletList} from '../../partials/bullet-list.js';
import {countryMark} from '../../partials/country-select.js';
import {isInternational} from '../../regions/index.js';
import {heading} from '../../shared/heading.js';
import {cardCalls} from './card-calls.js';
import type {Scene} from './scene.js';

/**
 * What is printed before a result, and in the place of every result that answers about safety lead
 * to: word for word the same, so that the paper tells whoever finds it nothing of the answers.
 */
export function renderPaper({locale, country: {region}, texts, level}: Scene) {
  const {msg} = locale;
  const {title, emergencyElsewhere} = crisisTexts(msg);
  return html`
    <section class="paper-only stack">
      <p class="muted">${texts.subtitle}</p>
      <p>${texts.purpose}</p>
      ${heading(level, html`${title}${countryMark(locale, region)}`)}
      ${isInternational(region) ? html`<p>${emergencyElsewhere}</p>` : nothing}
      ${bulletList(cardCalls(msg, region, false))}
    </section>
  `;
}
