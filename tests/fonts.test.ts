import {expect} from '@open-wc/testing';

/** The regular face of each set in tests/tools/browsers/fonts.js. */
const faces = {
  dejavu: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  noto: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
};

/** How wide a text is in a font, in pixels. */
function widthIn(font: string) {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `100px ${font}`;
  return context.measureText('Interpersonal').width;
}

describe('the fonts of the tests', () => {
  it('are those of one set from npm, whatever is installed', async function () {
    // The other systems do not let a browser be started with fonts of one's own.
    if (!navigator.userAgent.includes('Linux')) this.skip();
    const widths = await Promise.all(
      Object.entries(faces).map(async ([name, file]) => {
        const face = await new FontFace(name, `url(/node_modules/${file})`).load();
        document.fonts.add(face);
        return widthIn(name);
      }),
    );
    for (const generic of ['sans-serif', 'system-ui']) {
      const differences = widths.map((width) => Math.abs(width - widthIn(generic)));
      expect(Math.min(...differences), generic).to.be.below(3);
    }
  });
});
