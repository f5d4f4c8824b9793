/** The panel people need fastest, alone: what `define/all.ts` does, for one widget. */
import {keepPlace} from '../define/keep-place.js';
import '../define/page-translations.js';
import '../define/crisis-help.js';
import {becomeElements} from '../define/data-ipt.js';
import {isHtml} from '../shared/define.js';

if (isHtml()) {
  becomeElements('ipt-crisis-help');
  void keepPlace();
}
