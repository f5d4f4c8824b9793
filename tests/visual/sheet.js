/**
 * The contact sheet: all pictures in their own size, made small by the page, and what has changed.
 *
 * @param {{name: string, lang: string, says?: string, difference?: string,
 *   pictures: {theme: string, width: number, file: string}[]}[]} rows
 */
export const sheet = (rows) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Contact sheet</title>
<style>
  body { font: 14px system-ui, sans-serif; margin: 1rem; background: #ddd }
  section { margin-block: 1rem; overflow-x: auto }
  .pictures { display: flex; gap: 8px; align-items: flex-start }
  figure { margin: 0 } img { display: block; width: auto; height: auto; max-width: none; zoom: 0.5 }
  .changed h2 { color: #a00 }
</style>
<h1>Contact sheet</h1>
<p>${rows.length} rows, ${rows.filter(({says}) => says).length} changed. A picture opens in its own size.</p>
${rows.map(row).join('\n')}
`;

const row = ({
  name,
  lang,
  says,
  difference,
  pictures,
}) => `<section class="${says ? 'changed' : ''}">
  <h2>${name}, ${lang}${says ? `: ${says}` : ''}</h2>
  ${difference ? `<p><img src="${difference}" alt="What differs" style="zoom: 1"></p>` : ''}
  <div class="pictures">${pictures.map(picture).join('')}</div>
</section>`;

const picture = ({theme, width, file}) =>
  `<figure><figcaption>${theme}, ${width}</figcaption><a href="${file}"><img src="${file}" alt="" loading="lazy"></a></figure>`;
