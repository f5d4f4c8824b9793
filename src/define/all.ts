import {keepPlace} from './keep-place.js';
import './page-translations.js';
import './common-questions.js';
import './crisis-help.js';
import './find-therapist.js';
import './fit-quiz.js';
import './phase-timeline.js';
import './problem-areas.js';
import {becomeElements} from './become-elements.js';
import {hideCodeAsText} from './code-as-text.js';
import {loadCheck} from './load-check.js';
import {isHtml} from '../shared/define.js';

if (isHtml()) {
  becomeElements();
  hideCodeAsText();
  loadCheck();
  void keepPlace();
}
