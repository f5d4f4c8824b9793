import {existsSync} from 'node:fs';
import type {StorybookConfig} from '@storybook/web-components-vite';

// The third of the ways to say it, beside `disableTelemetry` here and on the command line: nothing
// about who browses the stories is sent anywhere.
process.env.STORYBOOK_DISABLE_TELEMETRY = '1';

export default {
  stories: ['../*.stories.ts'],
  framework: {
    name: '@storybook/web-components-vite',
    options: {builder: {viteConfigPath: 'stories/.storybook/vite.config.js'}},
  },
  // The embed builder reads the hashes of the bundles, where they are built.
  staticDirs: existsSync('dist/cdn') ? [{from: '../../dist/cdn', to: '/cdn'}] : [],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // What these add is of no use here, and an editor has to find the toolbar.
  features: {
    actions: false,
    backgrounds: false,
    interactions: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
  },
} satisfies StorybookConfig;
