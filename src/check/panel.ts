import {adopt} from '../shared/adopt-styles.js';
import type {Finding} from './finding.js';
import {panelStyles} from './panel.styles.js';
import {isShown, widgetsOn} from './widgets-on.js';

/** Shows what was found, in a panel over the page that only whoever wrote `?ipt-check` sees. */
export function showPanel(page: Document, findings: readonly Finding[]): HTMLElement {
  page.querySelector('[data-ipt-check]')?.remove();
  const panel = page.createElement('aside');
  panel.dataset.iptCheck = '';
  panel.tabIndex = -1;
  panel.lang = 'en';
  panel.dir = 'ltr';
  panel.setAttribute('aria-label', 'Check of this page');
  const root = panel.attachShadow({mode: 'open'});
  adopt(root, [panelStyles]);
  const make = (name: string, words = '', ...children: Node[]) => {
    const element = page.createElement(name);
    element.append(words, ...children);
    return element;
  };
  const hint = make('p', 'Only you see this, because the address has ?ipt-check. Nothing is sent.');
  hint.className = 'hint';
  const list = make('ul');
  for (const {kind, title, remedy} of findings) {
    const item = make('li', '', make('strong', title), make('span', remedy));
    item.className = kind;
    list.append(item);
  }
  const close = make('button', 'Close');
  close.addEventListener('click', () => panel.remove());
  root.append(
    make('h2', headline(findings)),
    hint,
    ...(list.children.length > 0 ? [list] : []),
    make('p', summary(page)),
    close,
  );
  page.body.append(panel);
  panel.focus();
  return panel;
}

function headline(findings: readonly Finding[]): string {
  const wrong = findings.filter(({kind}) => kind === 'wrong').length;
  if (wrong > 0) return wrong === 1 ? 'One thing is wrong' : `${wrong} things are wrong`;
  return findings.length > 0 ? 'It works. Something to look at' : 'Everything works';
}

/** What runs, so that the editor can compare it with what they have pasted. */
function summary(page: Document): string {
  const running = widgetsOn(page).filter(isShown);
  const names = running.map(({localName}) => localName);
  return names.length > 0
    ? `Running: ${names.join(', ')}. If one you have pasted is missing here, your system has removed it.`
    : 'No widget is running.';
}
