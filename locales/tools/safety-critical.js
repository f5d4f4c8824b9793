/**
 * The messages that someone in danger reads, or that could put someone in danger, by how their ids
 * begin. `locales:check -- --release` lets a language out only when a reviewer who is named has read
 * each of them.
 *
 * Every text of a screen about safety is among them, its buttons too: tests/broad/safety-texts.test.ts.
 */
export const safetyCritical = [
  // Whom to call, wherever it stands.
  'crisis.',
  // The quiz: what asks about safety, and the ends that are about safety or a professional first.
  'quiz.safety.',
  'quiz.now.',
  'quiz.who.',
  'quiz.result.crisis.',
  'quiz.result.urgent.',
  'quiz.result.home.',
  'quiz.result.carer.',
  'quiz.result.pro.',
  'quiz.result.adult',
  'quiz.result.later.',
  'quiz.result.skipped',
  'quiz.result.also-thoughts',
  'quiz.first.life',
  'quiz.first.couple',
  'quiz.option.waiting.text',
  'quiz.option.couple.text',
  // The card to take along, which stands there too.
  'quiz.card.',
  'ask.',
  // What stands on every screen of the quiz.
  'quiz.title',
  'quiz.subtitle',
  'quiz.exit',
  'quiz.back',
  'quiz.clear',
  'quiz.nobody-sees',
  'quiz.not-a-test',
  'about.',
  'link.new-tab',
  // Warnings in what informs.
  'areas.conflict.safety.',
  'phases.pace',
  'questions.help.',
  'questions.hard.',
  'questions.medicine.never',
  'questions.between.try',
  'questions.for.first',
  'routes.fr-mon-soutien-psy.text',
];

/** @param {string} id */
export const isSafetyCritical = (id) => safetyCritical.some((start) => id.startsWith(start));
