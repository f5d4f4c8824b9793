import {findTherapistTexts} from '../../src/content/find-therapist/find-therapist.js';
import {commonQuestions} from '../../src/content/common-questions/common-questions.js';
import {questionIds} from '../../src/content/common-questions/question.js';
import {areaIds, audiences, problemAreas} from '../../src/content/problem-areas/problem-areas.js';
import {languages} from '../../src/localization/languages.js';
import {countryName} from '../../src/partials/country-select.js';
import {international, isInternational, regionCodes, regions} from '../../src/regions/index.js';
import {markAttributes, markClasses} from '../../src/shared/recorder-marks.js';
import {version} from '../../src/shared/version.js';
import {crisisHelp, crisisLine} from '../builder/calls.js';
import {firstChoices, widgetIds, type Choices, type WidgetId} from '../builder/choices.js';
import {fallbackOf, regionFor, titleOf} from '../builder/fallback.js';
import {write, type Markup, type Tag} from '../builder/markup.js';
import {tongueFor, type Tongue} from '../builder/speech.js';
import {shownFor} from './shown-for.js';

/** Everything the plug-in for WordPress has to know of the kit, as files of JSON by name. */
export async function kitData(): Promise<Map<string, object>> {
  const perLanguage = await Promise.all(languages().map(filesIn));
  return new Map([['kit', kit()], ...perLanguage.flat()]);
}

const kit = () => ({
  version,
  widgets: widgetIds,
  languages: languages(),
  shownFor: shownFor(languages()),
  countries: regionCodes,
  areas: areaIds,
  audiences,
  questions: questionIds,
  markClasses,
  markAttributes,
});

/** A language, and each country in it: a page reads two small files. */
async function filesIn(language: string): Promise<[name: string, data: object][]> {
  const tongue = await tongueFor(language);
  return [
    [`${language}/words`, words(tongue)],
    ...[international, ...Object.values(regions)].map((region): [string, object] => [
      `${language}/${region.code}`,
      country(tongue, isInternational(region) ? '' : region.code),
    ]),
  ];
}

function words(tongue: Tongue) {
  const {msg, formats, dir} = tongue;
  const texts = findTherapistTexts(msg);
  return {
    name: new Intl.DisplayNames(formats, {type: 'language'}).of(formats),
    dir,
    call: texts.call,
    ownService: texts.ownServiceName,
    titles: Object.fromEntries(widgetIds.map((widget) => [widget, titleOf(widget, tongue)])),
    areas: Object.fromEntries(problemAreas(msg, 'adult').map(({title}, i) => [areaIds[i], title])),
    countries: Object.fromEntries(
      Object.values(regions).map((region) => [region.code, countryName(tongue, region)]),
    ),
    questions: Object.fromEntries(
      commonQuestions(msg, new Intl.NumberFormat(formats).format).map(({question}, i) => [
        questionIds[i],
        question,
      ]),
    ),
    inShort: {
      'problem-areas': Object.fromEntries(
        audiences.map((audience) => [
          audience,
          inShort('problem-areas', choicesFor(tongue, {audience}), tongue),
        ]),
      ),
      'phase-timeline': {
        maintenance: inShort('phase-timeline', choicesFor(tongue, {followUp: true}), tongue),
        'no-maintenance': inShort('phase-timeline', choicesFor(tongue, {followUp: false}), tongue),
      },
      'fit-quiz': inShort('fit-quiz', choicesFor(tongue), tongue),
      'common-questions': Object.fromEntries(
        questionIds.map((id) => [
          id,
          itemsOf(fallbackOf('common-questions', choicesFor(tongue, {show: [id]}), tongue)),
        ]),
      ),
    },
  };
}

/** What names a country's services. `code`: empty for a country the kit does not know. */
function country(tongue: Tongue, code: string) {
  const choices = {...choicesFor(tongue), region: code};
  const region = regionFor(choices);
  const [emergency, talk] = crisisLine(tongue, region);
  const help = crisisHelp(tongue, region, 3, true);
  const list = help.findIndex(isList);
  return {
    emergency: write([emergency]),
    talk: write([talk]),
    help: {
      before: write(help.slice(0, list)),
      services: itemsOf(help),
      after: write(help.slice(list + 1)),
    },
    'find-therapist': inShort('find-therapist', choices, tongue),
  };
}

const choicesFor = ({formats}: Tongue, options: Partial<Choices['options']> = {}): Choices => {
  const first = firstChoices(version);
  // The language alone: without a country of its own, none is named by accident.
  const language = new Intl.Locale(formats).language;
  return {...first, language, region: '', options: {...first.options, ...options}};
};

/** A fallback between its heading and its crisis line, which a page adds by its own settings. */
function inShort(widget: WidgetId, choices: Choices, tongue: Tongue): string {
  const after = crisisLine(tongue, regionFor(choices)).length;
  return write(fallbackOf(widget, choices, tongue).slice(1, -after));
}

const isList = (markup: Markup): markup is Tag =>
  typeof markup === 'object' && markup.name === 'ul';

const itemsOf = (markup: readonly Markup[]): string => write(markup.find(isList)!.children);
