import {load} from '../../src/regions/tools/load.js';

const {answersFor, safe} = await load('tests/support/answers.ts');

/**
 * Every state of every widget that looks like no other: its attributes, and for the quiz what is done.
 *
 * @type {Record<string, {tag: string, attributes?: string, content?: Record<string, string>, play?: Play}>}
 * @typedef {{answers?: Record<string, string | string[]>, until?: string, then?: 'continue' | 'help'}} Play
 *   answers by question; where to stop; what is pressed last. Without `until`, to the result
 */
export const states = {
  'areas closed': {tag: 'ipt-problem-areas', attributes: 'region="GB"'},
  'areas open': {tag: 'ipt-problem-areas', attributes: 'region="GB" open="conflict"'},
  'timeline closed': {tag: 'ipt-phase-timeline'},
  'timeline here': {tag: 'ipt-phase-timeline', attributes: 'plan="12" session="5"'},
  'therapist GB': {tag: 'ipt-find-therapist', attributes: 'region="GB"'},
  'therapist own service': {
    tag: 'ipt-find-therapist',
    attributes:
      'region="US" service-name="Alder Street Practice" service-href="https://example.org/contact" service-phone="212-555-0147"',
  },
  'therapist no country': {tag: 'ipt-find-therapist'},
  'crisis GB': {tag: 'ipt-crisis-help', attributes: 'region="GB"'},
  'crisis no country': {tag: 'ipt-crisis-help'},
  'questions closed': {tag: 'ipt-common-questions', attributes: 'region="GB"'},
  'questions pictures': {
    tag: 'ipt-common-questions',
    attributes: 'region="GB" show="how for" open="all"',
  },
  'questions table': {
    tag: 'ipt-common-questions',
    attributes: 'region="GB" show="compare" open="all"',
  },
  'quiz start': quiz({until: 'start'}),
  'quiz numbers': quiz({until: 'start', then: 'help'}),
  'quiz one answer': quiz({answers: {safety: 'no'}, until: 'who'}),
  'quiz error': quiz({until: 'safety', then: 'continue'}),
  'quiz several answers': quiz({answers: {...safe, areas: ['grief', 'change']}, until: 'areas'}),
  'quiz reply': quiz({answers: {safety: 'recent'}, until: 'reply'}),
  ...Object.fromEntries(
    ['crisis', 'home', 'carer', 'pro', 'many', 'other'].map((outcome) => [
      `quiz ${outcome}`,
      quiz({answers: answersFor[outcome]}),
    ]),
  ),
};

/** @param {Play} play */
function quiz(play) {
  return {
    tag: 'ipt-fit-quiz',
    attributes: 'region="GB" exit-href="https://example.org/"',
    content: {
      en: '<a slot="next-step" href="https://example.org/talk">Talk to us</a>',
      ar: '<a slot="next-step" href="https://example.org/talk">تحدث معنا</a>',
    },
    play,
  };
}
