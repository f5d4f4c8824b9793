import {expect, fixture, nextFrame} from '@open-wc/testing';
import {faintBorders, faintTexts} from './support/faults/contrast.js';
import {falseControls, sameNames, smallTargets} from './support/faults/controls.js';
import {staleExpanded} from './support/faults/expanded.js';
import {lostFocus, thinRings} from './support/faults/focus.js';
import {foreignTexts} from './support/faults/languages.js';
import {clippedTexts, sidewaysScroll} from './support/faults/overflow.js';
import {danglingReferences, duplicateIds, untiedErrors} from './support/faults/references.js';
import {headingJumps, ungroupedRadios, unsaidLists} from './support/faults/structure.js';
import type {Tree} from './support/faults/where.js';
import {media} from './support/page.js';

/** What finds a fault, markup that is sound, and the same with the fault in it. */
type Fault = readonly [find: (tree: Tree) => unknown, sound: string, faulty: string];

const sentence =
  'Wer traurig ist, darf sich Zeit lassen und mit einem Menschen reden, dem er vertraut, auch wenn es schwerfällt.';

const faults: Record<string, Fault> = {
  'radio buttons outside a group': [
    ungroupedRadios,
    '<fieldset><legend>How?</legend><input type="radio" aria-label="so"></fieldset>',
    '<fieldset><input type="radio" aria-label="so"></fieldset>',
  ],
  'a list that WebKit takes for none': [
    unsaidLists,
    '<ul role="list" style="list-style:none"><li>one</li></ul><ul><li>two</li></ul>',
    '<ul style="list-style:none"><li>one</li></ul>',
  ],
  'a level of headings that is left out': [
    (tree) => headingJumps(tree, 2),
    '<h2>a</h2><h3>b</h3><h4>c</h4><h2>d</h2>',
    '<h2>a</h2><h4>b</h4>',
  ],
  'a first heading at another level': [(tree) => headingJumps(tree, 3), '<h3>a</h3>', '<h4>a</h4>'],
  'a heading that says nothing': [headingJumps, '<h5>a</h5><h6>b</h6>', '<h5>a</h5><h6> </h6>'],
  'an id that is there twice': [
    duplicateIds,
    '<p id="a"></p><p id="b"></p>',
    '<p id="a"></p><p id="a"></p>',
  ],
  'a reference to an id that is not there': [
    danglingReferences,
    '<p id="a">Name</p><button aria-labelledby="a" aria-controls="a"></button>',
    '<button aria-controls="b">Name</button>',
  ],
  'a name taken from what is empty': [
    danglingReferences,
    '<p id="a">Name</p><div role="group" aria-labelledby="a"></div>',
    '<p id="a"></p><div role="group" aria-labelledby="a"></div>',
  ],
  'an error that belongs to nothing': [
    untiedErrors,
    '<fieldset aria-describedby="e"><p class="error" id="e">Choose one</p></fieldset>',
    '<fieldset><p class="error" id="e">Choose one</p></fieldset>',
  ],
  'something to press that is no control': [
    falseControls,
    '<button style="cursor:pointer"><b>a</b></button><label style="cursor:pointer"><input type="checkbox">b</label>',
    '<p style="cursor:pointer">a</p>',
  ],
  'something that takes the focus and is no control': [
    falseControls,
    '<p tabindex="-1">a</p>',
    '<p tabindex="0">a</p>',
  ],
  'a target smaller than a fingertip': [
    smallTargets,
    '<p>see <a href="#a">a</a>, too</p><label style="display:block;height:44px"><input type="checkbox"></label><div style="position:relative;height:44px"><style>.row::after{content:"";position:absolute;inset:0}</style><button class="row">b</button></div>',
    '<a href="#a" style="display:inline-block;width:80px;height:43px">a</a>',
  ],
  'one name for two controls': [
    (tree) => sameNames([tree]),
    '<button>Open<i hidden></i> a</button><button>Open b</button><a href="#a">A</a><a href="#a">A</a>',
    '<a href="#a">More</a><a href="#b">More</a>',
  ],
  'a name that only a label makes the same': [
    (tree) => sameNames([tree]),
    '<button aria-label="Open a">Open</button><button aria-label="Open b">Open</button>',
    '<button aria-label="Open">a</button><button>Open</button>',
  ],
  'a text that stands out too little': [
    faintTexts,
    '<div style="background:#fff"><p style="color:#595959">a</p></div>',
    '<div style="background:#fff"><p style="color:#5f5f5f">a</p></div>',
  ],
  'a text that stands out too little through a veil': [
    faintTexts,
    '<div style="background:#fff"><p style="color:#000;background:rgb(0 0 0 / 40%)">a</p></div>',
    '<div style="background:#fff"><p style="color:#000;background:rgb(0 0 0 / 60%)">a</p></div>',
  ],
  'a border that is hardly there': [
    faintBorders,
    '<div style="background:#fff"><button class="button" style="border:1px solid #767676">a</button></div>',
    '<div style="background:#fff"><button class="button" style="border:1px solid #ccc">a</button></div>',
  ],
  'a text that its box cuts off': [
    clippedTexts,
    '<p style="width:5em;overflow:hidden">some words</p>',
    '<p style="width:5em;overflow:hidden;white-space:nowrap">some words that are long</p>',
  ],
  'a line that its box cuts off': [
    clippedTexts,
    '<p style="height:2em;overflow:hidden;line-height:2">some</p>',
    '<p style="height:1em;overflow:hidden;line-height:2">some</p>',
  ],
  'a text beside the page': [
    clippedTexts,
    '<p>some words</p>',
    '<p style="position:relative;left:-3em">some words</p>',
  ],
  'a page that scrolls sideways': [
    sidewaysScroll,
    '<p style="width:100%">a</p>',
    '<p style="width:200vw">a</p>',
  ],
  'a text in another language than it says': [
    foreignTexts,
    `<p lang="de">${sentence}</p><p lang="en" translate="no">${sentence}</p>`,
    `<p lang="en">${sentence}</p>`,
  ],
};

