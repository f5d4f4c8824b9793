import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {presets} from '../src/elements/phase-timeline/plan.js';
import type {PhaseTimeline} from '../src/index.js';
import {cannotRun, withoutScript} from './support/fallback-states.js';
import {inSidebar} from './support/narrow.js';
import type {Args} from './support/snippet.js';

const meta: Meta<Args<PhaseTimeline>> = {
  title: 'Widgets/Phase timeline',
  component: 'ipt-phase-timeline',
  argTypes: {
    plan: {control: 'select', options: [...Object.keys(presets), '1-4 5-12 13-16']},
    session: {control: 'number'},
  },
};
export default meta;
type Story = StoryObj<Args<PhaseTimeline>>;

export const UsualPlan: Story = {};
export const EightSessions: Story = {args: {plan: '8'}};
export const TwelveSessions: Story = {args: {plan: '12'}};
export const SixteenSessions: Story = {args: {plan: '16'}};
export const TwentySessions: Story = {args: {plan: '20'}};
export const Teenagers: Story = {args: {plan: 'teen'}};
export const OwnPlan: Story = {args: {plan: '1-3 4-9 10-10'}};
export const LongestPlan: Story = {args: {plan: '1-10 11-50 51-60', session: 42}};

export const YouAreHere: Story = {args: {plan: '16', session: 7}};
export const FirstSession: Story = {args: {plan: '12', session: 1}};
export const WithoutFollowUp: Story = {args: {plan: '12', 'no-maintenance': true}};
/** The default is used, and one line in the console says what is accepted. */
export const ValuesThatMakeNoSense: Story = {args: {plan: 'forever', session: 99}};

export const Sidebar: Story = {args: {plan: '16', session: 7}, decorators: [inSidebar]};
export const DarkPage: Story = {args: {plan: '16', session: 7}, globals: {page: 'dark'}};
export const LargeText: Story = {args: {plan: '16'}, globals: {text: '400'}};

export const BeforeTheScript: Story = {decorators: [withoutScript]};
export const CannotRun: Story = {decorators: [cannotRun]};
