import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** So many pixels of a picture, each way, become one in the strip that is kept. */
const scale = 6;

/** How far apart two colours may be, from 0 to 1, and how many pixels of a strip may be further. */
const tolerance = {threshold: 0.05, pixels: 12};

/**
 * Pictures side by side, made small: what is committed has to stay small, and a line that moves or a
 * colour that changes is seen in it all the same.
 *
 * @param {Uint8Array[]} pngs
 */
export function stripOf(pngs) {
  const small = pngs.map((png) => shrunk(PNG.sync.read(Buffer.from(png))));
  const strip = new PNG({
    width: small.reduce((sum, {width}) => sum + width + 2, -2),
    height: Math.max(...small.map(({height}) => height)),
  });
  strip.data.fill(255);
  let x = 0;
  for (const picture of small) {
    PNG.bitblt(picture, strip, 0, 0, picture.width, picture.height, x, 0);
    x += picture.width + 2;
  }
  return strip;
}

/** @param {PNG} picture */
function shrunk({width, height, data}) {
  const small = new PNG({width: Math.floor(width / scale), height: Math.floor(height / scale)});
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0;
        for (let down = 0; down < scale; down += 1) {
          const row = (y * scale + down) * width + x * scale;
          for (let right = 0; right < scale; right += 1) sum += data[(row + right) * 4 + channel];
        }
        // Sixteen steps a channel: half the size of the file.
        small.data[(y * small.width + x) * 4 + channel] = Math.round(sum / scale ** 2 / 17) * 17;
      }
    }
  }
  return small;
}

/** @param {PNG} strip */
export const written = (strip) => PNG.sync.write(strip, {colorType: 2, deflateLevel: 9, deflateStrategy: 0}); // prettier-ignore

/**
 * What differs between a strip and the one that was kept.
 *
 * @param {PNG} strip
 * @param {Buffer} kept
 * @returns {{says: string, picture?: PNG} | undefined}
 */
export function difference(strip, kept) {
  const before = PNG.sync.read(kept);
  const {width, height} = strip;
  if (before.width !== width || before.height !== height) {
    return {says: `was ${before.height * scale} pixels high at most, is ${height * scale}`};
  }
  const picture = new PNG({width, height});
  const {threshold, pixels} = tolerance;
  const count = pixelmatch(before.data, strip.data, picture.data, width, height, {
    threshold,
    includeAA: true,
  });
  return count > pixels ? {says: `differs in ${count} places`, picture} : undefined;
}
