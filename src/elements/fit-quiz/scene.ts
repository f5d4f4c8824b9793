import {html} from 'lit';
import type {FitQuizTexts} from '../../content/quiz/texts.js';
import type {Question} from '../../content/quiz/questions.js';
import type {LocaleController} from '../../localization/locale-controller.js';
import type {Country} from '../../regions/country-controller.js';
import type {Review} from '../../shared/review.js';
import type {Step} from './flow.js';
import type {Folds} from './folds.js';
import {press} from '../../shared/press.js';
import type {Visit} from './visit.js';

/** What every view of the quiz is made from. */
export interface Scene {
  locale: LocaleController;
  country: Country;
  texts: FitQuizTexts;
  questions: readonly Question[];
  folds: Folds;
  visit: Visit;
  /** Who has checked the texts, where the page says so. */
  review?: Review;
  /** Level of the heading of a screen. */
  level: number;
  /** Where the way out of the page leads, if the page offers one. */
  exit?: string;
  /** An id that says nothing, the same for the same use. */
  id: (use: string) => string;
}

/** A button, heard on the host. */
export const button = (label: unknown, action: () => unknown, style = '') => html`
  <button
    class="button ${style}"
    type="button"
    part=${style === 'primary' ? 'primary-button' : 'button'}
    ${press(action)}
  >
    ${label}
  </button>
`;

/** Stands below what is answered, so that nothing moves when the first answer brings it. */
export const clearButton = (scene: Scene) =>
  button(scene.texts.clear, go(scene, {type: 'clear'}), 'plain clear');

/** What takes this step. */
export const go =
  ({visit}: Scene, step: Step) =>
  () =>
    visit.go(step);
