import {compile, run} from '@mdx-js/mdx';
import * as cheerio from 'cheerio';
import createDOMPurify from 'dompurify';
import {minify} from 'html-minifier-terser';
import {JSDOM} from 'jsdom';
import juice from 'juice';
import MarkdownIt from 'markdown-it';
import {marked} from 'marked';
import * as parse5 from 'parse5';
import {createElement} from 'react';
import * as jsx from 'react/jsx-runtime';
import {renderToStaticMarkup} from 'react-dom/server';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';
import xss from 'xss';

/**
 * What runs in Node: the package whose version is told, how it is set, the builder's systems whose forms
 * it gets, and what it leaves of a text. `named`: the forms that EMBEDDING.md tells its editors to take;
 * `tried`: what others may paste there all the same. `kept`: in which file of `left/` it is stored, for
 * `tests/left-by-editors.test.ts`.
 */
export const inNode = [
  {
    name: 'sanitize-html',
    setting: 'as it comes',
    named: ['other', 'no-script'],
    tried: ['wordpress-author', 'own'],
    leave: (html) => sanitizeHtml(html),
  },
  {
    name: 'sanitize-html',
    setting: '`div`, and on all `class`, `lang`, `dir`, `data-*`',
    named: ['wordpress-author'],
    leave: (html) =>
      sanitizeHtml(html, {
        allowedTags: [...sanitizeHtml.defaults.allowedTags, 'bdi'],
        allowedAttributes: {
          ...sanitizeHtml.defaults.allowedAttributes,
          '*': ['class', 'lang', 'dir', 'data-*'],
        },
      }),
  },
  {
    name: 'dompurify',
    setting: 'on jsdom, as it comes',
    named: ['wordpress-author', 'other', 'no-script'],
    tried: ['own'],
    leave: (html) => createDOMPurify(new JSDOM('').window).sanitize(html),
  },
  {
    name: 'xss',
    setting: 'as it comes',
    named: ['other', 'no-script'],
    tried: ['wordpress-author', 'own'],
    leave: (html) => xss(html),
  },
  {
    name: 'marked',
    setting: 'as it comes',
    named: ['markdown', 'html', 'other'],
    tried: ['own'],
    leave: (text) => marked.parse(text),
  },
  {
    name: 'markdown-it',
    setting: 'as it comes',
    named: ['markdown'],
    tried: ['html', 'other'],
    kept: {markdown: 'markdown-it-links'},
    leave: (text) => new MarkdownIt().render(text),
  },
  {
    name: 'markdown-it',
    setting: '`html: true`',
    named: ['markdown', 'html', 'other'],
    tried: ['own'],
    leave: (text) => new MarkdownIt({html: true}).render(text),
  },
  {
    name: 'rehype-parse',
    setting: 'fragment, with rehype-stringify',
    named: ['html', 'own', 'other'],
    leave: async (html) =>
      String(await unified().use(rehypeParse, {fragment: true}).use(rehypeStringify).process(html)),
  },
  {
    name: '@mdx-js/mdx',
    setting: 'as it comes, shown by React on a server',
    named: ['react', 'markdown', 'other'],
    tried: ['html', 'own'],
    leave: async (text) => {
      const code = await compile(text, {outputFormat: 'function-body'});
      const {default: Content} = await run(code, {...jsx, baseUrl: import.meta.url});
      return renderToStaticMarkup(createElement(Content));
    },
  },
  {
    name: 'html-minifier-terser',
    setting: 'the usual set',
    named: ['html', 'own', 'other'],
    kept: {own: 'html-minifier-tags'},
    leave: (html) =>
      minify(html, {
        collapseWhitespace: true,
        minifyCSS: true,
        minifyJS: true,
        removeAttributeQuotes: true,
        removeComments: true,
        removeEmptyAttributes: true,
        removeOptionalTags: true,
        removeRedundantAttributes: true,
        removeScriptTypeAttributes: true,
        removeTagWhitespace: true,
        sortAttributes: true,
        useShortDoctype: true,
      }),
  },
  {
    name: 'juice',
    setting: 'as it comes',
    named: ['newsletter'],
    tried: ['html', 'own'],
    leave: (html) => juice(html),
  },
  {
    name: 'parse5',
    setting: 'fragment, serialised',
    named: ['html', 'own', 'other'],
    leave: (html) => parse5.serialize(parse5.parseFragment(html)),
  },
  {
    name: 'cheerio',
    setting: 'as HTML',
    named: ['html', 'own', 'other'],
    leave: (html) => cheerio.load(html, null, false).html(),
  },
  {
    name: 'cheerio',
    setting: 'HTML read, XML written',
    named: ['html', 'own', 'other'],
    leave: (html) => cheerio.load(html, null, false).xml(),
  },
  {
    name: 'jsdom',
    setting: 'the whole page, serialised',
    named: ['html', 'own', 'other'],
    leave: (html) => {
      const dom = new JSDOM(`<!doctype html><body>${html}</body>`);
      return dom.window.document.body.innerHTML;
    },
  },
];
