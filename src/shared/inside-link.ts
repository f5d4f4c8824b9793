import {listen} from './listener.js';

/**
 * A page builder may put a widget inside a link, as it does with whole cards. Whoever opens a panel
 * there wants to read it: a press inside the widget never follows the link around it. For the time of
 * the press that link leads nowhere; links inside the widget work.
 */
export function holdLinkAround(host: Element) {
  // The middle button opens links, too.
  for (const type of ['click', 'auxclick']) listen(host, type, () => hold(linkAround(host)));
}

function hold(link?: Element) {
  const href = link?.getAttribute('href');
  if (!link || !href) return;
  link.removeAttribute('href');
  setTimeout(() => {
    if (!link.hasAttribute('href')) link.setAttribute('href', href);
  });
}

/** The nearest link, also around the component the widget stands in. */
function linkAround(element: Element): Element | undefined {
  const link = element.closest('a[href]');
  const {host} = element.getRootNode() as ShadowRoot;
  return link ?? (host ? linkAround(host) : undefined);
}
