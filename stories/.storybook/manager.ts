import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

/** Stories that are whole pages: there is nothing to set, and the panels only take room. */
const pages = /^(welcome|translator-preview|embed-builder)--/;
const isShown = ({storyId}: {storyId?: string}, shown: boolean) =>
  shown && !pages.test(storyId ?? '');

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'ipt-widgets',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: '#39624b',
    colorSecondary: '#39624b',
    appBg: '#f6f4ec',
    appContentBg: '#fffefa',
    appPreviewBg: '#ffffff',
    appBorderColor: '#d3d9c8',
    appBorderRadius: 8,
    textColor: '#26332b',
    barSelectedColor: '#39624b',
    barHoverColor: '#39624b',
  }),
  enableShortcuts: false,
  layoutCustomisations: {showPanel: isShown, showToolbar: isShown},
});
