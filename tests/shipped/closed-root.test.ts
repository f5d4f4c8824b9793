import {expect} from '@open-wc/testing';
import {addScript, framed, shippedBundle, until} from '../support/widget.js';

describe('the root of the quiz, as it ships', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());

  it('is given to no script that wraps what attaches roots, and leaves nothing behind', async () => {
    const wrap = `<script>
      kept = [];
      const {attachShadow} = Element.prototype;
      Element.prototype.attachShadow = function (options) {
        const root = attachShadow.call(this, options);
        kept.push(root);
        return root;
      };
    </script>`;
    const tags = '<ipt-fit-quiz><p>fallback</p></ipt-fit-quiz><ipt-crisis-help></ipt-crisis-help>';
    frame = await framed(tags, wrap);
    await addScript(frame, shippedBundle);
    const {document: page, kept} = frame.contentWindow as Window & {kept?: ShadowRoot[]};
    await until(() => page.querySelector('p')!.offsetHeight === 0, 'the quiz to come up');
    expect(kept!.map(({host}) => host.localName)).to.deep.equal(['ipt-crisis-help']);
    expect(page.querySelectorAll('iframe')).to.have.length(0);
  });

  it('is closed', async () => {
    frame = await framed('<ipt-fit-quiz><p>fallback</p></ipt-fit-quiz>');
    await addScript(frame, shippedBundle);
    const fallback = frame.contentDocument!.querySelector('p')!;
    await until(() => fallback.offsetHeight === 0, 'the quiz to come up');
    expect(frame.contentDocument!.querySelector('ipt-fit-quiz')!.shadowRoot === null).to.equal(
      true,
    );
  });
});
