import {typed} from '../attributes.js';
import type {Choices} from '../choices.js';
import type {Release} from '../widgets.js';

/**
 * The folder of the files, with `https:` where the clinic has said how its site begins: some editors
 * rewrite addresses that begin with a slash, each page in its own way.
 */
export function folderOf(choices: Choices, {version}: Release): string {
  const folder = typed.folder.parse(choices.folder) ?? `/ipt-widgets/${version}/`;
  return whole(`${folder.replace(/\/*$/, '')}/`, choices);
}

/** The same choices with whole addresses, as far as the beginning of the site is known. */
export function withWholeAddresses(choices: Choices): Choices {
  const {service, options} = choices;
  return {
    ...choices,
    service: {...service, href: whole(service.href, choices)},
    options: {...options, exitHref: whole(options.exitHref, choices)},
  };
}

/** The clinic's own page as a whole address, or undefined. */
export function contactOf(choices: Choices): URL | undefined {
  const href = whole(typed.href.parse(choices.service.href) ?? '', choices);
  return href.startsWith('https:') ? new URL(href) : undefined;
}

function whole(address: string, {site}: Choices): string {
  const beginning = typed.site.parse(site);
  return beginning && address.startsWith('/') ? new URL(address, beginning).href : address;
}
