import {createHash} from 'node:crypto';
import type {Plugin, Rolldown} from 'vite';
import type {File} from '../../src/bundle/file.js';
import {builtLocales, pseudoLocales, textsOf} from './languages.js';
import {englishFor, idsFor, listFor} from './words.js';

/**
 * The files for a page, made of one script each for all widgets and for crisis help alone:
 *
 * | File                         | Speaks                                                          |
 * | ---------------------------- | --------------------------------------------------------------- |
 * | `ipt-widgets.js`             | English; other languages are fetched when a widget asks for one |
 * | `ipt-widgets.es.json`        | such a language: a list of texts                                |
 * | `ipt-widgets.ids.json`       | the ids of the texts, for pages with words of their own         |
 * | `ipt-widgets.es.js`          | one language alone                                              |
 * | `ipt-widgets.all.js`         | every language, and asks for no other file                      |
 * | `ipt-crisis-help.…`          | the same for `<ipt-crisis-help>` alone, without the last        |
 *
 * What one file speaks stands in its first line; the rest is the same in all of them. It names the
 * hashes of the files it may fetch, so that whoever has the hash of one has all of them.
 */
export function files(environments: readonly string[], isAudit: boolean): Plugin {
  const hashes: Record<string, string> = {};
  return {
    name: 'ipt-files',
    sharedDuringBuild: true,
    applyToEnvironment: ({name}) => environments.includes(name),
    generateBundle: {
      // Source maps are files of the bundle by then.
      order: 'post',
      handler(_, bundle) {
        const environment = this.environment.name;
        const chunk = scriptOf(bundle);
        const name = chunk.fileName.replace('.js', '');
        const emit = (fileName: string, source: string) => {
          this.emitFile({type: 'asset', fileName, source});
          if (!fileName.endsWith('.map')) hashes[fileName] = hashOf(source);
        };
        const emitScript = (fileName: string, file: File) => {
          const {code, map} = script(chunk, fileName, file);
          emit(fileName, code);
          emit(`${fileName}.map`, map);
        };
        for (const fileName of Object.keys(bundle)) delete bundle[fileName];

        const english = englishFor(environment);
        const inside = (locales: readonly string[]) =>
          Object.fromEntries(locales.map((locale) => [locale, within(environment, locale)]));
        const ids = idsFor(environment);
        if (isAudit) {
          const languages = inside([...builtLocales, ...pseudoLocales]);
          emitScript(`${name}.js`, {name, locale: 'en', words: english, languages, ids});
          return;
        }
        const apart = (part: string, data: unknown) => {
          const json = JSON.stringify(data);
          emit(`${name}.${part}.json`, json);
          // As strong as it has to be, and two thirds of the length: each language adds one.
          return hashOf(json, 'sha256');
        };
        const isEnglish = (locale: string) => locale.startsWith('en-');
        const packs = Object.fromEntries(
          builtLocales
            .filter((locale) => !isEnglish(locale))
            .map((locale) => [
              locale,
              apart(locale, listFor(environment, textsOf(locale), english)),
            ]),
        );
        const core: File = {
          name,
          locale: 'en',
          words: english,
          // What differs in Britain weighs less than a request.
          languages: {...inside(builtLocales.filter(isEnglish)), ...packs},
          ids: apart('ids', ids),
        };
        emitScript(`${name}.js`, core);
        for (const locale of ['en', ...builtLocales]) {
          const words = listFor(environment, textsOf(locale), []) as string[];
          emitScript(`${name}.${locale}.js`, {...core, locale, words, languages: {}});
        }
        if (name === 'ipt-widgets') {
          emitScript(`${name}.all.js`, {...core, languages: inside(builtLocales), ids});
        }
        if (environment !== environments.at(-1)) return;
        this.emitFile({
          type: 'asset',
          fileName: 'integrity.json',
          source: `${JSON.stringify(Object.fromEntries(Object.entries(hashes).sort()), null, 2)}\n`,
        });
      },
    },
  };
}

/** The one script an environment has built. */
export function scriptOf(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  if (chunks.length !== 1) throw new Error(`expected one script, found ${chunks.length}`);
  return chunks[0];
}

/**
 * A script with what it speaks in front of it, in a block: also a classic script then adds no name to
 * the page.
 */
export const withFile = (code: string, file: File): string =>
  `{const iptFile=${JSON.stringify(file)};\n${code.trim()}\n}`;

/** The words of a language inside a file: few of them by their places, many as a list. */
export function within(environment: string, locale: string) {
  const list = listFor(environment, textsOf(locale), englishFor(environment));
  const own = Object.entries(list).filter(([, text]) => text !== 0);
  return own.length < list.length / 2 ? Object.fromEntries(own) : list;
}

function script(chunk: Rolldown.OutputChunk, fileName: string, file: File) {
  const code = chunk.code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');
  const {mappings, ...map} = chunk.map!;
  return {
    code: `${withFile(code, file)}\n//# sourceMappingURL=${fileName}.map\n`,
    // The first line is none of the source's.
    map: JSON.stringify({...map, file: fileName, mappings: `;${mappings}`}),
  };
}

export const hashOf = (text: string, algorithm = 'sha384') =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;
