import {FitQuiz} from '../elements/fit-quiz/fit-quiz.js';
import {define} from '../shared/define.js';

export type {FitQuiz};

define('ipt-fit-quiz', FitQuiz);
