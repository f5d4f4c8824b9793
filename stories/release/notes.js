import {lexer} from 'marked';

/**
 * One release, as its notes tell it.
 *
 * @typedef {object} Release
 * @property {string} version
 * @property {string} day `YYYY-MM-DD`
 * @property {string} texts the version of the texts
 * @property {Record<string, string[]>} changes what has changed, in HTML without its own block, by heading
 */

/**
 * Reads CHANGELOG.md: `## 0.2.0 – 2026-11-28`, `Texts: 2026.2.`, then lists under `### For your visitors`
 * and the like. What has no day yet is no release.
 *
 * @param {string} markdown
 * @returns {Release[]} newest first
 */
export function releasesIn(markdown) {
  /** @type {Release[]} */
  const releases = [];
  /** @type {Release | undefined} */
  let release;
  let heading = '';
  for (const token of lexer(markdown)) {
    if (token.type === 'heading' && token.depth === 2) {
      const [, version, day] = /^(\d+\.\d+\.\d+) – (\d{4}-\d{2}-\d{2})$/.exec(token.text) ?? [];
      release = version ? {version, day, texts: '', changes: {}} : undefined;
      if (release) releases.push(release);
      heading = '';
    } else if (!release) {
      continue;
    } else if (token.type === 'heading') {
      heading = token.text;
    } else if (token.type === 'list') {
      if (!heading) {
        throw new Error(
          `CHANGELOG.md, ${release.version}: put each list under a heading, "### …".`,
        );
      }
      release.changes[heading] = token.items.map(({text}) => text.replace(/\s+/g, ' '));
    } else if (token.type === 'paragraph') {
      release.texts = /^Texts: (\d{4}\.\d+)\.$/.exec(token.text)?.[1] ?? release.texts;
    }
  }
  return releases;
}
