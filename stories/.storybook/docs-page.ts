import {Controls, Description, Primary, Title} from '@storybook/addon-docs/blocks';
import {createElement as h, Fragment} from 'react';

/** The page of a widget: what it is, how it looks, what to paste, its API. Each state has its own. */
export const docsPage = () => h(Fragment, null, h(Title), h(Description), h(Primary), h(Controls));
