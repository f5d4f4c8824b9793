import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

const presses = new WeakMap<Element, () => unknown>();

/**
 * What a press on an element does: `<button ${press(() => …)}>`. No listener stands on the button,
 * because recorders that wrap `addEventListener` see which element it is heard on.
 */
export const press = directive(
  class extends Directive {
    override update({element}: ElementPart, [action]: [() => unknown]) {
      presses.set(element, action);
      return noChange;
    }

    override render(action: () => unknown): unknown {
      return action;
    }
  },
);

/** What a click that was heard on the host presses inside its root. */
export function pressedBy(event: MouseEvent, root: ShadowRoot): (() => unknown) | undefined {
  // An open root, which checkers have, names the element; a closed one does not.
  const [inner] = event.composedPath();
  if (inner !== root.host) return actionAt(inner as Element);
  const {clientX, clientY, detail} = event;
  const hit = clientX || clientY ? root.elementFromPoint(clientX, clientY) : null;
  // Keys and assistive technology press what has the focus, often without a place on the screen.
  return actionAt(hit) ?? (detail === 0 ? actionAt(root.activeElement) : undefined);
}

function actionAt(element: Element | null): (() => unknown) | undefined {
  const pressed = element?.closest?.('button, a');
  return pressed ? presses.get(pressed) : undefined;
}
