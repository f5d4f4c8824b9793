import {ProblemAreas} from '../elements/problem-areas/problem-areas.js';
import {define} from '../shared/define.js';

export type {ProblemAreas};

define('ipt-problem-areas', ProblemAreas);
