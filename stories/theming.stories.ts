import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {customProperties} from './support/arg-types.js';
import {scriptTag, styleTag, type CustomProperty} from './support/snippet.js';

type Theme = {[Property in CustomProperty]?: string};

const widgets = `<ipt-phase-timeline plan="12" session="3"></ipt-phase-timeline>

<ipt-find-therapist region="GB" service-name="Alder Street Practice" service-href="/contact">
  <p><a href="/contact">How to reach us</a></p>
</ipt-find-therapist>`;

const page = (theme: Theme) => `${styleTag(':root', theme)}\n\n${widgets}`;

/**
 * Ten custom properties, on `:root` or on one widget. One is enough: with `--ipt-accent` alone the
 * other colours follow, links and marks are made dark or light enough to be read, and the text on
 * buttons is black or white. Who sets `--ipt-background` as well has chosen both, and checks both.
 *
 * Browsers older than Chrome 123, Firefox 128 and Safari 18 use the accent as it is.
 */
const meta: Meta<Theme> = {
  title: 'Theming',
  argTypes: customProperties,
  render: (theme) => page(theme),
  parameters: {
    docs: {
      source: {
        transform: (_: string, {args}: {args: Theme}) => `${scriptTag}\n\n${page(args)}`,
      },
    },
  },
};
export default meta;
type Story = StoryObj<Theme>;

export const OnlyAnAccent: Story = {args: {'--ipt-accent': '#6f42c1'}};
/** Too light to be read on white: buttons keep it, links and marks are darker. */
export const OnlyALightAccent: Story = {args: {'--ipt-accent': '#ffc107'}};
export const OnlyAnAccentOnADarkPage: Story = {
  args: {'--ipt-accent': '#6f42c1'},
  globals: {page: 'dark'},
};

/** Like a page of the NHS: its blue, its greys, its yellow focus, square corners. */
export const LikeTheNHS: Story = {
  name: 'Like the NHS',
  args: {
    '--ipt-font-family': "'Frutiger W01', Arial, sans-serif",
    '--ipt-color': '#212b32',
    '--ipt-background': '#fff',
    '--ipt-surface': '#f0f4f5',
    '--ipt-accent': '#005eb8',
    '--ipt-on-accent': '#fff',
    '--ipt-border': '#d8dde0',
    '--ipt-muted': '#4c6272',
    '--ipt-radius': '4px',
    '--ipt-focus': '#212b32',
  },
  globals: {page: 'nhs'},
};

/** A small clinic: paper, terracotta, a serif. */
export const WarmClinic: Story = {
  args: {
    '--ipt-font-family': 'Charter, Cambria, Georgia, serif',
    '--ipt-color': '#3a2a22',
    '--ipt-background': '#fffaf3',
    '--ipt-surface': '#f9ede0',
    '--ipt-accent': '#9a3f20',
    '--ipt-on-accent': '#fff',
    '--ipt-border': '#e6d2bf',
    '--ipt-muted': '#6b5446',
    '--ipt-radius': '16px',
  },
};

/** Black on white, every line as dark as the text: 7 to 1 and more throughout. */
export const HighContrast: Story = {
  args: {
    '--ipt-color': '#000',
    '--ipt-background': '#fff',
    '--ipt-surface': '#fff',
    '--ipt-accent': '#00308f',
    '--ipt-on-accent': '#fff',
    '--ipt-border': '#000',
    '--ipt-muted': '#333',
    '--ipt-radius': '0',
    '--ipt-focus': '#c60000',
  },
};
