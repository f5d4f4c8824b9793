import type {Decorator} from '@storybook/web-components-vite';

/**
 * A widget on a page whose script has not come, or never comes: in a frame, as an element that is
 * defined once is defined for the whole page.
 */
export const withoutScript: Decorator = (story) => {
  const frame = document.createElement('iframe');
  frame.title = 'The same page without the script';
  frame.srcdoc = `<!doctype html><html lang="en"><title>Without the script</title><body>${String(story())}`;
  frame.style.cssText = 'inline-size: 100%; block-size: 9em; border: 1px dashed #6b7a70';
  return frame;
};

/** A widget whose rendering fails, by a tag of its own: its fallback stays. */
export const cannotRun: Decorator = (story, {component = ''}) => {
  const broken = `${component}-broken`;
  const widget = customElements.get(component)!;
  if (!customElements.get(broken)) {
    customElements.define(
      broken,
      class extends widget {
        renderWidget() {
          throw new Error('This story breaks the widget on purpose.');
        }
      },
    );
  }
  return String(story()).replaceAll(component, broken);
};
