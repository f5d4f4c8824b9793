import {FitQuiz} from '../elements/fit-quiz/fit-quiz.js';
import {define} from '../shared/define.js';

define('ipt-fit-quiz', FitQuiz);
