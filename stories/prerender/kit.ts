import {readFile} from 'node:fs/promises';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {Window} from 'happy-dom';
import {prerendered, stylesOf} from './serialise.js';

/** A widget as a page has it. */
export interface Asked {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The language of what stands around it, where it names none itself. */
  readonly lang?: string;
  /** What stands in it. */
  readonly content: string;
}

/** The built kit in a page of its own, without a browser. */
export interface Kit {
  /**
   * The template of a widget, and what the kit has to say of its attributes.
   *
   * @param folder Where the style sheets lie; without it the styles are in the template.
   */
  render(asked: Asked, folder?: string): Promise<{template: string; warnings: string[]}>;
  /** The style sheet of an element. */
  stylesOf(tag: string): string;
  close(): Promise<void>;
}

/**
 * Runs the kit as visitors get it: `ipt-widgets.js`, which reads the words of a language from beside it
 * when a widget speaks that language, and no others.
 *
 * @param file - Where that script lies.
 */
export async function openKit(file: URL): Promise<Kit> {
  const code = await readFile(file, 'utf8');
  const told: string[] = [];
  const tell = (...words: unknown[]) => told.push(words.map(String).join(' '));
  const window = new Window({
    // What is relative to the page stays so: see keepAddresses().
    url: 'https://page.invalid/',
    settings: {
      // For the kit's own script.
      enableJavaScriptEvaluation: true,
      suppressInsecureJavaScriptEnvironmentWarning: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
    // The kit warns; what this page without a browser cannot do is no fault of anybody.
    console: {...console, warn: tell, error: () => {}},
  });
  Object.assign(window, {
    fetch: async (address: unknown) => {
      const {pathname} = new URL(String(address));
      const json = await readFile(fileURLToPath(`file://${pathname}`), 'utf8');
      return {json: async () => JSON.parse(json)};
    },
    // Nobody waits for a frame here.
    requestIdleCallback: (callBack: () => void) => setTimeout(callBack),
  });
  window.eval(`${code}\n//# sourceURL=${pathToFileURL(fileURLToPath(file)).href}`);
  // What stands in the pages never runs.
  window.happyDOM.settings.enableJavaScriptEvaluation = false;
  const document = window.document as unknown as Document;

  return {
    async render({tag, attributes, lang, content}, folder) {
      told.length = 0;
      const around = document.createElement('div');
      if (lang !== undefined) around.setAttribute('lang', lang);
      const widget = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
      widget.innerHTML = content;
      around.append(widget);
      document.body.append(around);
      try {
        return {template: await prerendered(widget, folder), warnings: [...told]};
      } finally {
        around.remove();
      }
    },
    stylesOf: (tag) => stylesOf(document.createElement(tag)),
    // What still waits, such as for words that have come, must not keep the command.
    async close() {
      await window.happyDOM.abort();
      await window.happyDOM.close();
    },
  };
}
