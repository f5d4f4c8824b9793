import {readFileSync} from 'node:fs';
import path from 'node:path';
import {rootDirectory} from '../tools/browsers/found.js';

const site = 'https://clinic.example';
const types = {'.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css'};

/**
 * A page of a clinic's site that is only in this run: the browser asks for it and for the files under
 * it, and gets them from here. Whatever else it asks for is refused.
 *
 * @param {string} address its path
 * @param {Record<string, string>} folders where the files of a part of the site lie, by its path
 */
export async function clinicPage(browser, address, html, folders) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 900, height: 1100});
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const {origin, pathname} = new URL(request.url());
    if (origin === site && pathname === address) {
      return request.respond({contentType: 'text/html; charset=utf-8', body: html});
    }
    const folder = Object.keys(folders).find((start) => pathname.startsWith(start));
    if (origin !== site || !folder) return request.abort();
    try {
      const file = path.join(folders[folder], pathname.slice(folder.length));
      const contentType = types[path.extname(file)] ?? 'application/octet-stream';
      return request.respond({contentType, body: readFileSync(file)});
    } catch {
      return request.respond({status: 404, body: ''});
    }
  });
  await page.goto(`${site}${address}`, {waitUntil: 'networkidle0'});
  return page;
}

/** The files of the kit, in the folder that the builder names. */
export const kitFolder = (version) => ({
  [`/ipt-widgets/${version}/`]: path.join(rootDirectory, 'dist/cdn'),
});

export const around = (head, body) => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>About IPT</title>${head}</head>
<body><main>${body}</main></body>
</html>`;
