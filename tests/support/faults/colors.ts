/** A colour as red, green, blue (0 to 255) and alpha (0 to 1). */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

const known = new Map<string, Color>();
let canvas: CanvasRenderingContext2D | undefined;

/** A colour however it is written, as the browser paints it. */
export function colorOf(text: string): Color {
  const seen = known.get(text);
  if (seen) return seen;
  canvas ??= document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = text;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  const color: Color = [red, green, blue, alpha / 255];
  known.set(text, color);
  return color;
}

/** What is seen of a colour that lies over another one. */
export const over = ([r, g, b, alpha]: Color, below: Color): Color => {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2]), 1];
};

function luminance([red, green, blue]: Color): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** From 1 to 21, as WCAG counts it. */
export function contrast(one: Color, other: Color): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What lies behind an element: its own background, and those around it as far as they shine through. */
export function behind(element: Element): Color {
  const own = colorOf(getComputedStyle(element).backgroundColor);
  if (own[3] === 1) return own;
  const parent =
    element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  return over(own, parent ? behind(parent) : colorOf('Canvas'));
}
