import {Feed} from 'feed';
import {Marked} from 'marked';

const name = 'ipt-widgets';

/** The notes have no HTML of their own: a tag in them is a word. */
const markdown = new Marked({renderer: {html: ({text}) => text.replace(/</g, '&lt;')}});

/**
 * The release feed (Atom), for people: nothing on a clinic's page asks for it.
 *
 * @param {import('./notes.js').Release[]} releases newest first
 * @param {string} [site] the address the files are published at; without it, entries have no link
 */
export function feed(releases, site) {
  const feed = new Feed({
    id: `urn:${name}`,
    title: `Releases of ${name}`,
    description: 'What has changed for visitors, and which numbers were corrected.',
    updated: dateOf(releases[0]),
    copyright: 'MIT AND CC-BY-4.0',
    generator: name,
  });
  for (const release of releases) {
    feed.addItem({
      id: `urn:${name}:${release.version}`,
      title: `${name} ${release.version}, texts ${release.texts}`,
      link: site && new URL(archiveName(release.version), site).href,
      date: dateOf(release),
      content: changesOf(release),
    });
  }
  return feed.atom1();
}

/** @param {string} version */
export const archiveName = (version) => `${name}-${version}.zip`;

/** @param {import('./notes.js').Release} release */
export const changesOf = ({changes}) =>
  Object.entries(changes)
    .map(
      ([heading, items]) =>
        `<h3>${heading}</h3>\n<ul>\n${items.map((item) => `<li>${markdown.parseInline(item)}</li>\n`).join('')}</ul>\n`,
    )
    .join('');

/** @param {import('./notes.js').Release} release */
const dateOf = ({day}) => new Date(`${day}T00:00:00Z`);
