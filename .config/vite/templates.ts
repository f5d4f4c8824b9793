import {transform} from 'esbuild';
import {minify} from 'html-minifier-terser';
import MagicString from 'magic-string';
import ts from 'typescript';
import type {Plugin} from 'vite';
import {visit} from './languages.js';
import {source} from './places.js';

/**
 * Templates and styles without the white space that is there to read them. In templates it is also
 * nodes: a quarter of all in a widget. Where words or links could touch, one space stays, and so does
 * one at the end of a template's own line: `${link} `.
 */
export function minifiedTemplates(): Plugin {
  return {
    name: 'ipt-templates',
    enforce: 'pre',
    sharedDuringBuild: true,
    async transform(code, id) {
      if (!id.startsWith(source) || !/\b(html|svg|css)`/.test(code)) return;
      const changed = new MagicString(code);
      await Promise.all(
        templatesIn(code).map(async ({language, strings}) => {
          const whole = strings.map((part) => part.text).join(partMark);
          const minified = await (language === 'css' ? minifyCss(whole) : minifyHtml(whole));
          const parts = minified.split(partMark);
          if (parts.length !== strings.length) {
            this.error(`${id}: a template lost a part when it was minified: ${whole}`);
          }
          strings.forEach(({start, end}, index) => {
            if (start < end) changed.overwrite(start, end, parts[index]);
          });
        }),
      );
      return {code: changed.toString(), map: changed.generateMap({hires: true})};
    },
  };
}

/** Stands for `${…}`: a name that may be a word, an attribute and the value of one. */
const partMark = 'ipt-part-';

interface Template {
  readonly language: string;
  /** What stands between the parts, as it is written in the code, and where. */
  readonly strings: {start: number; end: number; text: string}[];
}

function templatesIn(code: string): Template[] {
  const found: Template[] = [];
  visit(code, (node) => {
    if (!ts.isTaggedTemplateExpression(node)) return;
    const language = node.tag.getText();
    if (!['html', 'svg', 'css'].includes(language)) return;
    const {template} = node;
    const literals = ts.isNoSubstitutionTemplateLiteral(template)
      ? [template]
      : [template.head, ...template.templateSpans.map(({literal}) => literal)];
    const strings = literals.map((literal) => {
      // Between the marks: ` or } before, and ` or ${ after.
      const [start, end] = [
        literal.getStart() + 1,
        literal.end - (/`$/.test(literal.getText()) ? 1 : 2),
      ];
      return {start, end, text: code.slice(start, end)};
    });
    found.push({language, strings});
  });
  return found;
}

async function minifyHtml(html: string): Promise<string> {
  const start = /^ +[^\n ]/.test(html) ? ' ' : '';
  const end = /[^\n ] +$/.test(html) ? ' ' : '';
  const minified = await minify(html, {
    caseSensitive: true,
    collapseWhitespace: true,
    keepClosingSlash: true,
    removeComments: true,
  });
  return start + minified.trim() + end;
}

/** White space and comments alone: what the styles say stays as it is written. */
async function minifyCss(css: string): Promise<string> {
  // A code of a character is written twice as long in a template: `\\a0`.
  const {code} = await transform(css.replaceAll('\\\\', '\\'), {
    loader: 'css',
    charset: 'utf8',
    minifyWhitespace: true,
  });
  return code.trim().replaceAll('\\', '\\\\').replaceAll('`', '\\`');
}
