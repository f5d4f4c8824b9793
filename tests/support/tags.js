/** Every element of the kit, in the order of the pages: for tests in a browser and in Node. */
export const tags = [
  'ipt-problem-areas',
  'ipt-phase-timeline',
  'ipt-fit-quiz',
  'ipt-find-therapist',
  'ipt-crisis-help',
  'ipt-common-questions',
];