/** Markup in a root of its own. */
async function inRoot(mode: ShadowRootMode, markup: string): Promise<ShadowRoot> {
  const host = await fixture<HTMLElement>(document.createElement('div'));
  const root = host.attachShadow({mode});
  root.innerHTML = markup;
  return root;
}

for (const mode of ['open', 'closed'] as const) {
  describe(`what finds faults, with its root ${mode},`, () => {
    for (const [name, [find, sound, faulty]] of Object.entries(faults)) {
      it(`finds ${name}`, async () => {
        expect(find(await inRoot(mode, sound)), 'sound').to.deep.equal([]);
        const found = find(await inRoot(mode, faulty));
        expect(found, 'faulty').to.have.length(1);
      });
    }

    it('finds a text that stands out too little in the dark', async () => {
      const markup =
        '<p style="background:light-dark(#fff,#000);color:light-dark(#000,#444)">a</p>';
      const root = await inRoot(mode, `<div style="color-scheme:light dark">${markup}</div>`);
      await media({'prefers-color-scheme': 'light'});
      expect(faintTexts(root)).to.deep.equal([]);
      await media({'prefers-color-scheme': 'dark'});
      expect(faintTexts(root)).to.have.length(1);
    });

    it('finds a text that stands out too little in forced colours', async function () {
      const markup = '<p style="background:#fff;color:#000;forced-color-adjust:none">a</p>';
      const root = await inRoot(mode, `<style>@media (forced-colors:active){p{color:#888!important}}</style>${markup}`); // prettier-ignore
      expect(faintTexts(root)).to.deep.equal([]);
      if ((await media({'forced-colors': 'active'})).length) this.skip();
      expect(faintTexts(root)).to.have.length(1);
    });

    describe('finds a button that', () => {
      const markup = (expanded: string) =>
        `<button aria-expanded="${expanded}" aria-controls="p">More</button><p id="p" hidden>Words</p>`;

      async function faultsOf(root: ShadowRoot, action: (button: Element) => void) {
        root.querySelector('button')!.onclick = ({currentTarget}) => action(currentTarget as Element); // prettier-ignore
        return staleExpanded(root, nextFrame);
      }
      const turn = (button: Element) => {
        const panel = button.nextElementSibling as HTMLElement;
        panel.hidden = !panel.hidden;
        button.ariaExpanded = String(!panel.hidden);
      };

      it('says from the start what is not so', async () => {
        expect(await faultsOf(await inRoot(mode, markup('false')), turn)).to.deep.equal([]);
        expect(await faultsOf(await inRoot(mode, markup('true')), turn)).not.to.deep.equal([]);
      });

      it('goes on saying what was so', async () => {
        const silent = (button: Element) => button.nextElementSibling!.toggleAttribute('hidden');
        expect(await faultsOf(await inRoot(mode, markup('false')), silent)).to.have.length(1);
      });

      it('says that it has changed when nothing has', async () => {
        const idle = (button: Element) => {
          button.ariaExpanded = String(button.ariaExpanded !== 'true');
        };
        const root = await inRoot(mode, '<button aria-expanded="false">More</button>');
        expect(await faultsOf(root, idle)).to.have.length(1);
      });
    });

    it('finds a step that loses the focus', async () => {
      const root = await inRoot(mode, '<button>a</button><button>b</button>');
      const [first, second] = root.querySelectorAll('button');
      first.focus();
      expect(await lostFocus(root, async () => second.focus())).to.deep.equal([]);
      expect(await lostFocus(root, async () => (second.hidden = true))).to.have.length(1);
      expect(await lostFocus(root, async () => second.remove())).to.have.length(1);
    });

    it('finds a focus that is hardly seen', async () => {
      const ring = (outline: string) => `<style>button:focus{outline:${outline};background:#fff}</style><div style="background:#fff"><button>a</button></div>`; // prettier-ignore
      expect(thinRings(await inRoot(mode, ring('2px solid #000')))).to.deep.equal([]);
      for (const outline of ['1px solid #000', 'none', '2px solid transparent', '2px solid #ddd']) {
        expect(thinRings(await inRoot(mode, ring(outline))), outline).to.have.length(1);
      }
    });
  });
}
