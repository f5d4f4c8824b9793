import {commonQuestionsTexts} from '../../src/content/common-questions/common-questions.js';
import {languages} from '../../src/localization/languages.js';
import {version} from '../../src/shared/version.js';
import {firstChoices, widgetIds, type Choices} from '../builder/choices.js';
import {plainHtml} from '../builder/plain-html.js';
import {tongueFor} from '../builder/speech.js';
import {html} from '../builder/document.js';
import {leaflet} from '../builder/leaflet.js';
import {plainStyles} from './plain.styles.js';

/** What the release holds of a language for paper, and for systems that allow no script. */
export interface Edition {
  readonly language: string;
  /** A page with all that the widgets say, to copy from. */
  readonly plain: string;
  /** A page to print. */
  readonly leaflet: string;
}

/** They name no country, so that nobody reads another's numbers; the builder makes those that do. */
export const editions = (): Promise<Edition[]> => Promise.all(languages().map(editionIn));

async function editionIn(language: string): Promise<Edition> {
  const tongue = await tongueFor(language);
  const choices: Choices = {...firstChoices(version), language, widgets: widgetIds};
  const title = commonQuestionsTexts(tongue.msg).title;
  return {
    language,
    plain: html(tongue, title, plainStyles, plainHtml({...choices, headingLevel: 1}, tongue)),
    leaflet: leaflet(choices, tongue),
  };
}
