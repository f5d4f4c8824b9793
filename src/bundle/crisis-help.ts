/** The panel people need fastest, alone: what `all.ts` does, for one widget. */
import './hand-over.js';
import {keepPlace} from '../define/keep-place.js';
import '../define/page-translations.js';
import '../define/crisis-help.js';
import {becomeElements} from '../define/become-elements.js';
import {hideCodeAsText} from '../define/code-as-text.js';
import {loadCheck} from '../define/load-check.js';
import {isHtml} from '../shared/define.js';
import {ownTags} from './file.js';

if (isHtml()) {
  becomeElements(ownTags);
  hideCodeAsText();
  loadCheck();
  void keepPlace();
}
