import type {Decorator} from '@storybook/web-components-vite';
import {languages} from '../../src/localization/languages.js';
import {regionCodes} from '../../src/regions/index.js';

/** The names of languages and countries, in English as the rest of Storybook. */
const nameOf = (type: 'language' | 'region', code: string) =>
  new Intl.DisplayNames('en', {type}).of(code) ?? code;

const languageNames: Record<string, string> = {
  'en-XA': 'English, longer and marked (test)',
  'ar-XB': 'English, from right to left (test)',
};

/** What the toolbar offers; each value reaches the stories through the decorator of its name. */
export const globalTypes = {
  language: {
    description: 'Language of the page',
    toolbar: {
      icon: 'globe',
      title: 'Language',
      dynamicTitle: true,
      items: languages().map((value) => ({
        value,
        right: value,
        title: languageNames[value] ?? nameOf('language', value),
      })),
    },
  },
  region: {
    description: 'Country whose services are named',
    toolbar: {
      icon: 'location',
      title: 'Country',
      dynamicTitle: true,
      items: [
        {value: '', title: 'Country: not said'},
        ...regionCodes.map((value) => ({value, right: value, title: nameOf('region', value)})),
      ],
    },
  },
  page: {
    description: 'Style sheet of the page',
    toolbar: {
      icon: 'paintbrush',
      title: 'Page',
      dynamicTitle: true,
      items: [
        {value: 'plain', title: 'Plain page'},
        {value: 'nhs', title: 'Page like the NHS'},
        {value: 'bootstrap', title: 'Page like Bootstrap'},
        {value: 'dark', title: 'Dark page'},
      ],
    },
  },
  text: {
    description: 'Size of the text',
    toolbar: {
      icon: 'zoom',
      title: 'Text size',
      dynamicTitle: true,
      items: [
        {value: '100', title: 'Text 100 %'},
        {value: '200', title: 'Text 200 %'},
        {value: '400', title: 'Text 400 %'},
      ],
    },
  },
};

export const initialGlobals = {language: 'en', region: 'GB', page: 'plain', text: '100'};

/** The language of the page, as every page says it. */
export const withLanguage: Decorator = (story, {globals}) => {
  const locale = new Intl.Locale(String(globals.language));
  const dir = ['Arab', 'Hebr'].includes(locale.maximize().script ?? '') ? 'rtl' : 'ltr';
  return wrapped(story(), {lang: locale.toString(), dir});
};

/** A stranger's style sheet around the widget. */
export const withPage: Decorator = (story, {globals}) =>
  wrapped(story(), {class: `page ${globals.page}`});

/** The reader's own text size. */
export const withTextSize: Decorator = (story, {globals}) =>
  globals.text === '100' ? story() : wrapped(story(), {class: `text-${globals.text}`});

/** Stories are markup, as a page is. */
function wrapped(story: unknown, attributes: Record<string, string>): Element {
  const wrapper = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) wrapper.setAttribute(name, value);
  if (typeof story === 'string') wrapper.innerHTML = story;
  else wrapper.append(story as Node);
  return wrapper;
}
