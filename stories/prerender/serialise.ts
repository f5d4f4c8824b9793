import type {LitElement} from 'lit';
import {markForRecorders} from '../../src/shared/recorder-marks.js';
import {prerenderedStyles} from './styles.js';

/**
 * What a widget shows as HTML that needs no script: its own shadow tree, taken from the live element, in
 * a `<template shadowrootmode>` to stand first in its tag. The same in a browser and in the command.
 *
 * Nothing in it looks alive and is dead: panels become `<details>`, which open by themselves; what only
 * the script can do keeps its room, unseen; and the quiz shows the fallback of the page in the room of its
 * first screen.
 *
 * @param widget - On the page, in its language, with its fallback in it.
 * @param folder - Where the style sheets lie, for pages whose policy allows no styles in them; else the
 *   styles are in the template.
 */
export async function prerendered(widget: Element, folder?: string): Promise<string> {
  const live = widget as LitElement;
  await live.updateComplete;
  await panelsAreFilled(live.renderRoot);
  const tree = live.ownerDocument.createElement('div');
  tree.append(...[...live.renderRoot.childNodes].map((node) => node.cloneNode(true)));
  openWithoutScript(tree);
  const {localName} = live;
  if (localName === 'ipt-fit-quiz') showFallback(tree);
  hideWhatWaits(tree);
  keepAddresses(tree, live);
  tidy(tree);
  markForRecorders(tree.querySelector('.root')!);
  const {mode} = (live.constructor as typeof LitElement).shadowRootOptions;
  const styles =
    folder === undefined
      ? `<style>${stylesOf(live)}</style>`
      : `<link rel="stylesheet" href="${escape(`${folder.replace(/\/?$/, '/')}${localName}.css`)}">`;
  return `<template shadowrootmode="${mode}">${styles}${tree.innerHTML.trim()}</template>`;
}

/** The markup of one widget with its template, which stands first in it. */
export const withTemplate = (markup: string, template: string): string =>
  markup.replace('>', () => `>${template}`);

/** The styles of a prerendered widget: its own, and those of what is another element in it. */
export function stylesOf(widget: Element): string {
  const {elementStyles} = widget.constructor as typeof LitElement;
  const own = elementStyles.map((style) => ('cssText' in style ? style.cssText : ''));
  return [...own, prerenderedStyles].join('').replace(/<(?=\/style)/gi, '\\3c ');
}

/** Closed panels are filled when nothing else is to do. */
async function panelsAreFilled(root: ParentNode) {
  const isEmpty = (panel: Element) => !panel.firstElementChild;
  for (let tries = 0; tries < 200; tries++) {
    if (![...root.querySelectorAll('.disclosure-body')].some(isEmpty)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function openWithoutScript(tree: Element) {
  for (const disclosure of tree.querySelectorAll('.disclosure')) {
    const details = renamed(disclosure, 'details');
    details.toggleAttribute('open', details.classList.contains('open'));
    details.classList.remove('open');
    const [head, body] = details.children;
    const button = head.querySelector('button')!;
    for (const name of ['type', 'aria-expanded', 'aria-controls']) button.removeAttribute(name);
    renamed(button, 'span').classList.add('title-of-panel');
    for (const name of ['id', 'hidden']) body.removeAttribute(name);
    renamed(head, 'summary');
  }
}

/**
 * In the quiz nothing can be answered: below its heading stands the fallback. What is asked first takes
 * the same room, unseen.
 */
function showFallback(tree: Element) {
  const stage = tree.querySelector('.stage')!;
  const {ownerDocument} = tree;
  const both = ownerDocument.createElement('div');
  both.className = 'until-script';
  stage.replaceWith(both);
  const fallback = ownerDocument.createElement('div');
  fallback.className = 'meanwhile';
  fallback.append(ownerDocument.createElement('slot'));
  both.append(fallback, stage);
  waits(stage);
}

function hideWhatWaits(tree: Element) {
  const unseen = '[hidden], details.country > :not(summary)';
  for (const element of tree.querySelectorAll(unseen)) element.remove();
  const controls = ':is(button, select, .country):not(.waits *)';
  for (const control of tree.querySelectorAll(controls)) {
    // With the words before a list, and what folds it.
    waits(control.closest('.country') ?? control.closest('.row:has(select)') ?? control);
  }
}

/** Unseen, it has its room; where styles do not come, it cannot be pressed either. */
function waits(element: Element) {
  element.classList.add('waits');
  element.setAttribute('inert', '');
  for (const control of element.querySelectorAll('button, select')) {
    control.setAttribute('disabled', '');
  }
  if (element.matches('button, select')) element.setAttribute('disabled', '');
}

/** Addresses as the page has written them: a relative one leads elsewhere from another page. */
function keepAddresses(tree: Element, widget: Element) {
  for (const name of ['service-href', 'exit-href']) {
    const given = widget.getAttribute(name);
    if (!given || !URL.canParse(given, widget.baseURI)) continue;
    const {href} = new URL(given, widget.baseURI);
    for (const link of tree.querySelectorAll('a[href]')) {
      if (link.getAttribute('href') === href) link.setAttribute('href', given);
    }
  }
}

/** Without Lit's marks, and without ids, which are others each time and lead nowhere here. */
function tidy(tree: Element) {
  const walker = tree.ownerDocument.createTreeWalker(tree, showComment | showText);
  const comments: Comment[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Comment | Text;
    if (node.nodeName === '#comment') comments.push(node as Comment);
    else node.data = node.data.replace(/[ \t\r\n]+/g, ' ');
  }
  for (const comment of comments) comment.remove();
  for (const element of tree.querySelectorAll('*')) {
    for (const name of ['id', 'for', 'name', 'aria-labelledby', 'aria-describedby']) {
      if (name !== 'name' || element.localName !== 'slot') element.removeAttribute(name);
    }
    const classes = element.getAttribute('class');
    if (classes !== null) element.setAttribute('class', classes.trim());
  }
}

/** The same element by another name. */
function renamed(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name);
  for (const {name: attribute, value} of element.attributes) other.setAttribute(attribute, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

const showText = 4;
const showComment = 128;

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
