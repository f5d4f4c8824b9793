import type {Decorator, Preview} from '@storybook/web-components-vite';
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
export const globalTypes: Preview['globalTypes'] = {
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
export const withLanguage = around(({language}) => {
  const locale = new Intl.Locale(language);
  const isRightToLeft = ['Arab', 'Hebr'].includes(locale.maximize().script ?? '');
  return {lang: locale.toString(), dir: isRightToLeft ? 'rtl' : 'ltr'};
});

/** A stranger's style sheet around the widget. */
export const withPage = around(({page}) => ({class: `page ${page}`}));

/** The reader's own text size. */
export const withTextSize = around(({text}) => ({class: `text-${text}`}));

/** A decorator that puts a story into an element. Stories that are whole pages stay alone. */
function around(
  attributesOf: (globals: typeof initialGlobals) => Record<string, string>,
): Decorator {
  return (story, {globals, parameters}) => {
    const shown: unknown = story();
    if (parameters.wholePage) return shown as string;
    const wrapper = document.createElement('div');
    for (const [name, value] of Object.entries(attributesOf(globals as typeof initialGlobals))) {
      wrapper.setAttribute(name, value);
    }
    if (typeof shown === 'string') wrapper.innerHTML = shown;
    else wrapper.append(shown as Node);
    return wrapper;
  };
}
