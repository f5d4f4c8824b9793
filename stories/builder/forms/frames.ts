import {attributesOf, typed, usableService} from '../attributes.js';
import type {Choices, WidgetId} from '../choices.js';
import {titleOf} from '../fallback.js';
import {tag, write, type Attributes} from '../markup.js';
import type {Tongue} from '../speech.js';
import {coloursOf, type Release} from '../widgets.js';
import {folderOf} from './addresses.js';

/** Not for a frame: its page has its own level of heading, direction and silence; a line is in fields. */
const left = ['data-services', 'dir', 'heading-level', 'usage-events'];

/** The widgets as frames, for a page that runs trackers: no script of that page can look inside. */
export const frames = (choices: Choices, tongue: Tongue, release: Release): string =>
  choices.widgets
    .map((widget) => `${write([frame(widget, choices, tongue, release)])}\n`)
    .join('\n');

const frame = (widget: WidgetId, choices: Choices, tongue: Tongue, release: Release) =>
  tag('iframe', {
    src: `${folderOf(choices, release)}${widget}.html?${query(widget, choices)}`,
    title: titleOf(widget, tongue),
    sandbox: 'allow-scripts allow-top-navigation-by-user-activation',
    width: '100%',
    height: '800',
    style: 'border: 0',
  });

function query(widget: WidgetId, choices: Choices): string {
  const {name, href} = usableService(choices);
  const given: Attributes = {
    lang: choices.language,
    ...attributesOf(widget, choices),
    ...(widget === 'fit-quiz' && name && href ? {'service-name': name, 'service-href': href} : {}),
    ...(attributesOf(widget, choices)['data-services'] ? lineOf(choices) : {}),
    heading: typed.heading.parse(choices.options.headings[widget]),
    ...coloursOf(choices),
    height: 'tell',
  };
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries(given)) {
    if (value && !left.includes(key))
      asked.set(key, value === true ? '1' : value.replace(/^#/, ''));
  }
  return asked.toString();
}

const lineOf = ({line}: Choices): Attributes =>
  Object.fromEntries(
    Object.entries(line).map(([field, value]) => [`line-${field}`, value.trim()] as const),
  );

/** Gives each frame the height it tells, until a visitor touches it. */
export const frameHeights = `<script>
  addEventListener('message', (event) => {
    if (!Number.isInteger(event.data?.iptHeight)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === event.source) frame.height = event.data.iptHeight;
    }
  });
</script>
`;
