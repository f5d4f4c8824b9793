import {expect} from '@open-wc/testing';
import {addScript, auditBundle, framed, tags, text, until, warningsIn} from './support/widget.js';

/** What `npm run test:editors` has stored of the builder's code, and whether the own line is in it. */
const left = {
  'tinymce-placeholders': true,
  'ckeditor-5-placeholders': true,
  'html-minifier-tags': true,
  'ckeditor-4-links': false,
  'quill-links': false,
  'markdown-it-links': false,
};

describe('what real editors have left of the builder’s code', () => {
  for (const [name, hasLine] of Object.entries(left)) {
    it(`becomes six widgets, each once, with the clinic’s own: ${name}`, async () => {
      const response = await fetch(`/tests/editors/left/${name}.html`);
      expect(response.ok).to.equal(true);
      const frame = await framed(await response.text());
      const warnings = warningsIn(frame);
      await addScript(frame, auditBundle);
      const page = frame.contentDocument!;
      const find = (selector: string) => page.querySelector<HTMLElement>(selector)!;
      for (const tag of tags) {
        await until(() => find(`${tag}[region="GB"][lang="en"]:defined`), tag);
        expect(page.querySelectorAll(tag).length, tag).to.equal(1);
      }
      const numbersOutside = [...page.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')]
        .filter((link) => link.checkVisibility())
        .filter((link) => !link.closest(tags.join()));
      expect(numbersOutside.map(text)).to.deep.equal([]);

      const inside = (tag: string) => find(tag).shadowRoot!.textContent!;
      await until(() => inside('ipt-find-therapist').includes('Riverside Therapy Service'), 'the own service'); // prettier-ignore
      if (hasLine) {
        await until(() => inside('ipt-crisis-help').includes('Riverside Crisis Team'), 'the own line'); // prettier-ignore
      }
      const step = find('ipt-fit-quiz').querySelector<HTMLAnchorElement>('a[slot="next-step"], [slot="next-step"] a'); // prettier-ignore
      expect(step!.pathname).to.equal('/contact');
      expect(warnings).to.deep.equal([]);
      frame.remove();
    });
  }
});
