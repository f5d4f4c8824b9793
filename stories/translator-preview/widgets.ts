import {html} from 'lit';

/** Each widget, with as much of it open as there is, once for each language. */
export const widgetsIn = (locales: readonly string[]) =>
  [
    () => html`<ipt-problem-areas heading-level="3" region="GB" open="all"></ipt-problem-areas>`,
    () => html`<ipt-phase-timeline heading-level="3" plan="16" session="7"></ipt-phase-timeline>`,
    () => html`<ipt-fit-quiz heading-level="3" region="GB" exit-href="/"></ipt-fit-quiz>`,
    () => html`<ipt-find-therapist heading-level="3" region="GB"></ipt-find-therapist>`,
    () => html`<ipt-crisis-help heading-level="3" region="GB"></ipt-crisis-help>`,
    () =>
      html`<ipt-common-questions heading-level="3" region="GB" open="all"></ipt-common-questions>`,
  ].map(
    (widget) =>
      html`<div class="pair">${locales.map((locale) => html`<div lang=${locale}>${widget()}</div>`)}</div>`,
  );

/** The texts that stand in an element itself, and those it says to screen readers only. */
export const textsOf = (element: Element): string[] => [
  ...[...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim())
    .map((node) => node.nodeValue!),
  ...(element.getAttribute('aria-label') ? [element.getAttribute('aria-label')!] : []),
];
