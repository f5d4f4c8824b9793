import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {CommonQuestions} from '../src/index.js';
import {cannotRun, withoutScript} from './support/fallback-states.js';
import {inSidebar} from './support/narrow.js';
import type {Args} from './support/snippet.js';

const meta: Meta<Args<CommonQuestions>> = {
  title: 'Widgets/Common questions',
  component: 'ipt-common-questions',
};
export default meta;
type Story = StoryObj<Args<CommonQuestions>>;

export const All: Story = {};
export const AllOpen: Story = {args: {open: 'all'}};
export const Chosen: Story = {args: {show: 'works hard long who'}};
export const ChosenInAnotherOrder: Story = {args: {show: 'who long works', open: 'who'}};
export const Pictures: Story = {args: {show: 'what how', open: 'all'}};
export const Evidence: Story = {args: {show: 'for works medicine', open: 'all'}};
export const InTherapy: Story = {args: {show: 'long between hard formats', open: 'all'}};
export const Starting: Story = {args: {show: 'who start', open: 'all'}};
export const WhomToCall: Story = {args: {show: 'help', open: 'help'}};
export const WhomToCallCountryNotSaid: Story = {
  args: {show: 'help', open: 'help'},
  globals: {region: ''},
};

export const Comparison: Story = {args: {show: 'compare', open: 'compare'}};
export const ComparisonNarrow: Story = {
  args: {show: 'compare', open: 'compare'},
  decorators: [inSidebar],
};
/** The default is used, and one line in the console says what is accepted. */
export const ValuesThatMakeNoSense: Story = {args: {show: 'price', open: 'price'}};

export const Sidebar: Story = {args: {show: 'what works', open: 'all'}, decorators: [inSidebar]};
export const DarkPage: Story = {args: {show: 'how compare', open: 'all'}, globals: {page: 'dark'}};
export const LargeText: Story = {args: {show: 'what', open: 'what'}, globals: {text: '400'}};

export const BeforeTheScript: Story = {decorators: [withoutScript]};
export const CannotRun: Story = {decorators: [cannotRun]};
