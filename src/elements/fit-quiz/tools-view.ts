import {html, nothing} from 'lit';
import {crisisTexts} from '../../content/crisis/crisis.js';
import {press} from '../../shared/press.js';
import {button, go, type Scene} from './scene.js';

/**
 * What stands above every screen: whom to call, and the way out of the page. `numbers` is undefined
 * while they are closed, and nothing where they stand on the screen anyway.
 */
export function renderTools(scene: Scene, numbers: unknown) {
  const {locale, texts, visit, exit} = scene;
  const {needHelp} = crisisTexts(locale.msg);
  const isOpen = visit.place.help && numbers !== nothing;
  return html`
    <div class="tools row screen-only ${exit ? 'sticky' : ''}">
      ${
        numbers === nothing
          ? nothing
          : html`
            <button
              class="button"
              type="button"
              part="button"
              aria-expanded=${isOpen ? 'true' : 'false'}
              ${press(go(scene, {type: 'help'}))}
            >
              ${needHelp}
            </button>
          `
      }
      ${
        exit
          ? html`
            <a
              class="button exit"
              part="link"
              href=${exit}
              rel="noopener noreferrer"
              referrerpolicy="no-referrer"
              ${press(() => visit.leave(exit))}
              >${texts.exit} <span class="visually-hidden">(${texts.exitHint})</span></a
            >
          `
          : nothing
      }
    </div>
    ${isOpen ? html`<div class="help screen-only">${numbers}</div>` : nothing}
  `;
}

/** Asks whether someone is still there, with a minute to say so. */
export const renderWarning = ({texts, visit}: Scene) => html`
  <div class="warning screen-only" aria-live="assertive" aria-atomic="true">
    ${
      visit.isEnding
        ? html`
          <div class="notice stack" part="notice">
            <p>${texts.stillThere}</p>
            ${button(texts.stay, () => visit.stay())}
          </div>
        `
        : nothing
    }
  </div>
`;
