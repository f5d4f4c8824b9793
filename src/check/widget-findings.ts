import {parseTag} from '../localization/negotiate.js';
import {regionInput} from '../regions/region-input.js';
import {ask, wrong, type Finding} from './finding.js';
import {isShown, nameOf, widgetsOn, type Seen} from './widgets-on.js';

/** What concerns single widgets: whether they show, their language, their country, what stands in them. */
export function widgetFindings(page: Document): Finding[] {
  const widgets = widgetsOn(page);
  return [...widgets.flatMap((widget) => findingsOf(widget)), ...countries(widgets)];
}

const findingsOf = (widget: Seen): Finding[] => [
  ...shown(widget),
  ...language(widget),
  ...content(widget),
];

function shown(widget: Seen): Finding[] {
  return isShown(widget)
    ? []
    : [
        wrong(
          `${nameOf(widget)} shows only what stands inside it.`,
          'The policy of your site, or another script on the page, keeps it from starting. Show the console of your browser to whoever looks after the site.',
        ),
      ];
}

/** Another language than the page asks for: it has not come, the file has none, or the kit does not. */
function language(widget: Seen): Finding[] {
  const asked = widget.locale?.requested;
  const {shown} = widget.locale ?? {};
  if (!asked || !shown || parseTag(shown)?.language === asked.language) return [];
  const name = nameOfLanguage(asked.language);
  return [
    wrong(
      `${nameOf(widget)} is asked to speak ${name}, and speaks ${nameOfLanguage(shown)}.`,
      `If the page loads ipt-widgets.js, upload the .json file for ${name}, of the same version, beside it. A file of one language speaks no other. Or the widgets do not have ${name} yet.`,
    ),
  ];
}

const nameOfLanguage = (tag: string) =>
  new Intl.DisplayNames('en', {type: 'language'}).of(tag) ?? tag;

function content(widget: Seen): Finding[] {
  const name = nameOf(widget);
  const next = widget.nextElementSibling;
  const title = widget.renderRoot?.querySelector('[part~="heading"]')?.textContent?.trim();
  const isBelow = Boolean(title) && next?.textContent?.trim().startsWith(title!);
  return [
    ...(isBelow
      ? [
          wrong(
            `What belongs into ${name} stands below it, and is shown twice.`,
            'Your system has closed the tag too early. Use placeholders instead: the builder gives them.',
          ),
        ]
      : []),
    ...(!isBelow && !widget.textContent?.trim()
      ? [
          wrong(
            `${name} has nothing inside.`,
            'Visitors for whom the script does not run see a hole. Paste the whole code from the builder, with the text and numbers in it.',
          ),
        ]
      : []),
    ...(widget.localName === 'ipt-fit-quiz' && !widget.querySelector('[slot="next-step"]')
      ? [
          ask(
            `${name} has no link to your own service.`,
            'Its results then name only the general ways. In the builder, fill in “Your service”.',
          ),
        ]
      : []),
  ];
}

/** The numbers of another country are worse than none. */
function countries(widgets: readonly Seen[]): Finding[] {
  const without = widgets.filter(({region}) => !region);
  const named = widgets.flatMap(({region}) => (region ? [region] : []));
  const known = named.map((region) => regionInput.parse(region)?.code);
  const several = [...new Set(known)];
  const ofPage = parseTag(widgets[0]?.ownerDocument.documentElement.lang)?.region;
  const list = several.map(nameOfCountry);
  return [
    ...(without.length > 0
      ? [
          ask(
            `${without.length} widget(s) name no country.`,
            'Visitors then choose one themselves. If they come from one country, write it: region="GB".',
          ),
        ]
      : []),
    ...(known.includes(undefined)
      ? [
          wrong(
            'A country is written in a way the widgets do not know.',
            'They then name no country’s numbers. Write its code, such as region="GB".',
          ),
        ]
      : []),
    ...(several.length > 1
      ? [
          ask(
            `The widgets on this page name different countries: ${list.join(', ')}.`,
            'Visitors could call a number that does not answer. Write the same country everywhere.',
          ),
        ]
      : []),
    ...(several.length === 1 && several[0] && ofPage && ofPage !== several[0]
      ? [
          ask(
            `The page is for ${nameOfCountry(ofPage)}, and the widgets name numbers of ${list[0]}.`,
            'Check which is right.',
          ),
        ]
      : []),
  ];
}

const nameOfCountry = (code: string | undefined) =>
  (code && new Intl.DisplayNames('en', {type: 'region'}).of(code)) || 'an unknown country';
