import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {showBuilder} from './builder/index.js';

const meta: Meta = {
  title: 'Embed builder',
  tags: ['!autodocs'],
  render: () => {
    const page = document.createElement('main');
    page.style.padding = '2em';
    showBuilder(page, './cdn/');
    return page;
  },
  parameters: {docs: {codePanel: false}, controls: {disable: true}, wholePage: true},
};
export default meta;

export const Builder: StoryObj = {name: 'Choose, look, copy'};
