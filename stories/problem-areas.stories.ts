import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {areaIds, audiences} from '../src/content/problem-areas/problem-areas.js';
import type {ProblemAreas} from '../src/index.js';
import {cannotRun, withoutScript} from './support/fallback-states.js';
import {inSidebar} from './support/narrow.js';
import type {Args} from './support/snippet.js';

const meta: Meta<Args<ProblemAreas>> = {
  title: 'Widgets/Problem areas',
  component: 'ipt-problem-areas',
  argTypes: {
    audience: {control: 'select', options: [...audiences]},
    open: {control: 'select', options: ['', 'all', ...areaIds]},
  },
};
export default meta;
type Story = StoryObj<Args<ProblemAreas>>;

export const Closed: Story = {};
export const AllOpen: Story = {args: {open: 'all'}};
export const OneOpen: Story = {args: {open: 'grief'}};
export const TwoOpen: Story = {args: {open: 'conflict change'}};

export const Adults: Story = {args: {audience: 'adult', open: 'all'}};
export const NewParents: Story = {args: {audience: 'perinatal', open: 'all'}};
export const Teenagers: Story = {args: {audience: 'teen', open: 'all'}};
export const OlderAdults: Story = {args: {audience: 'older', open: 'all'}};

export const OwnHeading: Story = {
  args: {content: '<h2 slot="heading">What brings people to us</h2>'},
};
export const UnderAnotherHeading: Story = {args: {'heading-level': 3, open: 'all'}};
/** The default is used, and one line in the console says what is accepted. */
export const ValuesThatMakeNoSense: Story = {args: {audience: 'everyone', open: 'sadness'}};

export const Sidebar: Story = {args: {open: 'grief'}, decorators: [inSidebar]};
export const DarkPage: Story = {args: {open: 'all'}, globals: {page: 'dark'}};
export const LargeText: Story = {args: {open: 'grief'}, globals: {text: '400'}};

export const BeforeTheScript: Story = {decorators: [withoutScript]};
export const CannotRun: Story = {decorators: [cannotRun]};
