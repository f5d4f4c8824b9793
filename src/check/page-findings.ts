import {tags} from '../define/tags.js';
import {ownScripts} from '../shared/own-script.js';
import {ask, wrong, type Finding} from './finding.js';
import {widgetsOn} from './widgets-on.js';

/** What concerns the page as a whole: the script, what has been stripped, who listens. */
export const pageFindings = (page: Document): Finding[] => [
  ...scripts(),
  ...missing(page),
  ...leftOver(page),
  ...recorders(page.defaultView!),
];

function scripts(): Finding[] {
  const files = ownScripts().map(({src}) => new URL(src).pathname);
  const isTwice = new Set(files).size < files.length;
  const isBeside = files.length > 1 && files.some((file) => /ipt-widgets(\.all)?\.js$/.test(file));
  return isTwice || isBeside
    ? [
        wrong(
          `The script stands ${files.length} times on this page.`,
          'Once is enough, for all widgets: remove the others.',
        ),
      ]
    : [];
}

function missing(page: Document): Finding[] {
  return widgetsOn(page).length === 0
    ? [
        wrong(
          'The script works, but there is no widget on this page.',
          'Your system has taken the code out when you saved, even where the text still looks finished. Open the builder, choose your system under “Where do you paste it?”, and paste that form.',
        ),
      ]
    : [];
}

function leftOver(page: Document): Finding[] {
  const unknown = [...page.querySelectorAll('*')].filter(
    ({localName}) => localName.startsWith('ipt-') && !tags.some((tag) => tag === localName),
  );
  const placeholders = page.querySelectorAll('[data-ipt]');
  return [
    ...(unknown.length > 0
      ? [
          wrong(
            `${unknown.length} tag(s) begin with ipt- and are no widget.`,
            `Look for a mistype. There are ${tags.join(', ')}.`,
          ),
        ]
      : []),
    ...(placeholders.length > 0
      ? [
          wrong(
            `${placeholders.length} placeholder(s) have not become a widget.`,
            'data-ipt takes the name of a widget, such as data-ipt="fit-quiz".',
          ),
        ]
      : []),
    ...(page.querySelector('[data-ipt-hidden]')
      ? [
          wrong(
            'A part of the code was on the page as text. It is hidden now, and does not work.',
            'Your system removes scripts and style sheets. In the builder, choose it under “Where do you paste it?”.',
          ),
        ]
      : []),
  ];
}

/** What session recorders leave in the window of a page. */
const traces: Readonly<Record<string, string>> = {
  clarity: 'Microsoft Clarity',
  FS: 'FullStory',
  hj: 'Hotjar',
  LogRocket: 'LogRocket',
  mouseflow: 'Mouseflow',
  posthog: 'PostHog',
  smartlook: 'Smartlook',
  ym: 'Yandex Metrica',
  snowplow: 'Snowplow',
  fbq: 'Meta Pixel',
  gtag: 'Google Analytics or Ads',
};

function recorders(view: Window): Finding[] {
  const found = Object.keys(traces).filter((name) => Object.hasOwn(view, name));
  return found.length > 0
    ? [
        ask(
          `This page runs ${found.map((name) => traces[name]).join(', ')}.`,
          'Such scripts see that a visitor reads about depression, and some what is pressed. Take them off this page, or show the quiz in a frame: choose “in a frame” in the builder.',
        ),
      ]
    : [];
}
