import {acceptedColour, colourIn, colourRoles, schemeIn} from '../shared/colour-roles.js';

/**
 * A placeholder's own colours, for content systems that strip style sheets: `data-accent="#6f42c1"` is
 * `--ipt-accent: #6f42c1` for this widget alone, and so for every role; `data-color-scheme` is `light`,
 * `dark` or `light dark`. What is no colour is left out, and named in the console.
 *
 * Set by script, which a page's `style-src` allows.
 */
export function takeColours({dataset}: HTMLElement, widget: HTMLElement) {
  const take = (
    attribute: string,
    property: string,
    accepts: string,
    parse: (value: string) => string | undefined,
  ) => {
    const given = dataset[camelCase(attribute)];
    const value = given && parse(given.trim());
    if (value) widget.style.setProperty(property, value);
    else if (given) {
      console.warn(`<${widget.localName}>: data-${attribute} accepts ${accepts}; it is left out.`);
    }
  };
  for (const role of colourRoles) take(role, `--ipt-${role}`, acceptedColour, colourIn);
  take('color-scheme', 'color-scheme', 'light, dark or light dark', schemeIn);
}

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
