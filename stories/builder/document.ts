import type {CSSResult} from 'lit';
import {tag, write} from './markup.js';
import type {Tongue} from './speech.js';

/** A whole page in one file, to be opened by double click or printed. */
export const html = (
  {locale, dir}: Pick<Tongue, 'locale' | 'dir'>,
  title: string,
  styles: CSSResult,
  body: string,
): string => `<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${write([tag('title', {}, title)])}
<style>
${styles.cssText.trim()}
</style>
</head>
<body>
${body.trim()}
</body>
</html>
`;
