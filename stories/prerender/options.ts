import {parseArgs} from 'node:util';
import {tags, type Tag} from '../../src/define/tags.js';
import {languages} from '../../src/localization/languages.js';
import {negotiate, parseTag} from '../../src/localization/negotiate.js';
import {regionInput} from '../../src/regions/region-input.js';
import {integer} from '../../src/shared/input.js';

/** What the command is asked for. */
export interface Options {
  readonly help: boolean;
  readonly pages: readonly string[];
  readonly widgets: readonly Tag[];
  readonly lang?: string;
  readonly region?: string;
  readonly level: number;
  /** The address of the folder with the style sheets; without it the styles are in the page. */
  readonly styles?: string;
  /** A folder to write the style sheets to. */
  readonly writeStyles?: string;
}

export const help = `npx ipt-widgets prerender [options] [page.html …]

Puts what a widget shows into the HTML of a page, so that it is painted before any script comes.

With pages:     prerenders every widget in them by its tag, in place; all else stays byte for byte.
                Run it again whenever the kit is new: what it has written before is replaced.
Without pages:  prints the HTML of one widget, with the text that stands in when no widget can run.

  --widget NAME          such as crisis-help; with pages: only these, may be given several times
  --lang TAG             such as es; with pages: written into the tags that have no language around them
  --region CODE          such as MX; with pages: written into the tags that name none
  --heading-level 1-6    of what is printed; else 2
  --styles ADDRESS       for pages whose policy allows no styles in them: the folder on your site
                         with the style sheets, such as /ipt-widgets/
  --write-styles FOLDER  writes the style sheets, one a widget, to upload there
  --help                 this

It ends with 1 where something was wrong, and says what: file, line, what to do.
`;

/** Reads the command line, or throws an error that says what to do. */
export function optionsFrom(args: readonly string[]): Options {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      widget: {type: 'string', multiple: true},
      lang: {type: 'string'},
      region: {type: 'string'},
      'heading-level': {type: 'string'},
      styles: {type: 'string'},
      'write-styles': {type: 'string'},
      help: {type: 'boolean', short: 'h'},
    },
  });
  const [command, ...pages] = positionals;
  const {lang, region, styles} = values;
  if (!values.help && command !== 'prerender') {
    throw new Error(`${command ? `There is no command ${command}` : "A command is missing"}. Write: npx ipt-widgets prerender --help`); // prettier-ignore
  }
  const widgets = (values.widget ?? []).map(widgetNamed);
  if (lang !== undefined && !isSpoken(lang)) {
    throw new Error(`--lang: the kit does not speak it. It speaks ${languages().join(', ')}.`);
  }
  const country = region === undefined ? undefined : regionInput.parse(region)?.code;
  if (region !== undefined && !country) {
    throw new Error(`--region accepts ${regionInput.accepts}.`);
  }
  const level = integer(1, 6).parse(values['heading-level'] ?? 2);
  if (level === undefined) throw new Error('--heading-level accepts a number from 1 to 6.');
  const printsOne = !values.help && pages.length === 0 && values['write-styles'] === undefined;
  if (printsOne && widgets.length !== 1) {
    throw new Error('Name pages, or one widget: npx ipt-widgets prerender --widget crisis-help');
  }
  return {
    help: values.help ?? false,
    pages,
    widgets,
    lang,
    region: country,
    level,
    styles,
    writeStyles: values['write-styles'],
  };
}

function widgetNamed(name: string): Tag {
  const tag = tags.find((each) => each === `ipt-${name.toLowerCase().replace(/^ipt-/, '')}`);
  if (tag) return tag;
  const names = tags.map((each) => each.replace('ipt-', ''));
  throw new Error(`--widget accepts ${names.join(', ')}.`);
}

const isSpoken = (tag: string) =>
  parseTag(negotiate(tag, languages()))?.language === parseTag(tag)?.language;
