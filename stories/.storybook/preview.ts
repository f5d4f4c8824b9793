import type {Preview} from '@storybook/web-components-vite';
import '../../src/define/all.js';
import {argTypesOf, descriptionOf} from '../support/arg-types.js';
import {scriptTag, snippet, type Shown} from '../support/snippet.js';
import {docsPage} from './docs-page.js';
import './host-pages/page.css';
import './host-pages/nhs.css';
import './host-pages/bootstrap.css';
import './host-pages/dark.css';
import {globalTypes, initialGlobals, withLanguage, withPage, withTextSize} from './toolbar.js';

export default {
  globalTypes,
  initialGlobals,
  decorators: [withTextSize, withPage, withLanguage],
  render: (_, context) => snippet(context),
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {expanded: true},
    docs: {
      codePanel: true,
      page: docsPage,
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      source: {
        language: 'html',
        transform: (_: string, context: Shown) => `${scriptTag}\n\n${snippet(context)}`,
      },
    },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Widgets',
          [
            'Problem areas',
            'Phase timeline',
            'Fit quiz',
            'Find a therapist',
            'Crisis help',
            'Common questions',
          ],
          'Theming',
          'Embed builder',
          'Translator preview',
        ],
      },
    },
  },
} satisfies Preview;
