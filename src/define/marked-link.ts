import {addressOf, giveAttributes, isMarked, ownAddress} from './marked-address.js';
import {elementsIn, takePlace} from './take-place.js';
import {tags, widgetBehind, type Tag, type Widget} from './tags.js';

export const links = tags.map((tag) => `a[href$="#${tag}"]`).join();

/** Where the links of a whole site are, on each of its pages. */
const navigation = `nav, [role='navigation'], [role='banner'], [role='contentinfo'], :is(header, footer):not(:is(article, aside, main, section) *)`;

/** What holds text alone: a widget stands in its place, or behind it. */
const textBlocks = 'p, h1, h2, h3, h4, h5, h6';

/**
 * `<a href="https://clinic.example/contact?region=GB&lang=de#ipt-fit-quiz">Ask us</a>` becomes the quiz,
 * with the link as its fallback and as its next step: a link is what most content systems leave whole,
 * and it is of use without any script. After the question mark stand the attributes of the widget.
 *
 * Where the link is only a part of a paragraph, the paragraph stays, and the widget follows it. A link in
 * the navigation stays a link, and so does one for a widget that the page has already; the console says so.
 */
export function becomeOfLink(link: HTMLElement, left: readonly Element[], own: readonly Tag[]) {
  const tag = own.find((each) => isMarked(link, each));
  const widget = tag && widgetBehind(tag);
  if (!widget || isSpokenFor(link, tag)) return;
  if (link.closest(navigation)) {
    stays(tag, 'stands in the navigation');
    return;
  }
  if (elementsIn(document, tag).length > 0) {
    stays(tag, 'is not the first, or the widget is on the page in another form');
    return;
  }
  takePlace(placeOf(link), tag, left, (made) => fill(made, link as HTMLAnchorElement, widget));
}

/** Whether the link is a part of a widget, or of one to come, or leads to a place on this page. */
const isSpokenFor = (link: Element, tag: Tag) =>
  link.closest(`${tags.join()}, [data-ipt], [contenteditable]`) !== null ||
  tags.some((each) => link.closest(`.${each}`)) ||
  document.getElementById(tag) !== null ||
  elementsIn(document, `a[name="${tag}"]`).length > 0;

/** Where the widget goes: in place of a paragraph that is only the link, else behind it. */
function placeOf(link: Element): Element {
  const block = link.closest(textBlocks);
  if (!block) return link;
  if (words(block) === words(link)) return block;
  const place = document.createElement('div');
  block.after(place);
  return place;
}

function fill(made: Element, link: HTMLAnchorElement, widget: Widget) {
  const address = addressOf(link)!;
  giveAttributes(made, address, widget);
  const own = ownAddress(address, widget);
  const fallback = link.cloneNode(true) as HTMLAnchorElement;
  fallback.href = own;
  const leadsOn = own !== document.baseURI.replace(/#.*$/, '');
  made.replaceChildren(...(leadsOn ? [fallback, nextStep(fallback)] : fallback.childNodes));
}

/** Only the quiz has a place for it. Until the widget is there, one link is enough. */
function nextStep(link: HTMLAnchorElement): Element {
  const step = link.cloneNode(true) as HTMLAnchorElement;
  step.removeAttribute('id');
  step.slot = 'next-step';
  return step;
}

const words = ({textContent}: Element) => textContent!.replace(/\s+/g, ' ').trim();

const told = new Set<string>();

function stays(tag: Tag, why: string) {
  const line = `ipt-widgets: a link with #${tag} stays a link, because it ${why}. One link on a page becomes the widget.`;
  if (told.has(line)) return;
  told.add(line);
  console.warn(line);
}
