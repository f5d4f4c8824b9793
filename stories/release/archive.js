import {createHash} from 'node:crypto';
import {zipSync} from 'fflate';

/**
 * Packs files into an archive that depends on nothing but them: not on their order, the clock or the
 * time zone.
 *
 * @param {Map<string, Uint8Array>} files by path inside the archive
 * @param {string} day the date of every entry, `YYYY-MM-DD`
 * @returns {Uint8Array}
 */
export function archive(files, day) {
  const [year, month, date] = day.split('-').map(Number);
  // An archive has local times without a zone.
  const mtime = new Date(year, month - 1, date);
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), {mtime, level: 9, os: 3});
}

/**
 * The list that `sha256sum --check` reads.
 *
 * @param {Map<string, Uint8Array>} files
 */
export const checksums = (files) =>
  [...files]
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1))
    .join('');
