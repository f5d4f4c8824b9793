import {PhaseTimeline} from '../elements/phase-timeline/phase-timeline.js';
import {define} from '../shared/define.js';

define('ipt-phase-timeline', PhaseTimeline);
