/** The colours a page can choose: `accent` is the custom property `--ipt-accent`. */
export const colourRoles = [
  'accent',
  'background',
  'border',
  'color',
  'focus',
  'muted',
  'on-accent',
  'surface',
] as const;

/** What a widget accepts as a colour, for the console. */
export const acceptedColour = 'a colour, such as 6f42c1';

/** A colour as CSS writes it, also without its number sign: in an address that begins something else. */
export const colourIn = (value: string): string | undefined =>
  [`#${value}`, value].find((colour) => CSS.supports('color', colour));

/** Whether something is light or dark: as CSS writes it, or undefined. */
export const schemeIn = (value: string): string | undefined =>
  /^(light|dark|light dark)$/.test(value) ? value : undefined;
