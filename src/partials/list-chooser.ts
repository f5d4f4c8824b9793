import {html, nothing} from 'lit';
import {press} from '../shared/press.js';
import {said} from './said.js';

interface ListChooser {
  /** Id of the list, unique in the widget. */
  id: string;
  label: string;
  /** What the list belongs to, where several on a page have the same label: said, and not seen. */
  of?: string;
  options: unknown;
  /** What the button says; for ears, the label follows. */
  show: string;
  /** What was chosen here and is now shown; nothing as long as nothing was. */
  shown: unknown;
  choose: (value: string) => void;
}

/**
 * A list, and the button that shows what is chosen in it. Choosing alone does nothing: a list that
 * acts on the first key cannot be read, and no name can be typed in it. It stays where it is, with
 * the focus, and says once what has changed. A region without a role is passed over while empty.
 */
export const listChooser = ({id, label, of, options, show, shown, choose}: ListChooser) => html`
  <div class="row">
    <label for=${id} id="${id}label">${label}</label>
    ${of ? html`<span id="${id}of" hidden>(${of})</span>` : nothing}
    <select id=${id} aria-labelledby=${of ? `${id}label ${id}of` : nothing} part="button">
      ${options}
    </select>
    <button class="button" type="button" part="button" ${press((button) => chooseIn(button, choose))}>
      ${show}${said(label)}${said(of)}
    </button>
  </div>
  <div aria-live="polite" aria-atomic="true">${shown}</div>
`;

function chooseIn(button: Element, choose: ListChooser['choose']) {
  const list = button.parentElement!.querySelector('select')!;
  if (list.value) choose(list.value);
  else list.focus();
}
