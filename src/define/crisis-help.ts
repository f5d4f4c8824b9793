import {CrisisHelp} from '../elements/crisis-help/crisis-help.js';
import {define} from '../shared/define.js';

export type {CrisisHelp};

define('ipt-crisis-help', CrisisHelp);
