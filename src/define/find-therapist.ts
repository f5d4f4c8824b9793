import {FindTherapist} from '../elements/find-therapist/find-therapist.js';
import {define} from '../shared/define.js';

export type {FindTherapist};

define('ipt-find-therapist', FindTherapist);
