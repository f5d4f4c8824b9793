/**
 * The clinic's colours, and whether they can be read. A widget whose background is chosen gets
 * everything that stands on it chosen, too: half a pair would be unreadable for a visitor whose
 * device is dark.
 */

type Rgb = readonly [red: number, green: number, blue: number];

/** What WCAG 2.2 asks of text (1.4.3, level AA). */
const enough = 4.5;

const white = '#ffffff';
const black = '#000000';

/** How strongly two colours differ, from 1 to 21, by the formula of WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(rgb(one)), luminance(rgb(other))].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether it is a colour as the browser's colour field gives it. */
export const isColour = (text: string) => /^#[\da-f]{6}$/i.test(text);

/** Whether links of a colour can be read everywhere they stand, and the finding in words. */
export function readability(accent: string, background: string) {
  const {surface} = palette(accent, background);
  const ratio = Math.min(contrast(accent, background), contrast(accent, surface));
  // Rounded down: 4.49 must not read as 4.5.
  const inWords = `${Math.floor(ratio * 10) / 10} to 1`;
  const remedy = isDark(background) ? 'lighter' : 'darker';
  return ratio >= enough
    ? {good: true, text: `Good: text in this colour is easy to read (${inWords}).`}
    : {
        good: false,
        text: `Too weak: text in this colour is hard to read on this background (${inWords}, and 4.5 is needed). Choose a ${remedy} colour.`,
      };
}

/** The same colour, as much darker or lighter as it takes to be read. */
export function readable(accent: string, background: string): string {
  const end = onColour(background);
  for (let share = 0; share < 1; share += 0.02) {
    const colour = mix(accent, end, share);
    if (readability(colour, background).good) return colour;
  }
  return end;
}

/** All colours of a widget, from the two that are chosen. */
export function palette(accent: string, background: string) {
  const color = onColour(background);
  const surface = surfaceOn(background, color);
  return {
    accent,
    'on-accent': onColour(accent),
    background,
    surface,
    color: softened(color, surface, 12),
    muted: softened(color, surface, 6),
    border: mix(background, color, 0.2),
  };
}

/** A little towards the text; on a medium colour, where text has nothing to give, away from it. */
function surfaceOn(background: string, color: string): string {
  const surface = mix(background, color, 0.05);
  return contrast(color, surface) >= 7
    ? surface
    : mix(background, color === white ? black : white, 0.05);
}

export const isDark = (background: string) => onColour(background) === white;

/** Black or white, whichever is easier to read on a colour: one of them always is, with 4.58 to 1. */
const onColour = (colour: string) =>
  contrast(white, colour) >= contrast(black, colour) ? white : black;

/** Black or white, as close to the colour behind it as it may come, for text that is not harsh. */
function softened(color: string, behind: string, ratio: number): string {
  let soft = color;
  for (let share = 0; share < 0.6; share += 0.01) {
    const next = mix(color, behind, share);
    if (contrast(next, behind) < ratio) break;
    soft = next;
  }
  return soft;
}

/** A colour with a share of another in it. */
function mix(one: string, other: string, share: number): string {
  const [from, to] = [rgb(one), rgb(other)];
  const values = from.map((value, index) => Math.round(value + (to[index] - value) * share));
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const rgb = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;
