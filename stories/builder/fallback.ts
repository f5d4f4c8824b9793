import {questionIds, type QuestionId} from '../../src/content/common-questions/question.js';
import {
  commonQuestions,
  commonQuestionsTexts,
} from '../../src/content/common-questions/common-questions.js';
import {crisisTexts} from '../../src/content/crisis/crisis.js';
import {findTherapistTexts} from '../../src/content/find-therapist/find-therapist.js';
import {fitQuizTexts} from '../../src/content/quiz/texts.js';
import {phaseTimelineTexts} from '../../src/content/phase-timeline/phase-timeline.js';
import {followUp, phases} from '../../src/content/phase-timeline/phases.js';
import {problemAreas, problemAreasTexts} from '../../src/content/problem-areas/problem-areas.js';
import {questionsToAsk} from '../../src/content/questions-to-ask.js';
import {routeTexts} from '../../src/content/find-therapist/routes.js';
import {parseTag} from '../../src/localization/negotiate.js';
import {hostName} from '../../src/partials/offsite-link.js';
import {inLanguage} from '../../src/regions/in-language.js';
import {confirmed, international, regionOf, type Region} from '../../src/regions/index.js';
import {regionInput} from '../../src/regions/region-input.js';
import {withOwnServices} from '../../src/regions/own-services/own-services.js';
import {wordsOf} from '../../src/shared/input.js';
import {phone as phoneInput} from '../../src/shared/phone.js';
import {typed, usableService} from './attributes.js';
import {crisisHelp, crisisLine} from './calls.js';
import type {Choices, WidgetId} from './choices.js';
import {
  bullets,
  described,
  heading,
  paragraph,
  tag,
  type Attributes,
  type Markup,
} from './markup.js';
import {inOrder} from './number.js';
import {ownLines} from './own-line.js';
import type {Tongue} from './speech.js';

/**
 * What stands inside a widget's tag: shown until the widget is ready, and wherever it cannot run. It
 * says the same in short, leads to the clinic, and names whom to call.
 */
export function fallbackOf(widget: WidgetId, choices: Choices, tongue: Tongue): Markup[] {
  const region = regionFor(choices);
  const level = choices.headingLevel;
  if (widget === 'crisis-help') {
    return [headingOf(widget, choices, tongue), ...crisisHelp(tongue, region, level + 1, true)];
  }
  return [
    headingOf(widget, choices, tongue),
    ...inShort(widget, choices, tongue),
    // The quiz shows it again with its results, in this slot.
    ...ownService(choices, tongue, widget === 'fit-quiz' ? inSlot('next-step') : {}),
    ...crisisLine(tongue, region),
  ];
}

/** The clinic's own heading, which the widget shows too, or that of the widget. */
function headingOf(widget: WidgetId, choices: Choices, tongue: Tongue): Markup {
  const {headingLevel: level, options} = choices;
  const own = typed.heading.parse(options.headings[widget]);
  return own
    ? tag(`h${Math.min(level, 6)}`, inSlot('heading'), own)
    : heading(level, titleOf(widget, tongue));
}

/** Content systems strip `slot`: what they leave of the others says the same. */
const inSlot = (slot: string): Attributes => ({
  class: slot === 'next-step' ? 'ipt-next-step' : undefined,
  slot,
  'data-slot': slot,
});

/** The country whose services are named, found as the widgets find it, with the clinic's own line. */
export function regionFor(choices: Choices): Region {
  const {region, language} = choices;
  const tag = parseTag(language);
  const country = regionInput.parse(region) ?? regionOf(tag?.region) ?? international;
  return withOwnServices(
    inLanguage(country, tag?.language ?? language),
    ownLines(choices).services,
  );
}

/** The heading of a widget. */
export function titleOf(widget: WidgetId, {msg}: Tongue): string {
  switch (widget) {
    case 'problem-areas':
      return problemAreasTexts(msg).title;
    case 'phase-timeline':
      return phaseTimelineTexts(msg).title;
    case 'fit-quiz':
      return fitQuizTexts(msg).title;
    case 'find-therapist':
      return findTherapistTexts(msg).title;
    case 'crisis-help':
      return crisisTexts(msg).title;
    case 'common-questions':
      return commonQuestionsTexts(msg).title;
  }
}

/** The questions an editor has chosen, in their order, or all. */
export const questionsOf = ({options}: Choices, tongue: Tongue) =>
  (wordsOf(questionIds).parse(options.show.join(' ')) ?? questionIds).map((id) =>
    questionOf(id, tongue),
  );

const questionOf = (id: QuestionId, {msg, formats}: Tongue) =>
  commonQuestions(msg, new Intl.NumberFormat(formats).format)[questionIds.indexOf(id)];

/** The clinic's own service: its name as a link, and its number. */
export function ownService(
  choices: Choices,
  {msg, formats}: Tongue,
  attributes: Attributes = {},
): Markup[] {
  const texts = findTherapistTexts(msg);
  const {name = texts.ownServiceName, href, phone} = usableService(choices);
  if (!href && !phone) return [];
  const dial = phoneInput.parse(phone)?.dial;
  const call = phone
    ? [
        tag(
          dial ? 'a' : 'span',
          {href: dial && `tel:${dial}`},
          `${texts.call} `,
          tag('bdi', {dir: 'ltr'}, inOrder(phone, {formats})),
        ),
      ]
    : [];
  const named = href ? tag('a', {href}, name) : tag('strong', {}, name);
  return [tag('p', attributes, named, ...(phone ? [' · '] : []), ...call)];
}

function inShort(
  widget: Exclude<WidgetId, 'crisis-help'>,
  choices: Choices,
  tongue: Tongue,
): Markup[] {
  const {msg} = tongue;
  switch (widget) {
    case 'problem-areas':
      return [
        paragraph(problemAreasTexts(msg).lead),
        bullets(
          problemAreas(msg, choices.options.audience).map(({title, summary}) =>
            described(title, summary),
          ),
        ),
      ];
    case 'phase-timeline':
      return [
        paragraph(phaseTimelineTexts(msg).lead),
        tag(
          'ol',
          {},
          ...[...phases(msg), ...(choices.options.followUp ? [followUp(msg)] : [])].map(
            ({name, summary}) => tag('li', {}, ...described(name, summary)),
          ),
        ),
      ];
    case 'fit-quiz':
      return [
        paragraph(questionOf('for', tongue).inShort),
        paragraph(tag('strong', {}, findTherapistTexts(msg).ask)),
        bullets(questionsToAsk(msg)),
      ];
    case 'find-therapist':
      return [
        paragraph(findTherapistTexts(msg).lead),
        bullets(
          confirmed(regionFor(choices).routes).map(({id, href}) => {
            const {title, text} = routeTexts(msg, id);
            const site = href ? [' ', tag('a', {href, rel: 'noreferrer'}, hostName(href))] : [];
            return described(title, text, ...site);
          }),
        ),
      ];
    case 'common-questions':
      return [
        bullets(
          questionsOf(choices, tongue).map(({question, inShort}) => described(question, inShort)),
        ),
      ];
  }
}
