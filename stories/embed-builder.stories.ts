import type {Meta, StoryObj} from '@storybook/web-components-vite';
import './builder/index.js';

const meta: Meta = {
  title: 'Embed builder',
  tags: ['!autodocs'],
  render: () => '<embed-builder files="./cdn/"></embed-builder>',
  parameters: {docs: {codePanel: false}, controls: {disable: true}, wholePage: true},
};
export default meta;

export const Builder: StoryObj = {name: 'Choose, look, copy'};
