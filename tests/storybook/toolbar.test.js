import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openSite} from '../tools/static-site.js';
import {StoryPage} from './story-page.js';

describe('the toolbar', () => {
  let site;
  let story;

  before(async () => {
    site = await openSite('storybook-static');
    story = await StoryPage.open(site);
  });

  after(() => site?.close());

  /** A story under a choice in the toolbar, and what a script sees of its widget there. */
  async function shown(id, globals, look) {
    assert.deepEqual(await story.problemsOf(id, 'story', globals), []);
    return story.page.$eval('ipt-crisis-help', look);
  }

  for (const [language, expected] of Object.entries({
    'en-XA': ['en-XA', 'ltr'],
    'ar-XB': ['ar-XB', 'rtl'],
  })) {
    it(`wraps the story in the language ${language}`, async () => {
      const seen = await shown(
        'widgets-crisis-help--ireland',
        `language:${language}`,
        async (widget) => {
          const wrapper = widget.closest('[lang][dir]');
          const {lang, dir} = widget.shadowRoot.querySelector('.root');
          return [
            [wrapper.lang, wrapper.dir],
            [lang, dir],
          ];
        },
      );
      assert.deepEqual(seen, [expected, expected]);
    });
  }

  it('names the country where the story names none', async () => {
    const number = (widget) => widget.shadowRoot.querySelector('.emergency a').getAttribute('href');
    assert.equal(await shown('widgets-crisis-help--sidebar', 'region:NZ', number), 'tel:111');
    assert.equal(await shown('widgets-crisis-help--ireland', 'region:NZ', number), 'tel:112');
  });

  it('puts a page around the story, and the widget keeps its own looks', async () => {
    for (const page of ['nhs', 'bootstrap', 'dark']) {
      const seen = await shown('widgets-crisis-help--ireland', `page:${page}`, (widget) => ({
        page: widget.closest('.page').className,
        text: getComputedStyle(widget.shadowRoot.querySelector('h2')).textTransform,
      }));
      assert.deepEqual(seen, {page: `page ${page}`, text: 'none'});
    }
  });

  it('sets the size of the text', async () => {
    const size = (widget) => getComputedStyle(widget.shadowRoot.querySelector('.root')).fontSize;
    assert.equal(await shown('widgets-crisis-help--ireland', 'text:400', size), '64px');
    assert.equal(await shown('widgets-crisis-help--ireland', '', size), '16px');
  });

  it('leaves the code panel with what to paste, script tag included', async () => {
    await shown('widgets-crisis-help--own-services', 'language:ar-XB', () => {});
    assert.match(
      await story.snippet(),
      /^<script type="module" src="\/ipt-widgets\.js"><\/script>\n\n<ipt-crisis-help region="GB">\n[^]*999[^]*<\/ipt-crisis-help>$/,
    );
  });
});
