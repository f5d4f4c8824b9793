const names = ['crisis-help', 'find-therapist', 'fit-quiz', 'phase-timeline', 'problem-areas'];

/**
 * For content systems that strip unknown tags: `<div data-ipt="fit-quiz" data-region="NZ">…</div>`
 * becomes `<ipt-fit-quiz region="NZ">…</ipt-fit-quiz>`. What stood inside stays inside.
 */
export function becomeElements() {
  replaceAll();
  // The script may be pasted above the widgets, without `type="module"` to defer it.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', replaceAll, {once: true});
  }
}

function replaceAll() {
  for (const placeholder of document.querySelectorAll<HTMLElement>('[data-ipt]')) {
    const name = placeholder.dataset.ipt!.trim().toLowerCase();
    if (names.includes(name)) {
      become(placeholder, name);
    } else {
      console.warn(
        `ipt-widgets: data-ipt accepts ${names.join(', ')}. The content is left as it is.`,
      );
    }
  }
}

function become(placeholder: HTMLElement, name: string) {
  const element = document.createElement(`ipt-${name}`);
  for (const {name: attribute, value} of placeholder.attributes) {
    if (attribute !== 'data-ipt') element.setAttribute(attribute.replace(/^data-/, ''), value);
  }
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}
