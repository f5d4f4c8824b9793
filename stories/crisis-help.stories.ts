import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {CrisisHelp} from '../src/index.js';
import {cannotRun, withoutScript} from './support/fallback-states.js';
import {inSidebar} from './support/narrow.js';
import {ownServices} from './support/own-services.js';
import type {Args} from './support/snippet.js';

const meta: Meta<Args<CrisisHelp>> = {
  title: 'Widgets/Crisis help',
  component: 'ipt-crisis-help',
};
export default meta;
type Story = StoryObj<Args<CrisisHelp>>;

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

/** Belgium shows the lines that answer in the language of the page. */
export const BelgiumInFrench: Story = {args: {region: 'BE'}, globals: {language: 'fr'}};

export const OwnServices: Story = {args: {region: 'GB', content: ownServices}};
/** An entry without a source is left out, and the console says what is missing. */
export const OwnServiceLeftOut: Story = {
  args: {
    region: 'GB',
    content: '<script type="application/json">[{"name": "Riverside Crisis Team"}]</script>',
  },
};

export const Sidebar: Story = {decorators: [inSidebar]};
export const DarkPage: Story = {globals: {page: 'dark'}};
export const LargeText: Story = {globals: {text: '400'}};

export const BeforeTheScript: Story = {decorators: [withoutScript]};
export const CannotRun: Story = {decorators: [cannotRun]};
