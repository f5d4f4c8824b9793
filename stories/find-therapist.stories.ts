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

export {
  Australia,
  Austria,
  Belgium,
  Brazil,
  Canada,
  Chile,
  China,
  Colombia,
  France,
  Germany,
  HongKong,
  India,
  Ireland,
  Mexico,
  Netherlands,
  NewZealand,
  Poland,
  Portugal,
  Singapore,
  SouthAfrica,
  Spain,
  Switzerland,
  Taiwan,
  Ukraine,
  UnitedKingdom,
  UnitedStates,
  UnknownCountry,
  CountryNotSaid,
} from './support/countries.js';

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
