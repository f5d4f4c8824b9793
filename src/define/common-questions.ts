import {CommonQuestions} from '../elements/common-questions/common-questions.js';
import {define} from '../shared/define.js';

export type {CommonQuestions};

define('ipt-common-questions', CommonQuestions);
