import {PhaseTimeline} from '../elements/phase-timeline/phase-timeline.js';
import {define} from '../shared/define.js';

export type {PhaseTimeline};

define('ipt-phase-timeline', PhaseTimeline);
