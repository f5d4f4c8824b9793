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

export const Australia: Story = {args: {region: 'AU'}};
export const Austria: Story = {args: {region: 'AT'}};
export const Belgium: Story = {args: {region: 'BE'}};
export const Brazil: Story = {args: {region: 'BR'}};
export const Canada: Story = {args: {region: 'CA'}};
export const Chile: Story = {args: {region: 'CL'}};
export const China: Story = {args: {region: 'CN'}};
export const Colombia: Story = {args: {region: 'CO'}};
export const France: Story = {args: {region: 'FR'}};
export const Germany: Story = {args: {region: 'DE'}};
export const HongKong: Story = {args: {region: 'HK'}};
export const India: Story = {args: {region: 'IN'}};
export const Ireland: Story = {args: {region: 'IE'}};
export const Mexico: Story = {args: {region: 'MX'}};
export const Netherlands: Story = {args: {region: 'NL'}};
export const NewZealand: Story = {args: {region: 'NZ'}};
export const Poland: Story = {args: {region: 'PL'}};
export const Portugal: Story = {args: {region: 'PT'}};
export const Singapore: Story = {args: {region: 'SG'}};
export const SouthAfrica: Story = {args: {region: 'ZA'}};
export const Spain: Story = {args: {region: 'ES'}};
export const Switzerland: Story = {args: {region: 'CH'}};
export const Taiwan: Story = {args: {region: 'TW'}};
export const Ukraine: Story = {args: {region: 'UA'}};
export const UnitedKingdom: Story = {args: {region: 'GB'}};
export const UnitedStates: Story = {args: {region: 'US'}};

/** Belgium shows the lines that answer in the language of the page. */
export const BelgiumInFrench: Story = {args: {region: 'BE'}, globals: {language: 'fr'}};

/** A country the kit does not know gets no other country's numbers. */
export const UnknownCountry: Story = {args: {region: 'XX'}};
export const CountryNotSaid: Story = {globals: {region: ''}};

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
