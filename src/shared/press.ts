import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';
import {listen} from './listener.js';

type Action = (pressed: Element) => unknown;

/** What a press on each element does, also on those that are no part of a template. */
export const presses = new WeakMap<Element, Action>();

/**
 * What a press on an element does: `<button ${press(() => …)}>`. No listener stands on the button,
 * because recorders that wrap `addEventListener` see which element it is heard on: `hearPresses()`
 * listens on the host, once for everything inside.
 */
export const press = directive(
  class extends Directive {
    override update({element}: ElementPart, [action]: [Action]) {
      presses.set(element, action);
      return noChange;
    }

    override render(action: Action): unknown {
      return action;
    }
  },
);

/** Hears on the host what is pressed inside, in whatever root the element comes to have. */
export function hearPresses(host: HTMLElement & {readonly renderRoot: Node}) {
  listen<MouseEvent>(host, 'click', (event) => {
    const action = pressedBy(event, host.renderRoot as ShadowRoot);
    if (!action) return;
    event.preventDefault();
    // A quick second click would press what has come in the place of the first, unread.
    if (event.detail < 2) action();
  });
}

/** What a click that was heard on the host presses inside its root. */
function pressedBy(event: MouseEvent, root: ShadowRoot) {
  // An open root, which checkers have, names the element; a closed one does not.
  const [inner] = event.composedPath();
  if (inner !== root.host) return actionAt(inner as Element);
  const {clientX, clientY, detail} = event;
  const hit = clientX || clientY ? root.elementFromPoint(clientX, clientY) : null;
  // Keys and assistive technology press what has the focus, often without a place on the screen.
  return actionAt(hit) ?? (detail === 0 ? actionAt(root.activeElement) : undefined);
}

function actionAt(element: Element | null) {
  const pressed = element?.closest?.('button, a, summary');
  const action = pressed && presses.get(pressed);
  return action && (() => action(pressed));
}
