import {ProblemAreas} from '../elements/problem-areas/problem-areas.js';
import {define} from '../shared/define.js';

define('ipt-problem-areas', ProblemAreas);
