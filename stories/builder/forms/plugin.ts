import type {Choices} from '../choices.js';
import {systemOf} from './systems.js';

/**
 * What to click for the plug-in, in order, where there is one for the system: it needs no code, and comes
 * before what is pasted. A page that runs trackers needs frames, which the plug-in does not write.
 */
export function pluginSteps({system, tracked, widgets}: Choices): string[] {
  const {plugin} = systemOf(system);
  if (!plugin || tracked || widgets.length === 0) return [];
  const install =
    'Plugins, “Add New”, “Upload Plugin”: choose ipt-widgets-wordpress.zip from what you have downloaded, install it, and activate it.';
  const shortcodes = widgets.map((widget) => `[ipt widget="${widget}"]`).join(' ');
  return [
    system === 'wordpress-author'
      ? `An administrator of your site does this once. ${install}`
      : install,
    'Settings, “IPT widgets”: your country, your service, your crisis line. Nothing has to be uploaded besides.',
    plugin === 'blocks'
      ? 'In your page, add a block of the group “Interpersonal psychotherapy (IPT)”, or the pattern “A page about IPT”. What is to differ from the settings stands beside the block.'
      : `In your page, write where a widget is to stand: ${shortcodes}`,
  ];
}
