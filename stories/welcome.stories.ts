import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {welcome} from './welcome/welcome.js';

const meta: Meta = {
  title: 'Welcome',
  tags: ['!autodocs'],
  render: () => welcome,
  parameters: {docs: {codePanel: false}, controls: {disable: true}, wholePage: true},
};
export default meta;

export const Welcome: StoryObj = {};
