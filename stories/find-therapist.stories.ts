import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {FindTherapist} from '../src/index.js';
import {cannotRun, withoutScript} from './support/fallback-states.js';
import {inSidebar} from './support/narrow.js';
import {ownServices} from './support/own-services.js';
import type {Args} from './support/snippet.js';

const meta: Meta<Args<FindTherapist>> = {
  title: 'Widgets/Find a therapist',
  component: 'ipt-find-therapist',
};
export default meta;
type Story = StoryObj<Args<FindTherapist>>;

export const Australia: Story = {args: {region: 'AU'}};
export const Brazil: Story = {args: {region: 'BR'}};
export const Canada: Story = {args: {region: 'CA'}};
export const France: Story = {args: {region: 'FR'}};
export const Germany: Story = {args: {region: 'DE'}};
export const India: Story = {args: {region: 'IN'}};
export const Ireland: Story = {args: {region: 'IE'}};
export const Mexico: Story = {args: {region: 'MX'}};
export const NewZealand: Story = {args: {region: 'NZ'}};
export const Portugal: Story = {args: {region: 'PT'}};
export const Spain: Story = {args: {region: 'ES'}};
export const UnitedKingdom: Story = {args: {region: 'GB'}};
export const UnitedStates: Story = {args: {region: 'US'}};

/** A country the kit does not know gets no other country's numbers. */
export const UnknownCountry: Story = {args: {region: 'XX'}};
export const CountryNotSaid: Story = {globals: {region: ''}};

export const OwnService: Story = {
  args: {
    'service-name': 'Alder Street Practice',
    'service-href': '/contact',
    'service-phone': '01632 960147',
  },
};
export const OwnServiceByPhone: Story = {args: {'service-phone': '01632 960147'}};
export const OwnMarkup: Story = {
  args: {
    content:
      '<p slot="service"><strong>Alder Street Practice</strong>: Mondays to Thursdays, also in the evening. <a href="/contact">How to reach us</a></p>',
  },
};
export const OwnCrisisServices: Story = {args: {content: ownServices}};
/** The default is used, and one line in the console says what is accepted. */
export const ValuesThatMakeNoSense: Story = {
  args: {'service-href': 'javascript:void 0', 'service-phone': 'call us'},
};

export const Sidebar: Story = {decorators: [inSidebar]};
export const DarkPage: Story = {globals: {page: 'dark'}};
export const LargeText: Story = {globals: {text: '400'}};

export const BeforeTheScript: Story = {decorators: [withoutScript]};
export const CannotRun: Story = {decorators: [cannotRun]};
