import type {Choices} from '../choices.js';
import {titleOf} from '../fallback.js';
import {english, type Tongue} from '../speech.js';
import type {Templates} from '../prerender.js';
import type {Release} from '../widgets.js';
import {contactOf, withWholeAddresses} from './addresses.js';
import {frameHeights, frames} from './frames.js';
import {jsx} from './jsx.js';
import {dokuwikiLinks, htmlLinks, leftByLinks, markdownLinks, wikiLinks} from './links.js';
import type {Place} from './place.js';
import {placeholders} from './placeholders.js';
import {plainParts} from './plain-parts.js';
import {scriptTag} from './script-tag.js';
import {systemOf, type Form} from './systems.js';
import {styleTag, tags} from './tags.js';

/**
 * What to paste, and where: one place or several, in the form that was seen to survive in the system the
 * editor has chosen. Nothing without a widget. A pure function of what was chosen.
 */
export function placesFor(
  choices: Choices,
  tongue: Tongue,
  release: Release,
  templates: Templates = {},
): Place[] {
  if (choices.widgets.length === 0) return [];
  const {form, page, header = '', rewrites} = systemOf(choices.system);
  const chosen = rewrites ? withWholeAddresses(choices) : choices;
  if (choices.tracked && form !== 'plain') {
    const code = frames(chosen, tongue, release);
    return inFrames(
      form === 'jsx' ? code.replaceAll(' style="border: 0"', ' style={{border: 0}}') : code,
      page,
    );
  }
  const isLinks = linkForms.includes(form);
  if (isLinks && !contactOf(chosen)) return [];
  const inHeader: Place = {
    id: 'header',
    title: 'Once, for the whole site',
    where: header,
    // Links carry no colours.
    code: `${isLinks ? styleTag(chosen) : ''}${scriptTag(chosen, release)}`,
  };
  const inPage = (code: string, id = 'page', title = 'In your page'): Place => ({
    id,
    title,
    where: page,
    code,
  });
  switch (form) {
    case 'placeholders':
      return [inPage(`${scriptTag(chosen, release)}\n${placeholders(chosen, tongue)}`)];
    case 'apart':
      return [inHeader, inPage(placeholders(chosen, tongue))];
    case 'tags':
      return [inHeader, inPage(tags(chosen, tongue, templates))];
    case 'jsx':
      return [inHeader, inPage(jsx(chosen, tongue))];
    case 'links':
      return [inHeader, {...inPage(htmlLinks(chosen, tongue)), isText: true}];
    case 'markdown':
      return [inHeader, inPage(markdownLinks(chosen, tongue))];
    case 'wiki':
      return [
        inHeader,
        inPage(wikiLinks(chosen, tongue), 'mediawiki', 'In MediaWiki'),
        inPage(dokuwikiLinks(chosen, tongue), 'dokuwiki', 'In DokuWiki'),
      ];
    case 'plain':
      return chosen.widgets.flatMap((widget) =>
        plainParts(widget, chosen, tongue).map((code, index) =>
          index === 0
            ? inPage(code, widget, titleOf(widget, english))
            : inPage(
                code,
                `${widget}-${index + 1}`,
                `${titleOf(widget, english)}, part ${index + 1}`,
              ),
        ),
      );
  }
}

const linkForms: readonly Form[] = ['links', 'markdown', 'wiki'];

const inFrames = (code: string, page: string): Place[] => [
  {id: 'page', title: 'In your page', where: page, code},
  {
    id: 'header',
    title: 'Once, for the whole site',
    where:
      'So that the frames are as tall as what is in them. Without it they scroll inside. Where scripts for the whole site are set.',
    code: frameHeights,
  },
];

/** What keeps the code from working as it is, in words. */
export function obstacles(choices: Choices): string[] {
  const {form, rewrites} = systemOf(choices.system);
  const {site, service, folder, tracked} = choices;
  const isLinks = linkForms.includes(form) && !tracked;
  return [
    ...(isLinks && !contactOf(choices)
      ? [
          'Links are pasted here, and they have to lead somewhere: fill in the link to your contact page, in step 3, with https: or with the beginning of your site in step 7.',
        ]
      : []),
    ...(isLinks && leftByLinks(choices).length > 0
      ? [
          `Links do not carry ${new Intl.ListFormat('en').format(leftByLinks(choices))}. Where your system lets you write HTML, choose another answer in step 7.`,
        ]
      : []),
    ...(rewrites && !site && [folder, service.href].some((address) => address.startsWith('/'))
      ? [
          'This editor rewrites addresses that begin with a slash. Fill in the beginning of your site, and the code names them whole. Where the editor runs on the same site, it shortens those, too: ask for its setting relative_urls: false.',
        ]
      : []),
  ];
}
