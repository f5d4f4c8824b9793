import {existsSync} from 'node:fs';
import path from 'node:path';
import {rootDirectory} from '../../tools/browsers/found.js';
import {openSite} from '../../tools/static-site.js';

/** The size of the screen in CSS pixels. */
export const screen = {width: 375, height: 812};

const bundle = path.join(rootDirectory, 'dist/audit/ipt-widgets.js');

/** A phone with the built kit: `show` puts one widget on a page of its own, for the United Kingdom. */
export async function openPhone() {
  if (!existsSync(bundle)) throw new Error(`${bundle} is missing. Build it: npm run build:audit`);
  const site = await openSite('dist');
  const page = await site.newPage();
  await page.setViewport(screen);

  return {
    page,
    url: site.url,
    close: () => site.close(),
    async show(tag, attributes = '', content = '') {
      await page.goto('about:blank');
      await page.setContent(
        `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
        <body><${tag} region="GB" ${attributes}>${content}</${tag}>`,
      );
      await page.addScriptTag({path: bundle});
      await page.addScriptTag({path: path.join(import.meta.dirname, 'in-page.js')});
      await page.evaluate(ready);
    },
  };
}

/** Waits in the page until every widget stands there. */
export async function ready() {
  const widgets = [...document.querySelectorAll('*')].filter(({localName}) =>
    localName.startsWith('ipt-'),
  );
  for (const widget of widgets) {
    await customElements.whenDefined(widget.localName);
    await widget.updateComplete;
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
}
