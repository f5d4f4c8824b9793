import {tags} from '../../support/tags.js';

/**
 * What the widgets show in English for the United Kingdom, as plain HTML: its closed panels
 * too, and the first screen of the quiz. The other pages of the bench say the same words.
 *
 * @param {import('puppeteer-core').Page} page a page with the open build, `dist/audit`
 * @returns {Promise<{trees: Record<string, string>, css: string}>}
 */
export async function treesOf(page) {
  await page.evaluate(async (names) => {
    for (const name of names) await document.querySelector(name).updateComplete;
    for (const moment of ['beforeprint', 'afterprint']) dispatchEvent(new Event(moment));
  }, tags);
  return page.evaluate(async (names) => {
    const widgets = names.map((name) => document.querySelector(name));
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    const trees = widgets.map((widget) => {
      const copy = widget.shadowRoot.querySelector('.root').cloneNode(true);
      const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
      const comments = [];
      while (walker.nextNode()) comments.push(walker.currentNode);
      for (const comment of comments) comment.remove();
      return [widget.localName, copy.outerHTML.replace(/\s+/g, ' ')];
    });
    const sheets = new Set(widgets.flatMap(({shadowRoot}) => shadowRoot.adoptedStyleSheets));
    const css = [...sheets].flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText));
    return {trees: Object.fromEntries(trees), css: [...new Set(css)].join('\n')};
  }, tags);
}
