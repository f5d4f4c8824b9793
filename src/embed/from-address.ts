import {
  CommonQuestions,
  CrisisHelp,
  FindTherapist,
  FitQuiz,
  PhaseTimeline,
  ProblemAreas,
} from '../index.js';
import {readAddress} from './read-address.js';
import {showLanguage} from './show-language.js';
import {tellHeight} from './tell-height.js';

const elements = {
  'ipt-common-questions': CommonQuestions,
  'ipt-crisis-help': CrisisHelp,
  'ipt-find-therapist': FindTherapist,
  'ipt-fit-quiz': FitQuiz,
  'ipt-phase-timeline': PhaseTimeline,
  'ipt-problem-areas': ProblemAreas,
};

for (const [tag, {observedAttributes}] of Object.entries(elements)) {
  const widget = document.querySelector<HTMLElement>(tag);
  if (!widget) continue;
  const asked = readAddress(location.search, widget, observedAttributes, parent !== window);
  showLanguage(widget, asked.lang);
  if (asked.tellsHeight) tellHeight(window);
  const problems = [...asked.problems, ...surroundings()];
  if (problems.length > 0) {
    console.warn(`ipt-widgets, frame page: ${problems.join('; ')}. Everything else counts.`);
  }
}

/** Whatever can read this page can record it: the frame is there to keep it out. */
function surroundings(): string[] {
  try {
    if (parent === window || !parent.document) return [];
  } catch {
    return [];
  }
  return [
    'the page around it, and its recorders, can read this frame: add sandbox="allow-scripts allow-top-navigation-by-user-activation" to the iframe',
  ];
}
