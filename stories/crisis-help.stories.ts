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
