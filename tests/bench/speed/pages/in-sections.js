import {markupOf} from '../markup.js';
import {asks, next, steps} from './hand-written.js';

/**
 * A page whose words stand in its HTML, each widget in a section, with the controls of a library: how
 * sites use a kit of elements or of classes.
 *
 * @param look how the controls are written, as in markup.js
 * @param button what leads on in the quiz
 */
export const sections = ({widgets}, look, button = next) =>
  widgets
    .map(
      ({tag, children}) =>
        `<section data-widget="${tag}">${markupOf(children, look)}${asks(children) ? button : ''}</section>`,
    ) // prettier-ignore
    .join('');

/** What leads through the questions of such a page, which no library brings. */
export const stepsInSections = `
for (const root of document.querySelectorAll('[data-widget=ipt-fit-quiz]')) {${steps}
}`;

export const nextInSection = () => document.querySelector('[data-next]');
