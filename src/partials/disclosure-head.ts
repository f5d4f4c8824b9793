import {html, noChange, nothing} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import type {Speech} from '../localization/locale-controller.js';
import {heading} from '../shared/heading.js';
import {originalOf} from '../shared/once.js';
import {presses} from '../shared/press.js';
import {said} from './said.js';

/** What of a disclosure is always seen. */
export interface DisclosureHead {
  /** Unique within the widget. */
  id: string;
  /** Level of its heading. */
  level: number;
  title: string;
  /** What the title belongs to, where several have the same: said after it, and not seen. */
  of?: string;
  /** A line that stays visible when it is closed. */
  summary?: string;
  /** A drawing, the same for the same id. */
  icon?: unknown;
  /** Whether it stands back, as a remark at the end of the widget. */
  quiet?: boolean;
}

/** What changes of it. */
interface State {
  /** Id of the panel it opens. */
  panel: string;
  open: boolean;
  isPrinting: boolean;
  toggle: () => void;
}

/** The head of a disclosure: a copy, on whose button alone something changes. */
export const disclosureHead = directive(
  class extends Directive {
    #original?: DocumentFragment;
    #button?: HTMLButtonElement;
    /** On paper a button is no heading: its title stands beside it. */
    #printed?: Element;

    render(
      speech: Speech,
      head: DisclosureHead,
      {panel, open, isPrinting, toggle}: State,
    ): unknown {
      const {id, level, title, of, summary, quiet} = head;
      const key = ['disclosure', id, level, quiet, title, of, summary].join('|');
      const original = originalOf(speech, key, () => template(head));
      const isNew = original !== this.#original;
      const copy = isNew ? (original.cloneNode(true) as DocumentFragment) : undefined;
      this.#original = original;
      this.#button = copy?.querySelector('button') ?? this.#button;
      const expanded = String(open);
      if (this.#button?.getAttribute('aria-expanded') !== expanded) {
        this.#button?.setAttribute('aria-expanded', expanded);
      }
      if (isNew) {
        this.#button?.setAttribute('aria-controls', panel);
        presses.set(this.#button!, toggle);
      }
      this.#printed?.remove();
      this.#printed = isPrinting ? onPaper(title) : undefined;
      if (this.#printed) this.#button?.after(this.#printed);
      return copy ?? noChange;
    }
  },
);

function onPaper(title: string) {
  const printed = document.createElement('span');
  printed.className = 'paper-only';
  printed.textContent = title;
  return printed;
}

const template = ({level, title, of, summary, icon, quiet}: DisclosureHead) => html`
  <div class="disclosure-head">
    ${icon ?? nothing}
    <div class="disclosure-title">
      ${heading(level, html`<button type="button" part="button">${title}${said(of)}</button>`, {part: quiet ? undefined : 'panel-heading'})}
      ${summary ? html`<p class="muted">${summary}</p>` : nothing}
    </div>
    ${chevron}
  </div>
`;

const chevron = html`
  <svg class="chevron" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d="m6 9 6 6 6-6" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
`;
