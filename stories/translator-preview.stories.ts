import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {define} from '../src/shared/define.js';
import {TranslatorPreview} from './translator-preview/translator-preview.js';

define('translator-preview', TranslatorPreview);

const meta: Meta<Pick<TranslatorPreview, 'locale'>> = {
  title: 'Translator preview',
  tags: ['!autodocs'],
  render: ({locale}) => `<translator-preview locale="${locale ?? ''}"></translator-preview>`,
  parameters: {docs: {codePanel: false}, controls: {disable: true}, wholePage: true},
};
export default meta;
type Story = StoryObj<Pick<TranslatorPreview, 'locale'>>;

export const ChooseAFile: Story = {name: 'Drop your file'};
export const Spanish: Story = {name: 'Spanish, as an example', args: {locale: 'es'}};
