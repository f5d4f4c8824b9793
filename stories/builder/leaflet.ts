import {aboutReferences, aboutTexts} from '../../src/content/about.js';
import {commonQuestions} from '../../src/content/common-questions/common-questions.js';
import type {QuestionId} from '../../src/content/common-questions/question.js';
import {findTherapistTexts} from '../../src/content/find-therapist/find-therapist.js';
import {followUp, phases} from '../../src/content/phase-timeline/phases.js';
import {phaseTimelineTexts} from '../../src/content/phase-timeline/phase-timeline.js';
import {problemAreas, problemAreasTexts} from '../../src/content/problem-areas/problem-areas.js';
import {questionsToAsk} from '../../src/content/questions-to-ask.js';
import type {ReferenceId} from '../../src/content/references.js';
import {whenText} from '../../src/elements/phase-timeline/when.js';
import {longDate} from '../../src/partials/date-and-time.js';
import {contentReviewed, contentVersion} from '../../src/shared/content-version.js';
import {planOf} from './attributes.js';
import {crisisHelp} from './calls.js';
import type {Choices} from './choices.js';
import {ownService, regionFor} from './fallback.js';
import {bullets, described, heading, paragraph, tag, write, type Markup} from './markup.js';
import {sourcesOf} from './plain-html.js';
import type {Tongue} from './speech.js';
import {html} from './document.js';
import {leafletStyles} from './leaflet.styles.js';

/**
 * Two pages of paper about IPT: what it is, what it can and cannot do, what to ask, and whom to call.
 * A page of its own, to be printed. The words are those of the widgets, and nothing else.
 */
export function leaflet(choices: Choices, tongue: Tongue): string {
  const {msg} = tongue;
  const {question, inShort} = answerTo('what', tongue);
  const body = [
    tag(
      'main',
      {},
      heading(1, question),
      tag('p', {class: 'lead'}, inShort),
      tag('section', {}, ...areas(choices, tongue)),
      tag('section', {}, ...course(choices, tongue)),
      tag('section', {}, ...works(tongue)),
      tag('section', {}, ...hard(tongue)),
      tag(
        'section',
        {class: 'second-page'},
        heading(2, findTherapistTexts(msg).ask),
        bullets(questionsToAsk(msg)),
        ...ownLines(choices, tongue),
      ),
      tag('section', {class: 'help'}, ...crisisHelp(tongue, regionFor(choices), 2, true)),
    ),
    tag(
      'footer',
      {},
      paragraph(footer(tongue)),
      heading(2, aboutTexts(msg).sources),
      sourcesOf(cited(choices, tongue)),
    ),
  ];
  return html(tongue, question, leafletStyles, write(body));
}

function areas(choices: Choices, {msg}: Tongue): Markup[] {
  return [
    heading(2, problemAreasTexts(msg).title),
    bullets(
      problemAreas(msg, choices.options.audience).map(({title, summary}) =>
        described(title, summary),
      ),
    ),
  ];
}

function course(choices: Choices, tongue: Tongue): Markup[] {
  const {msg} = tongue;
  const parts = [...phases(msg), ...(choices.options.followUp ? [followUp(msg)] : [])];
  return [
    heading(2, phaseTimelineTexts(msg).title),
    tag(
      'ol',
      {},
      ...parts.map(({id, name, summary}) =>
        tag('li', {}, ...described(`${name} · ${whenText(tongue, planOf(choices), id)}`, summary)),
      ),
    ),
  ];
}

function works(tongue: Tongue): Markup[] {
  const {question, inShort} = answerTo('works', tongue);
  return [heading(2, question), paragraph(inShort), paragraph(aboutTexts(tongue.msg).evidence)];
}

function hard(tongue: Tongue): Markup[] {
  const {question, inShort} = answerTo('hard', tongue);
  return [heading(2, question), paragraph(inShort), bullets(risks(tongue).map(({text}) => text))];
}

const risks = (tongue: Tongue) =>
  answerTo('hard', tongue).passages.flatMap(({items = []}) => items);

/** Where the clinic has named no service of its own, there is room to write one down. */
function ownLines(choices: Choices, tongue: Tongue): Markup[] {
  const own = ownService(choices, tongue);
  return own.length > 0
    ? own
    : [tag('p', {class: 'write-here'}, findTherapistTexts(tongue.msg).ownServiceName)];
}

const answerTo = (wanted: QuestionId, {msg, formats}: Tongue) =>
  commonQuestions(msg, new Intl.NumberFormat(formats).format).find(({id}) => id === wanted)!;

function cited(choices: Choices, tongue: Tongue): ReferenceId[] {
  return [
    ...problemAreas(tongue.msg, choices.options.audience),
    ...phases(tongue.msg),
    ...risks(tongue),
    {references: aboutReferences},
  ].flatMap(({references}) => references);
}

/** What the paper has to say of itself: its limits, its age, and that nobody has signed it off. */
function footer(tongue: Tongue): string {
  const texts = aboutTexts(tongue.msg);
  return [
    texts.limits,
    texts.version(contentVersion, longDate(tongue, contentReviewed)),
    texts.unreviewed,
  ].join(' ');
}
