import {html, nothing} from 'lit';
import type {crisisTexts} from '../../content/crisis/crisis.js';
import type {FitQuizTexts} from '../../content/quiz/texts.js';

interface ToolsView {
  texts: FitQuizTexts;
  crisisTexts: ReturnType<typeof crisisTexts>;
  /** Whether whom to call is behind a button: `closed` or `open`. `none`: it is on screen anyway. */
  help: 'closed' | 'open' | 'none';
  exit?: string;
  toggleHelp: () => void;
  leave: (event: Event) => void;
}

/** What stands above every screen: whom to call, leaving the page. */
export function renderTools(view: ToolsView) {
  const {texts, crisisTexts, help, exit, toggleHelp, leave} = view;
  if (help === 'none' && !exit) return nothing;
  return html`
    <div class="tools row screen-only">
      ${
        help === 'none'
          ? nothing
          : html`
            <button
              class="button"
              type="button"
              part="button"
              aria-expanded=${help === 'open' ? 'true' : 'false'}
              aria-controls="help"
              @click=${toggleHelp}
            >
              ${crisisTexts.needHelp}
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
              @click=${leave}
              >${texts.exit} <span class="visually-hidden">(${texts.exitHint})</span></a
            >
          `
          : nothing
      }
    </div>
  `;
}
