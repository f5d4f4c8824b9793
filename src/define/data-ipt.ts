/**
 * For content systems that strip unknown tags: `<div data-ipt="fit-quiz" data-region="NZ">…</div>`
 * becomes `<ipt-fit-quiz region="NZ">…</ipt-fit-quiz>`. What stood inside stays inside.
 */
export function becomeElements() {
  if (typeof document === 'undefined') return;
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', replaceAll, {once: true});
  } else {
    replaceAll();
  }
}

function replaceAll() {
  for (const placeholder of document.querySelectorAll<HTMLElement>('[data-ipt]')) {
    const tag = `ipt-${placeholder.dataset.ipt!.trim().toLowerCase()}`;
    const widget = customElements.get(tag) as Widget | undefined;
    if (widget) {
      placeholder.replaceWith(elementFrom(placeholder, tag, widget));
    } else {
      console.warn('ipt-widgets: data-ipt accepts the name of a widget, such as fit-quiz.');
    }
  }
}

type Widget = CustomElementConstructor & {observedAttributes: string[]};

function elementFrom(placeholder: HTMLElement, tag: string, {observedAttributes}: Widget) {
  const element = document.createElement(tag);
  // Only what the widget knows loses its `data-`: a content system that strips `onclick` lets
  // `data-onclick` pass, and it must stay harmless.
  const known = ['lang', ...observedAttributes].map((name) => `data-${name}`);
  for (const {name, value} of placeholder.attributes) {
    if (name === 'data-ipt') continue;
    element.setAttribute(known.includes(name) ? name.replace('data-', '') : name, value);
  }
  element.append(...placeholder.childNodes);
  return element;
}
