/**
 * The messages that someone in danger reads, or that could put someone in danger. `locales:check --release` lets a language out only when
 * a reviewer has set each of them to `final`.
 */
export const safetyCritical = [
  'crisis.',
  'quiz.safety.',
  'quiz.result.crisis.',
  'quiz.result.urgent.',
  'quiz.result.home.',
  'quiz.result.carer.',
  'quiz.result.skipped',
  'questions.help.',
  'questions.hard.',
  'questions.medicine.never',
  'areas.conflict.safety.',
];

/** @param {string} id */
export const isSafetyCritical = (id) => safetyCritical.some((start) => id.startsWith(start));
